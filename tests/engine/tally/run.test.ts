// A run over a population: whatever the partition, the same bits; whatever the sums, those of the households one by one.

import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {assessRecords} from "../../../src/engine/columns/assess-record.js";
import {measureIndex, measures} from "../../../src/engine/tally/measures.js";
import {programmeNames} from "../../../src/rules/law.js";
import type {Measure} from "../../../src/engine/tally/measures.js";
import {partition, preparePopulation} from "../../../src/engine/columns/population.js";
import type {Population} from "../../../src/engine/columns/population.js";
import {incomeHistogram, mergeHistograms, tenthBorders} from "../../../src/engine/columns/tenths.js";
import type {IncomeHistogram} from "../../../src/engine/columns/tenths.js";
import {runAll} from "../../../src/engine/tally/run.js";
import {emptyTally, merge} from "../../../src/engine/tally/tally.js";
import type {Tally} from "../../../src/engine/tally/tally.js";
import {preparePolicy} from "../../../src/rules/prepare.js";
import {toMicrodata} from "../../../src/rules/household/record.js";
import type {HouseholdRecord} from "../../../src/rules/household/record.js";
import {households} from "../../rules/arbitrary.js";
import {differingParts} from "./differing-parts.js";
import {changed, goldenPolicy} from "../../rules/policies.js";

const reform = changed(goldenPolicy, {"standard.unify": "province", "edge.multiple": 1.5, "exit.months": 12});
const populationOf = (records: readonly HouseholdRecord[]): Population => preparePopulation(toMicrodata(records));
const tallyOf = (population: Population): Tally =>
  runAll(population, preparePolicy(goldenPolicy, population.regions), preparePolicy(reform, population.regions));

function histogramOf({facts: {members, total_income}, households: {weight}}: Population): IncomeHistogram {
  const of = (value: (row: number) => number): number[] => Array.from(members, (_, row) => value(row));
  return incomeHistogram(
    of(row => (members[row] === 0 ? 0 : total_income[row] / members[row])),
    of(row => weight[row] * members[row])
  );
}

describe("a run", () => {
  it("gives the same bits for one partition and for any number, merged in any order", () => {
    fc.assert(
      fc.property(households(1, 60), fc.integer({min: 1, max: 12}), fc.boolean(), (records, count, backwards) => {
        const population = populationOf(records);
        const parts = Array.from({length: count}, (_, k) => tallyOf(partition(population, k, count)));
        if (backwards) parts.reverse();
        expect(differingParts(parts.reduce(merge, emptyTally(population.regions)), tallyOf(population))).toEqual([]);
      }),
      {numRuns: 150}
    );
  });

  it("merges associatively, to the last bit", () => {
    fc.assert(
      fc.property(households(3, 30), records => {
        const population = populationOf(records);
        const parts = () => [0, 1, 2].map(k => tallyOf(partition(population, k, 3))) as [Tally, Tally, Tally];
        const [a, b, c] = parts();
        const [x, y, z] = parts();
        expect(differingParts(merge(merge(a, b), c), merge(x, merge(y, z)))).toEqual([]);
      }),
      {numRuns: 100}
    );
  });

  it("gives the same bits for parts that were read apart, with the borders of tenths of their merged histograms", () => {
    fc.assert(
      fc.property(households(1, 40), fc.integer({min: 1, max: 6}), fc.boolean(), (records, count, backwards) => {
        const whole = populationOf(records);
        const parts = Array.from({length: count}, (_, k) => partition(whole, k, count));
        if (backwards) parts.reverse();
        const borders = tenthBorders(parts.map(histogramOf).reduce(mergeHistograms, incomeHistogram([], [])));
        const apart = parts.map(part => ({...part, deciles: preparePopulation(part, borders).deciles}));
        const merged = apart.map(tallyOf).reduce(merge, emptyTally(whole.regions));
        expect(differingParts(merged, tallyOf(whole))).toEqual([]);
      }),
      {numRuns: 100}
    );
  });

  it("tallies what the households' own worksheets add up to", () => {
    fc.assert(
      fc.property(households(1, 40), records => {
        const tally = tallyOf(populationOf(records));
        const sheets = assessRecords(records, goldenPolicy);
        const sum = (measure: Measure): number => {
          let total = 0;
          for (let i = measureIndex(measure); i < tally.sums.length / 2; i += measures.length) total += tally.sums[i];
          return total;
        };
        const byHand = (value: (sheet: (typeof sheets)[number]) => number): number =>
          sheets.reduce((total, sheet, i) => total + records[i].household.weight * value(sheet), 0);
        expect(sum("dibao_entitled")).toBeCloseTo(
          byHand(s => (s.status === 2 ? s.members! : 0) + s.single_persons!),
          1
        );
        expect(sum("edge_entitled")).toBeCloseTo(
          byHand(s => (s.status === 3 ? s.members! - s.single_persons! : 0)),
          1
        );
        expect(sum("cash_entitled")).toBeCloseTo(
          byHand(s => s.cash_month!),
          1
        );
        expect(sum("cash_receiving")).toBeCloseTo(
          byHand(s => (s.receives === 1 ? s.cash_month! : s.disability_care!)),
          1
        );
        for (const name of programmeNames) {
          expect(sum(`${name}_entitled`), name).toBeCloseTo(
            byHand(s => s[name]!),
            1
          );
          const paidAnyway = name === "disability_care";
          expect(sum(`${name}_receiving`), name).toBeCloseTo(
            byHand(s => (s.receives === 1 || paidAnyway ? s[name]! : 0)),
            1
          );
        }
        expect(sum("medical_aid_receiving")).toBeCloseTo(
          byHand(s => (s.receives === 1 ? s.medical_aid! : 0)),
          1
        );
      }),
      {numRuns: 150}
    );
  });

  it("shows no change, no loser and no difference when the reform is the baseline", () => {
    fc.assert(
      fc.property(households(1, 40), records => {
        const population = populationOf(records);
        const policy = preparePolicy(goldenPolicy, population.regions);
        const tally = runAll(population, policy, policy);
        const third = tally.squares.length / 3;
        expect(tally.squares.subarray(2 * third).every(x => x === 0)).toBe(true);
        expect(tally.changed_persons.every(x => x === 0)).toBe(true);
        expect(tally.sums.subarray(0, tally.sums.length / 2)).toEqual(tally.sums.subarray(tally.sums.length / 2));
      }),
      {numRuns: 50}
    );
  });

  it("puts a tenth of the persons into each decile, the poorest first", () => {
    const one = (i: number): HouseholdRecord => ({
      household: {...template.household, weight: 1},
      persons: [{...template.persons[0], wage: 1000 * i}]
    });
    const records = Array.from({length: 100}, (_, i) => one((i * 37) % 100));
    const {deciles} = populationOf(records);
    records.forEach((record, i) => expect(deciles[i]).toBe(Math.floor(record.persons[0].wage / 10_000)));
  });
});

const template = fc.sample(households(1, 1), {numRuns: 1, seed: 1})[0].map(record => ({
  household: record.household,
  persons: [
    {...record.persons[0], member: 1, business: 0, property: 0, transfer: 0, basic_pension: 0, exempt_income: 0}
  ]
}))[0];
template.household = {...template.household, support_received: 0};
