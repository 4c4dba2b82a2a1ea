// What a search has found so far, and how it is shown.

import type {FrontierErrors} from "../../../analysis/search/frontier-errors.js";
import type {FrontierPoint} from "../../../analysis/search/frontier.js";
import type {Lang} from "../../../rules/schema/label.js";
import type {TableDialog} from "../../../ui/dialogs/table-dialog.js";
import type {Source} from "../../../ui/figures/figure.js";
import type {FrontierQuestion} from "./frontier-question.js";

/** How many households each run assesses, and how many it need not. */
export interface Narrowed {
  readonly households: number;
  readonly left_out: number;
}

export interface FoundFrontier {
  readonly question: FrontierQuestion;
  readonly narrowed: Narrowed | null;
  readonly points: readonly FrontierPoint[];
  readonly frontier: readonly FrontierPoint[];
  readonly seconds: number;
  /** How sure the points of the frontier are; null before that was worked out. */
  readonly errors: FrontierErrors | null;
}

export interface FoundOptions {
  readonly lang: Lang;
  readonly dialog: TableDialog;
  /** Link to a policy of the search: the query, with the province. */
  readonly query: (point: FrontierPoint) => string;
  /** Whose figures those of a policy are. */
  readonly sourceOf: (point: FrontierPoint) => Source;
  /** Address of the workbench, to which a query is added. */
  readonly workbench: string;
}
