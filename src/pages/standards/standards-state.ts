// What the page 标准与同标 has in hand besides the policy: the newest run of it, the way there, and which place is marked.

import type {Effect} from "../../analysis/results/effect.js";
import type {StandardsTable} from "../../analysis/standards/standards-table.js";
import type {WorkbenchTables} from "../../analysis/results/tables.js";
import type {Reform} from "../../policy-desk/reform.js";
import type {PathWish} from "./path/path-link.js";
import type {PathState} from "./path/path-view.js";

/** A run, and whose it is. */
export interface ShownRun {
  readonly tables: WorkbenchTables;
  readonly standards: StandardsTable;
  readonly effect: Effect;
  readonly reform: Reform;
}

export interface StandardsState {
  /** Terms of the path. */
  readonly wish: PathWish;
  /** The prefecture that is marked. */
  readonly selected: number | null;
  /** The newest run; null before the first. */
  readonly shown: ShownRun | null;
  readonly path: PathState;
}
