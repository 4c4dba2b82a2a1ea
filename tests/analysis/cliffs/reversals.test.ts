// Families overtaken by those who were poorer, in a town where that can be counted.

import {describe, expect, it} from "vitest";
import {leastSampled, reversals} from "../../../src/analysis/cliffs/reversals.js";
import {BaselinePass} from "../../../src/engine/tally/run.js";
import type {Tally} from "../../../src/engine/tally/tally.js";
import {preparePolicy} from "../../../src/rules/prepare.js";
import type {HouseholdRecord} from "../../../src/rules/household/record.js";
import {family, plainPolicy, town} from "../small-town.js";
import {changed} from "../../rules/policies.js";

/** Standard 1000; who is on dibao gets 330 besides, so that whoever comes in below 1000 ends with 1330; nobody claims edge. */
const policy = changed(plainPolicy, {
  "income.work_cost.flat_month": 0,
  "income.work_cost.rate": 0,
  "price_subsidy.rate": 0.33
});

const earning = (id: number, month: number, medical = 0): HouseholdRecord =>
  family(
    {household_id: id, weight: 10, draw: 65535},
    {wage: 12 * month, employed: month > 0 ? 1 : 0, medical_self_paid: medical}
  );
const destitute = (count: number): HouseholdRecord[] => Array.from({length: count}, (_, i) => earning(i, 0));
const better = [earning(100, 600), earning(101, 1050), earning(102, 1250), earning(103, 1340), earning(104, 2600)];

function tallyOf(families: readonly HouseholdRecord[]): Tally {
  const population = town(...families);
  const options = {months_since_rise: null};
  const pass = new BaselinePass(population, preparePolicy(policy, population.regions), {
    withPoverty: false,
    withDetail: false,
    cliffs: options
  });
  while (pass.step());
  return pass.tally;
}

describe("families overtaken by those who were poorer", () => {
  it("are those that end below the median family of a poorer bracket, within 2.5 standards", () => {
    const tally = tallyOf([...destitute(leastSampled), ...better]);
    // 1050 and 1250 end below 1330; 600 gets as far itself, 1340 is in its bin, 2600 is beyond
    const expected = {households: 10 * (leastSampled + 4), compared: 40, overtaken: 20, overtaken_receiving: 0};
    expect(reversals(tally, 0, "all")).toEqual(expected);
    expect(reversals(tally, 0, "cash")).toEqual(expected);
    expect(reversals(tally, 0, "all", 0)).toEqual(expected);
  });

  it("are not claimed from a handful of families", () => {
    const few = reversals(tallyOf([...destitute(leastSampled - 1), ...better]), 0, "all");
    expect(few).toMatchObject({households: 10 * (leastSampled + 3), compared: 0, overtaken: 0});
  });

  it("are not made by one family with great aid, and aid in kind counts in one of the two kinds only", () => {
    const outlier = tallyOf([...destitute(leastSampled - 1), earning(90, 0, 500_000), ...better]);
    expect(reversals(outlier, 0, "all").overtaken).toBe(20);
    // 10000 a year of bills, of which medical aid meets 7000: 1913 1/3 in all, 1330 in cash
    const ill = Array.from({length: leastSampled}, (_, i) => earning(i, 0, 10_000));
    expect(reversals(tallyOf([...ill, ...better]), 0, "all").overtaken).toBe(40);
    expect(reversals(tallyOf([...ill, ...better]), 0, "cash").overtaken).toBe(20);
  });
});
