// 最大单月跌幅 The largest fall of a family's means from one month to the next, in standards for the family.

import {dropClasses, dropKinds} from "../../engine/months/tally.js";
import type {MonthsTally} from "../../engine/months/tally.js";
import type {Side} from "./months.js";

export type DropKind = (typeof dropKinds)[number];

/** Households whose largest drop is at least `from` and below `to` standards; both 0: none of more than a yuan; `to` null: or more. */
export interface DropClass {
  readonly from: number;
  readonly to: number | null;
  readonly households: number;
}

export interface Drops {
  readonly classes: readonly DropClass[];
  /** Families on the books in some month. */
  readonly households: number;
  /** Mean of the largest drops, in standards; null where there is no family. */
  readonly mean: number | null;
  /** Share of the families with a drop of half a standard and more, and of a whole one; null where there is no family. */
  readonly half_and_more: number | null;
  readonly one_and_more: number | null;
}

/** `kind`: of all that a family lives on (work lost as well), or of assistance alone. Months in which a member died are left out. */
export function dropsOf(tally: MonthsTally, side: Side, kind: DropKind): Drops {
  const row = (side === "baseline" ? 0 : 1) * dropKinds.length + dropKinds.indexOf(kind);
  const classes = Array.from({length: dropClasses}, (_, i): DropClass => ({
    from: i === 0 ? 0 : (i - 1) / 10,
    to: i === 0 ? 0 : i === dropClasses - 1 ? null : i / 10,
    households: tally.drops[row * dropClasses + i]
  }));
  const households = classes.reduce((sum, each) => sum + each.households, 0);
  const share = (least: number): number | null => {
    if (households === 0) return null;
    return classes.filter(({from}) => from >= least).reduce((sum, each) => sum + each.households, 0) / households;
  };
  return {
    classes,
    households,
    mean: households === 0 ? null : tally.drop_sums[row] / households,
    half_and_more: share(0.5),
    one_and_more: share(1)
  };
}
