import {beforeAll, describe, expect, it} from "vitest";
import {generatePopulation} from "../../../loaders/households/generate.js";
import type {GeneratedPopulation} from "../../../loaders/households/generate.js";
import {readPolicy} from "../../../loaders/assistance/policies.js";
import {inclusion} from "../../../src/analysis/coverage/targeting.js";
import {assessAll} from "../../../src/engine/columns/assess-all.js";
import type {WorksheetColumns} from "../../../src/engine/columns/assess-all.js";
import {preparePopulation} from "../../../src/engine/columns/population.js";
import {runAll} from "../../../src/engine/tally/run.js";
import {preparePolicy} from "../../../src/rules/prepare.js";

let population: GeneratedPopulation;
let sheet: WorksheetColumns;
let error: number | null;
beforeAll(() => {
  population = generatePopulation({province: "zhejiang", households: 10_000, seed: 4});
  const prepared = preparePopulation(population);
  const policy = preparePolicy(readPolicy("zhejiang-2025").policy, prepared.regions);
  sheet = assessAll(prepared, policy);
  error = inclusion(runAll(prepared, policy, policy), "baseline");
}, 60_000);

const rows = () => Array.from(population.households.weight.keys());
const persons = (i: number) => population.households.weight[i] * sheet.members[i];
const sum = (chosen: readonly number[]) => chosen.reduce((total, i) => total + persons(i), 0);

describe("the register", () => {
  it("knows every household", () => {
    const {observed_status, observed_benefit_month} = population.households;
    expect(rows().filter(i => observed_status[i] === 255 || observed_benefit_month[i] < 0)).toEqual([]);
  });

  it("has those who receive, at the amount they are entitled to, less about two in a hundred", () => {
    const {observed_status, observed_benefit_month, months_since_rise} = population.households;
    const receiving = rows().filter(
      i => sheet.receives[i] === 1 && sheet.status[i] === 2 && months_since_rise[i] === 255
    );
    const entered = receiving.filter(i => observed_status[i] === 2);
    expect(sum(entered) / sum(receiving)).toBeGreaterThan(0.95);
    expect(sum(entered) / sum(receiving)).toBeLessThan(1);
    for (const i of entered) expect(Math.abs(observed_benefit_month[i] - sheet.cash_month[i])).toBeLessThanOrEqual(0.5);
  });

  it("keeps families that rose until their review, half a year where they rose by work and a year otherwise", () => {
    const {observed_status, months_since_rise, rise_by_work} = population.households;
    const risen = rows().filter(i => months_since_rise[i] !== 255 && sheet.status[i] !== 2 && sheet.receives[i] === 0);
    const late = risen.filter(i => observed_status[i] === 2 && months_since_rise[i] > (rise_by_work[i] === 1 ? 6 : 12));
    const early = risen.filter(
      i => observed_status[i] === 2 && months_since_rise[i] <= (rise_by_work[i] === 1 ? 6 : 12)
    );
    expect(early.length).toBeGreaterThan(0);
    // those kept longer are wrongly admitted ones, a few
    expect(sum(late)).toBeLessThan(sum(early));
  });

  it("errs a little: some on it are not entitled, under one in ten", () => {
    expect(error).toBeGreaterThan(0.005);
    expect(error).toBeLessThan(0.1);
  });

  it("enters nobody of twice the standard or more who has not risen lately, and pays those not covered nothing, but for adults admitted singly", () => {
    const {observed_status, observed_benefit_month, months_since_rise} = population.households;
    const far = rows().filter(
      i => sheet.counted_income[i] >= 24 * sheet.members[i] * sheet.standard[i] && sheet.status[i] !== 1
    );
    expect(far.filter(i => observed_status[i] === 2 && months_since_rise[i] === 255)).toEqual([]);
    const uncovered = rows().filter(i => observed_status[i] === 0 && sheet.single_persons[i] === 0);
    expect(uncovered.filter(i => observed_benefit_month[i] !== 0)).toEqual([]);
  });
});
