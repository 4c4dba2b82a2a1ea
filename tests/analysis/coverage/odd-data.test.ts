// Measures of odd data: defined or empty, and told in both languages.

import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {readPlaces} from "../../../simulations/runs/files.js";
import {incidence} from "../../../src/analysis/coverage/deciles.js";
import {inequality} from "../../../src/analysis/coverage/inequality.js";
import {oddData} from "../../../src/analysis/coverage/odd-data.js";
import {report} from "../../../src/analysis/results/report.js";
import type {Report} from "../../../src/analysis/results/report.js";
import {incomeStages} from "../../../src/engine/tally/cells.js";
import {runAll} from "../../../src/engine/tally/run.js";
import type {Tally} from "../../../src/engine/tally/tally.js";
import {emptyTally} from "../../../src/engine/tally/tally.js";
import {preparePolicy} from "../../../src/rules/prepare.js";
import {toMicrodata} from "../../../src/rules/household/record.js";
import type {HouseholdRecord} from "../../../src/rules/household/record.js";
import {preparePopulation} from "../../../src/engine/columns/population.js";
import {households} from "../../rules/arbitrary.js";
import {family, plainPolicy} from "../small-town.js";

function tallyOf(records: readonly HouseholdRecord[]): Tally {
  const population = preparePopulation(toMicrodata(records));
  const prepared = preparePolicy(plainPolicy, population.regions);
  return runAll(population, prepared, prepared);
}
const reportOf = (tally: Tally): Report => report(tally, {baseline: plainPolicy, reform: plainPolicy}, readPlaces());
const kindsOf = (tally: Tally): string[] => oddData(tally).map(({kind}) => kind);
const alone = (income: number, weight = 1): HouseholdRecord => family({weight, draw: 0}, {transfer: 12 * income});
const many = Array.from({length: 40}, (_, i) => alone(100 * i));

describe("odd data", () => {
  it("that are not odd are not told of", () => {
    expect(kindsOf(tallyOf(many))).toEqual([]);
  });

  it.each([
    ["no households", emptyTally([330100])],
    ["weights of 0", tallyOf([alone(500, 0), alone(2000, 0)])]
  ])("with %s leave shares, means and indices empty, and say so", (_, tally) => {
    const said = reportOf(tally);
    expect(said.notices.map(({kind}) => kind)).toEqual(["nobody"]);
    expect(said.inequality.before).toEqual({
      gini: null,
      theil_within: null,
      theil_between: null,
      mean: null,
      median: null
    });
    expect(said.inequality.reynolds_smolensky).toEqual({baseline: null, reform: null});
    expect(said.poverty[0]).toMatchObject({headcount_before: null, gap_before: 0, gap_filled_share: null});
    expect(said.poverty_estimates[0]).toMatchObject({headcount_after: null, gap_filled_share_cash: null});
    expect(said.deciles[0]).toMatchObject({persons: 0, covered_share_reform: null, benefit_pc_baseline: null});
    expect(said.incidence[0]).toMatchObject({share_reform: null, cgh_reform: null});
  });

  it("of a single family have one tenth with everybody, and no error of the sample", () => {
    const tally = tallyOf([alone(500)]);
    expect(kindsOf(tally)).toEqual(["lone_households", "uneven_tenths"]);
    expect(inequality(tally, "before")).toMatchObject({gini: 0, mean: 500});
    expect(incidence(tally)[0]).toMatchObject({share_reform: 0, cgh_reform: null});
  });

  it("with equal incomes at the border of a tenth keep them together, and say how uneven it is", () => {
    const tally = tallyOf([...Array.from({length: 35}, () => alone(0)), ...many.slice(5)]);
    expect(kindsOf(tally)).toEqual(["uneven_tenths"]);
    expect(oddData(tally)[0].en).toContain("from 0.0% to 50.0% of persons");
    expect(oddData(tally)[0].zh).toContain("0.0% 至 50.0%");
  });

  it("with debts have a Gini from 0 to 1 and no Theil, whatever the mean", () => {
    const tally = tallyOf([...many, ...Array.from({length: 40}, () => alone(-5000))]);
    expect(kindsOf(tally)).toContain("negative_income");
    expect(oddData(tally).find(({kind}) => kind === "negative_income")!.en).toMatch(
      /^negative disposable income for 40 /
    );
    for (const stage of incomeStages) {
      const {gini, theil_within, mean} = inequality(tally, stage);
      expect(gini).toBeGreaterThan(0);
      expect(gini).toBeLessThan(1);
      expect(theil_within).toBeNull();
      expect(mean).toBeLessThan(0);
    }
  });

  it("where nobody is poor have no share of the gap, of the entitled and of what is received", () => {
    const tally = tallyOf([alone(2000), alone(2000)]);
    expect(kindsOf(tally)).toEqual(["nobody_entitled", "uneven_tenths", "nothing_received", "no_gap"]);
    expect(reportOf(tally).exclusion.baseline).toBe(0);
  });

  it("are told in both languages, with the figures they touch", () => {
    for (const {zh, en, figures} of oddData(tallyOf([alone(2000), alone(-100)]))) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).not.toMatch(/\p{Script=Han}/u);
      expect(figures.length).toBeGreaterThan(0);
    }
  });

  it("never give a measure that is no number without a word, nor a Gini outside 0 to 1", () => {
    fc.assert(
      fc.property(households(0, 12), fc.array(fc.constantFrom(0, 1, 100)), (records, weights) => {
        const odd = records.map(({household, persons}, i) => ({
          household: {...household, weight: weights[i] ?? household.weight},
          persons
        }));
        const said = reportOf(tallyOf(odd));
        const {inequality: indices, poverty, deciles, incidence: reached} = said;
        for (const stage of incomeStages) {
          const {gini} = indices[stage];
          expect(gini === null || (gini > -1e-12 && gini <= 1)).toBe(true);
        }
        expect(holesIn({indices, poverty, estimates: said.poverty_estimates, deciles, reached})).toEqual([]);
      }),
      {numRuns: 100}
    );
  });
});

/** Paths at which a number is not finite: what is not defined is to be null. */
const holesIn = (value: unknown, path = ""): string[] => {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => holesIn(item, `${path}.${name}`));
};
