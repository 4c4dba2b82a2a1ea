// 同标 What a plan of standards does to those it applies to: who is lifted, and that nobody is lowered.

import type {Tally} from "../../engine/tally/tally.js";
import type {Policy} from "../../rules/policy.js";
import {spreadOf, standardsOf} from "./standards.js";
import type {StandardSpread} from "./standards.js";

export interface SameStandard {
  readonly baseline: StandardSpread;
  readonly reform: StandardSpread;
  /** Persons living where the standard rises, and where it falls: a reform that lowers nobody has 0 here. */
  readonly persons_lifted: number;
  readonly persons_lowered: number;
}

export function sameStandard(tally: Tally, baseline: Policy, reform: Policy): SameStandard {
  const before = standardsOf(baseline, tally.regions);
  const after = standardsOf(reform, tally.regions);
  const changes = before.flatMap((amounts, i) => [after[i].urban - amounts.urban, after[i].rural - amounts.rural]);
  const persons = (where: (change: number) => boolean): number =>
    changes.reduce((sum, change, place) => (where(change) ? sum + tally.persons[place] : sum), 0);
  return {
    baseline: spreadOf(before, tally.persons),
    reform: spreadOf(after, tally.persons),
    persons_lifted: persons(change => change > 0),
    persons_lowered: persons(change => change < 0)
  };
}
