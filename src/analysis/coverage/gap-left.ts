// 剩余缺口 What households lack after assistance, below the lines of the baseline whatever the reform's own lines are.

import {leftCells, leftLines} from "../../engine/tally/cells.js";
import type {Tally} from "../../engine/tally/tally.js";

export interface GapLeft {
  /** Weighted persons in households below the line. */
  readonly persons: number;
  /** 元/年. */
  readonly gap: number;
}

/** Over all prefectures, or in one (index in the tally). */
export function gapLeft(
  tally: Tally,
  side: "baseline" | "reform",
  line: (typeof leftLines)[number],
  region?: number
): GapLeft {
  const places = tally.households.length;
  const first = side === "baseline" ? 0 : places;
  const cell = 2 * leftLines.indexOf(line);
  let persons = 0;
  let gap = 0;
  for (let place = 0; place < places; ++place) {
    if (region !== undefined && place >> 1 !== region) continue;
    persons += tally.left[(first + place) * leftCells + cell];
    gap += tally.left[(first + place) * leftCells + cell + 1];
  }
  return {persons, gap: 12 * gap};
}
