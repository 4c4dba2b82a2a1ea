// A run without detail: the same sums, and nothing else.

import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {preparePopulation} from "../../../src/engine/columns/population.js";
import {emptyTally, merge} from "../../../src/engine/tally/tally.js";
import {toMicrodata} from "../../../src/rules/household/record.js";
import {leanRun} from "../../analysis/small-town.js";
import {households} from "../../rules/arbitrary.js";
import {changed, goldenPolicy} from "../../rules/policies.js";

const reform = changed(goldenPolicy, {"standard.unify": "province", "exit.months": 12, "take_up.dibao.rate": 0.9});
const kept = ["households", "represented", "persons", "sums", "cover", "left", "changed_persons"] as const;

describe("a run without detail", () => {
  it("has the sums by place of one with detail, to the last bit, and no other part", () => {
    fc.assert(
      fc.property(households(1, 40), records => {
        const population = preparePopulation(toMicrodata(records));
        const brief = leanRun(population, goldenPolicy, reform, false);
        const full = leanRun(population, goldenPolicy, reform, true);
        for (const part of kept) expect(brief[part], part).toEqual(full[part]);
        const {regions: _regions, design: _design, ...parts} = brief;
        const filled = Object.entries(parts).filter(([, cells]) => cells.length > 0);
        expect(filled.map(([part]) => part).sort()).toEqual([...kept].sort());
      }),
      {numRuns: 60}
    );
  });

  it("does not merge with one that has it", () => {
    expect(() =>
      merge(emptyTally([330100], {withPoverty: false, withDetail: false}), emptyTally([330100], {withPoverty: false}))
    ).toThrow("detail in one");
  });
});
