// Which line of the law a household crosses where its regime changes.

import {cliffCauses} from "./cells.js";
import type {CliffCause} from "./cells.js";
import type {Switch} from "./point.js";

const indexes = Object.fromEntries(cliffCauses.map(({name}, i) => [name, i])) as Record<CliffCause, number>;

/** What crossing a switch crosses. */
export function causeOf({before, after}: Switch): CliffCause {
  if (before.status === after.status) {
    if (before.exit !== after.exit) return "exit_line";
    return before.single_persons !== after.single_persons ? "single_line" : "band";
  }
  if (before.status === 1) return "tekun_line";
  if (before.status === 2) return "dibao_line";
  if (before.status === 3) return "edge_line";
  return after.within_income_line ? "rigid_ratio" : "income_line";
}

/** Its place in `cliffCauses`. */
export const causeIndex = (found: Switch): number => indexes[causeOf(found)];
