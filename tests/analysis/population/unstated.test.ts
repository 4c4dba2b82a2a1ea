import {describe, expect, it} from "vitest";
import {unstatedColumns} from "../../../src/analysis/population/unstated.js";
import {changed, goldenPolicy, policyOf} from "../../rules/policies.js";
import {family, town} from "../small-town.js";

const silent = town(family({}, {}), family({}, {}));
const imputes = policyOf("tianjin-2025");
const owes = changed(goldenPolicy, {"income.support.basis": "formula", "income.support.share": 0.5});
const keys = (...of: Parameters<typeof unstatedColumns>): string[] => unstatedColumns(...of).map(({key}) => key);

describe("what a policy asks and a population does not state", () => {
  it("is nothing where the policy neither imputes nor counts support by a formula", () => {
    expect(unstatedColumns(silent, [goldenPolicy])).toEqual([]);
  });

  it("is named by column and policy, in both languages", () => {
    expect(keys(silent, [goldenPolicy, owes])).toEqual(["obligors"]);
    const [capacity, excused] = unstatedColumns(silent, [imputes, imputes]);
    expect(capacity.en).toMatch(/^not stated by the population: labour_capacity \(tianjin-2025 imputes income; /);
    expect(excused.zh).toMatch(/^人口没有写明：excused_from_work（tianjin-2025 推算收入；/);
  });

  it("is stated as soon as one person or household says something", () => {
    const stated = town(family({obligors: 1}, {labour_capacity: 2}), family({}, {excused_from_work: 1}));
    expect(keys(stated, [imputes, owes])).toEqual([]);
  });
});
