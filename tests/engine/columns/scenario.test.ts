// What the office sees: who is picked, what of him is seen, and that nobody's truth is touched.

import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {poverty} from "../../../src/analysis/coverage/poverty.js";
import {openNodePool} from "../../../src/engine/workers/node-pool.js";
import {partition, preparePopulation} from "../../../src/engine/columns/population.js";
import type {Population} from "../../../src/engine/columns/population.js";
import {runAll} from "../../../src/engine/tally/run.js";
import {isPicked, seenIn} from "../../../src/engine/columns/scenario.js";
import type {Scenario} from "../../../src/engine/columns/scenario.js";
import {emptyTally, merge} from "../../../src/engine/tally/tally.js";
import type {Tally} from "../../../src/engine/tally/tally.js";
import {measureIndex, measures} from "../../../src/engine/tally/measures.js";
import type {Measure} from "../../../src/engine/tally/measures.js";
import {preparePolicy} from "../../../src/rules/prepare.js";
import {toMicrodata} from "../../../src/rules/household/record.js";
import {households} from "../../rules/arbitrary.js";
import {goldenPolicy} from "../../rules/policies.js";

const under: Scenario = {name: "under", under_reporting: {share: 0.5, reported: 0.7}};
const unseen: Scenario = {name: "unseen", unseen_assets: {share: 0.5}};
const populationOf = (records: Parameters<typeof toMicrodata>[0]): Population =>
  preparePopulation(
    toMicrodata(records.map((record, i) => ({...record, household: {...record.household, household_id: i + 1}})))
  );
const some = populationOf(fc.sample(households(400, 400), {numRuns: 1, seed: 5})[0]);

const tallyOf = (population: Population): Tally => {
  const policy = preparePolicy(goldenPolicy, population.regions);
  return runAll(population, policy, policy);
};
const sum = (tally: Tally, measure: Measure): number => {
  let total = 0;
  for (let i = measureIndex(measure); i < tally.sums.length / 2; i += measures.length) total += tally.sums[i];
  return total;
};

describe("who is picked", () => {
  const ids = Array.from({length: 100_000}, (_, i) => i + 1);
  it.each(["under_reporting", "unseen_assets"] as const)("is the stated share of households: %s", assumption => {
    for (const share of [0, 0.1, 0.5, 1]) {
      const picked = ids.filter(id => isPicked(id, share, assumption)).length / ids.length;
      expect(Math.abs(picked - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / ids.length) + 1e-9);
    }
  });
  it("is picked for one assumption whether or not for the other", () => {
    const both = ids.filter(id => isPicked(id, 0.1, "under_reporting") && isPicked(id, 0.1, "unseen_assets")).length;
    expect(Math.abs(both / ids.length - 0.01)).toBeLessThan(4 * Math.sqrt(0.0099 / ids.length));
  });
  it("stays picked when the share grows", () => {
    for (const id of ids.slice(0, 2000))
      if (isPicked(id, 0.1, "unseen_assets")) expect(isPicked(id, 0.2, "unseen_assets")).toBe(true);
  });
});

describe("a population seen by an office that is told less", () => {
  it("has the facts of what is seen, as if it had been gathered so", () => {
    const seen = seenIn(under, some);
    expect(seen.facts).toEqual(preparePopulation(seen).facts);
  });
  it("has seven tenths of the earnings of those picked, and everything of the others", () => {
    const seen = seenIn(under, some);
    some.households.household_id.forEach((id, row) => {
      const part = isPicked(id, 0.5, "under_reporting") ? 0.7 : 1;
      for (let k = some.offsets[row]; k < some.offsets[row + 1]; ++k) {
        const {wage, business} = some.persons;
        expect(seen.persons.wage[k]).toBe(Math.round(part * wage[k]));
        expect(seen.persons.business[k]).toBe(business[k] < 0 ? business[k] : Math.round(part * business[k]));
      }
      const hidden = (persons: Population["persons"]): number => {
        let earned = 0;
        for (let k = some.offsets[row]; k < some.offsets[row + 1]; ++k)
          if (persons.member[k] !== 0) earned += persons.wage[k] + persons.business[k];
        return earned;
      };
      const missing = hidden(some.persons) - hidden(seen.persons);
      expect(some.facts.total_income[row] - seen.facts.total_income[row]).toBeCloseTo(missing, 6);
    });
  });

  it("sees nothing of the financial assets of those picked", () => {
    const seen = seenIn(unseen, some);
    some.households.household_id.forEach((id, row) =>
      expect(seen.households.financial_assets[row]).toBe(
        isPicked(id, 0.5, "unseen_assets") ? 0 : some.households.financial_assets[row]
      )
    );
  });

  it("shares every column that does not differ, and leaves the truth alone", () => {
    const seen = seenIn(under, some);
    expect(seen.income).toBe(some.income);
    expect(seen.deciles).toBe(some.deciles);
    expect(seen.bins).toBe(some.bins);
    expect(seen.households).toBe(some.households);
    expect(seen.persons.age).toBe(some.persons.age);
    expect(seenIn(unseen, some).persons).toBe(some.persons);
  });

  it.each([under, unseen])(
    "never has fewer entitled to basic assistance, and is as poor before it: $name",
    scenario => {
      fc.assert(
        fc.property(households(1, 60), records => {
          const population = populationOf(records);
          const [truth, seen] = [tallyOf(population), tallyOf(seenIn(scenario, population))];
          const entitled = (tally: Tally): number =>
            sum(tally, "tekun_entitled") + sum(tally, "dibao_entitled") - sum(tally, "single_entitled");
          expect(entitled(seen)).toBeGreaterThanOrEqual(entitled(truth));
          const before = (tally: Tally): number[] => [...tally.poverty].filter((_, i) => i % 9 < 3);
          expect(before(seen)).toEqual(before(truth));
        }),
        {numRuns: 60}
      );
    }
  );

  it("is the same to the last bit in one partition and in many", () => {
    const whole = tallyOf(seenIn(under, some));
    const parts = [0, 1, 2].map(k => tallyOf(seenIn(under, partition(some, k, 3))));
    expect(parts.reduce(merge, emptyTally(some.regions))).toEqual(whole);
  });

  it("is run by a pool as by one thread, and the truth after it is the truth", async () => {
    const pool = openNodePool(some, 2);
    const truth = (await pool.run(goldenPolicy, goldenPolicy))?.tally;
    expect((await pool.run(goldenPolicy, goldenPolicy, {scenario: under}))?.tally).toEqual(
      tallyOf(seenIn(under, some))
    );
    expect((await pool.run(goldenPolicy, goldenPolicy))?.tally).toEqual(truth);
    expect(truth).toEqual(tallyOf(some));
    const brief = (await pool.run(goldenPolicy, goldenPolicy, {withPoverty: false}))!.tally;
    expect(brief.sums).toEqual(truth!.sums);
    expect(() => poverty(brief)).toThrow(/poverty not tallied/);
    pool.close();
  });
});
