// 贫困 FGT 0, 1, 2 of a household before and after assistance, against the standard and against the edge line.

import type {Worksheet} from "../rules/worksheet.js";
import {quantise} from "./tally.js";

/** Before and after, for each of two lines: persons, gap in 元/月, persons weighted by the square of the gap as a share. */
export const povertyCells = 12;
export const povertyLines = ["standard", "edge_line"] as const;

/** Adds the household to the 12 cells from `cell` on; `before` and `after` are 元/月 it disposes of. */
export function tallyPoverty(
  cells: Float64Array,
  cell: number,
  w: Worksheet,
  weight: number,
  before: number,
  after: number
): void {
  addLine(cells, cell, w.standard * w.members, w.members, weight, before, after);
  addLine(cells, cell + povertyCells / 2, w.edge_line * w.members, w.members, weight, before, after);
}

function addLine(
  cells: Float64Array,
  cell: number,
  need: number,
  members: number,
  weight: number,
  before: number,
  after: number
): void {
  if (!(before < need)) return;
  addGap(cells, cell, need, members, weight, before);
  if (after < need) addGap(cells, cell + povertyCells / 4, need, members, weight, after);
}

function addGap(
  cells: Float64Array,
  cell: number,
  need: number,
  members: number,
  weight: number,
  income: number
): void {
  const gap = need - income;
  const share = gap / need;
  cells[cell] += quantise(weight * members);
  cells[cell + 1] += quantise(weight * gap);
  cells[cell + 2] += quantise(weight * members * share * share);
}
