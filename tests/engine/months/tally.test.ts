// Sums over months: who enters alone, families set against themselves, and tallies that do not go together.

import {describe, expect, it} from "vitest";
import {walkMonths} from "../../../src/engine/months/pass.js";
import {
  emptyMonthsTally,
  enterMonths,
  enterPair,
  FamilyMonths,
  mergeMonths,
  monthCell,
  monthMeasureIndex,
  pairMeasureIndex
} from "../../../src/engine/months/tally.js";
import type {MonthMeasure} from "../../../src/engine/months/tally.js";
import {standings, Trace} from "../../../src/engine/months/trace.js";
import {preparePolicy} from "../../../src/rules/prepare.js";
import {family, plainPolicy, town} from "../../analysis/small-town.js";
import {changed} from "../../rules/policies.js";
import {restless, settled, terms} from "./restless.js";

const calm = {
  ...restless,
  job_found: 0,
  job_found_again: 0,
  job_lost: 0,
  earnings_moved: 0,
  death_rate_60: 0,
  ...settled
};

describe("a month", () => {
  it("counts who enters alone as persons of dibao, and nobody else of the family", () => {
    const population = town(
      family({weight: 50}, {employed: 1, wage: 120_000}, {age: 20, disability_type: 4, disability_level: 1})
    );
    const prepared = preparePolicy(changed(plainPolicy, {"single.alone": "any"}), population.regions);
    const tally = walkMonths(population, prepared, prepared, {...terms, months: 2, transitions: calm});
    const sum = (name: MonthMeasure): number =>
      [0, 1].reduce((all, place) => all + tally.sums[monthCell(tally, 0, 1, place) + monthMeasureIndex(name)], 0);
    expect(sum("dibao_persons")).toBe(50);
    expect(sum("basic_households")).toBe(50);
    for (const name of ["tekun_persons", "edge_persons", "rigid_persons"] as const) expect(sum(name)).toBe(0);
  });
});

describe("who comes and goes", () => {
  it("is who entered alone, not the family, and members who died of families that stay", () => {
    const months = 4;
    const tally = emptyMonthsTally([330100], months);
    const [alone, whole] = [new Trace(), new Trace()];
    // one of three enters singly in month 2 and leaves in month 4; of another family of three one dies in month 3
    for (let i = 0; i < months; ++i) {
      alone.members[i] = 3;
      alone.standing[i] = i === 1 || i === 2 ? standings.single : standings.off;
      alone.singles[i] = i === 1 || i === 2 ? 1 : 0;
      whole.members[i] = i < 2 ? 3 : 2;
      whole.standing[i] = standings.dibao;
    }
    for (const of of [alone, whole]) enterMonths(tally, of, {side: 0, place: 0, weight: 10}, new FamilyMonths());
    const at = (month: number, name: MonthMeasure): number =>
      tally.sums[monthCell(tally, 0, month - 1, 0) + monthMeasureIndex(name)];
    expect([at(2, "entry_persons"), at(4, "leaving_persons"), at(3, "dying_persons")]).toEqual([10, 10, 10]);
    expect([1, 2, 3, 4].map(month => at(month, "dibao_persons"))).toEqual([30, 40, 30, 20]);
  });
});

describe("a family under two policies", () => {
  const months = (monthsBelow: number): FamilyMonths => Object.assign(new FamilyMonths(), {monthsBelow});
  it.each([
    [3, 1, "fewer_months_below"],
    [1, 3, "more_months_below"]
  ] as const)("with %d months below the standard, then %d, is one with %s", (before, after, name) => {
    const tally = emptyMonthsTally([330100], 2);
    enterPair(tally, 50, months(before), months(after));
    expect(tally.pairs[pairMeasureIndex(name)]).toBe(50);
    const other = name === "more_months_below" ? "fewer_months_below" : "more_months_below";
    expect(tally.pairs[pairMeasureIndex(other)]).toBe(0);
  });
});

describe("tallies of two walks", () => {
  it.each([
    ["places", emptyMonthsTally([330300], 6)],
    ["numbers of months", emptyMonthsTally([330100], 7)]
  ])("of other %s are not merged", (_, other) => {
    expect(() => mergeMonths(emptyMonthsTally([330100], 6), other)).toThrow("different walks: tallies of two");
  });
});
