// 错保 Inclusion against what the register says, and 福利叠加 how many programmes a household receives at once.

import type {Tally} from "../../engine/tally/tally.js";

type Side = "baseline" | "reform";
const sideIndex = {baseline: 0, reform: 1} as const;

/** In the register and not entitled, as a share of those in the register; null where the data has no register. */
export function inclusion(tally: Tally, side: Side): number | null {
  const cell = (entitled: 0 | 1): number => tally.observed[4 * sideIndex[side] + 2 * entitled + 1];
  const registered = cell(0) + cell(1);
  return registered > 0 ? cell(0) / registered : null;
}

/** Households by number of programmes received, 0 .. 8 and more. */
export function stacking(tally: Tally): {programmes: number; baseline: number; reform: number}[] {
  const depth = tally.stacking.length / 2;
  return Array.from({length: depth}, (_, programmes) => ({
    programmes,
    baseline: tally.stacking[programmes],
    reform: tally.stacking[depth + programmes]
  }));
}
