// What the workbench has in hand: the newest run, whose it is, and what of it is asked to be seen.

import type {MissedSides} from "../../analysis/coverage/missed.js";
import type {VariantTables} from "../../analysis/results/bands.js";
import type {Effect} from "../../analysis/results/effect.js";
import type {CliffCurve, WorkbenchTables} from "../../analysis/results/tables.js";
import type {Reform} from "../../policy-desk/reform.js";
import type {CostView} from "../../ui/charts/cost-bars.js";
import type {UncertaintyMode} from "../../ui/figures/ranges.js";

export interface Family {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
}

/** What the page has in hand; whatever moves of it is drawn anew. */
export interface WorkbenchState {
  readonly tables: WorkbenchTables;
  /** What the reform does; null where it is the baseline. */
  readonly effect: Effect | null;
  /** Who is missed, before and after; null until that has been looked for. */
  readonly missed: MissedSides | null;
  /** The tables under every assumption; null until that has been run for these tables. */
  readonly varied: readonly VariantTables[] | null;
  readonly curve: CliffCurve;
  /** Whose figures these are. */
  readonly reform: Reform;
  /** Which curve is asked for. */
  readonly curveOf: CurveOf;
  readonly mode: UncertaintyMode;
  readonly costView: CostView;
  /** Variants of the assumptions done; null where none is being run. */
  readonly variantsDone: number | null;
}

/** A typical family, under the standards of a prefecture. */
export interface CurveOf {
  readonly family: string;
  readonly region: number;
}
