// A look for those who are missed, by the workers that run: the same figures as one thread, and as every run gives of families.

import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {exclusion} from "../../../src/analysis/coverage/exclusion.js";
import {missedReports} from "../../../src/analysis/coverage/missed.js";
import {preparePopulation} from "../../../src/engine/columns/population.js";
import {MissedPass} from "../../../src/engine/missed/pass.js";
import {runAll} from "../../../src/engine/tally/run.js";
import {openNodePool} from "../../../src/engine/workers/node-pool.js";
import type {Policy} from "../../../src/rules/policy.js";
import {preparePolicy} from "../../../src/rules/prepare.js";
import {toMicrodata} from "../../../src/rules/household/record.js";
import {family, town} from "../../analysis/small-town.js";
import {households} from "../../rules/arbitrary.js";
import {goldenPolicy} from "../../rules/policies.js";

const population = preparePopulation(toMicrodata(fc.sample(households(3000, 3000), {numRuns: 1, seed: 8})[0]));
const prepared = preparePolicy(goldenPolicy, population.regions);
const pass = new MissedPass(population, prepared, prepared);
while (pass.step());

describe("a look for those who are missed", () => {
  it("goes on after a chunk of 8,192 households, and misses none", () => {
    const one = family({weight: 1, draw: 65535}, {});
    const many = town(
      ...Array.from({length: 8193}, (_, i) => ({...one, household: {...one.household, household_id: i}}))
    );
    const whole = preparePolicy(goldenPolicy, many.regions);
    const long = new MissedPass(many, whole, whole);
    expect(long.step()).toBe(true);
    expect(long.step()).toBe(false);
    expect(long.tally.households.reduce((sum, count) => sum + count)).toBe(8193);
  });

  it("gives in two worker threads what one thread gives, and drops a look for a newer one", async () => {
    const pool = openNodePool(population, 2);
    const dropped = pool.missed(goldenPolicy, goldenPolicy);
    expect((await pool.missed(goldenPolicy, goldenPolicy))?.tally).toEqual(pass.tally);
    expect(await dropped).toBeUndefined();
    const nowhere: Policy = {...goldenPolicy, standard: {...goldenPolicy.standard, listed: {}}};
    await expect(pool.missed(goldenPolicy, nowhere)).rejects.toThrow("unknown region: 330100");
    pool.close();
  });

  it("finds of families what every run calls exclusion, everywhere and by place", () => {
    const places = population.regions.map(region => ({
      region,
      name_zh: "",
      name_en: "",
      col: 0,
      row: 0,
      registered: 1,
      resident: 1
    }));
    const report = missedReports(pass.tally, places).reform;
    const tally = runAll(population, prepared, prepared);
    const all = exclusion(tally);
    expect(report.families.entitled).toBeGreaterThan(0);
    expect(report.singles.entitled).toBeGreaterThan(0);
    expect(report.families.rate).toBeCloseTo(all.baseline, 9);
    expect(report.families.rate_se).toBeCloseTo(all.baseline_se, 6);
    for (const [i, {families}] of report.by_place.entries())
      expect(families.rate ?? 0).toBeCloseTo(exclusion(tally, i).baseline, 9);
  });

  it("has every person in one age group and in one kind of family", () => {
    const {all, by_age, by_type, by_place} = missedReports(
      pass.tally,
      population.regions.map(region => ({region, name_zh: "", name_en: "", col: 0, row: 0, registered: 1, resident: 1}))
    ).reform;
    for (const rows of [by_age, by_type, by_place]) {
      const sum = (of: "entitled" | "missed"): number => rows.reduce((total, row) => total + row.all[of], 0);
      expect(sum("entitled")).toBeCloseTo(all.entitled, 0);
      expect(sum("missed")).toBeCloseTo(all.missed, 0);
    }
  });
});
