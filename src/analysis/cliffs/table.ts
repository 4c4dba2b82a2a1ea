// 悬崖 The file `cliffs` of a province: the policy in force against itself, so that the page has figures before its population is in.

import type {CliffReport} from "./report.js";

/** Both clocks of `doudi cliffs`. */
export interface CliffTable {
  /** In the first month of a rise by work, exit and disregard granted. */
  readonly on_exit: CliffReport;
  /** As the records stand: what remains when both are over. */
  readonly as_recorded: CliffReport;
}
