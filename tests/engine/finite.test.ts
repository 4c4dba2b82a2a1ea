// No figure without all its amounts, wherever the engine works one out: it stops and says whose, which and under what policy.

import {describe, expect, it} from "vitest";
import {assessUnder, prepareFor} from "../../src/analysis/household/one-household.js";
import {resourcesCurve} from "../../src/analysis/household/resources-curve.js";
import {families, recordOf} from "../../src/analysis/household/families.js";
import {assessAll} from "../../src/engine/columns/assess-all.js";
import {assessRecords} from "../../src/engine/columns/assess-record.js";
import {growPopulation} from "../../src/engine/columns/grow.js";
import {walkMonths} from "../../src/engine/months/pass.js";
import type {MonthTerms} from "../../src/engine/months/terms.js";
import {openNodePool} from "../../src/engine/workers/node-pool.js";
import {preparePopulation} from "../../src/engine/columns/population.js";
import type {Population} from "../../src/engine/columns/population.js";
import {BaselinePass, ReformPass, runAll} from "../../src/engine/tally/run.js";
import {seenIn} from "../../src/engine/columns/scenario.js";
import type {Policy} from "../../src/rules/policy.js";
import {preparePolicy} from "../../src/rules/prepare.js";
import type {PreparedPolicy} from "../../src/rules/prepare.js";
import {toMicrodata} from "../../src/rules/household/record.js";
import type {HouseholdRecord} from "../../src/rules/household/record.js";
import {transitionsOf} from "../../src/analysis/exit/figures.js";
import {transitionFigures} from "../../simulations/runs/transitions.js";
import {changed, goldenPolicy} from "../rules/policies.js";

/** A couple with a child and medical expenses, on `wage` 元/年: dibao in Hangzhou below 36,000, its edge below 54,000. */
function family(household_id: number, wage: number): HouseholdRecord {
  const {household, persons} = recordOf(families[0], 330100);
  return {
    household: {...household, household_id, draw: 0},
    persons: persons.map((person, i) => ({
      ...person,
      household_id,
      wage: i === 0 ? wage : 0,
      employed: i === 0 && wage > 0 ? 1 : 0,
      medical_self_paid: i === 0 ? 20_000 : 0
    }))
  };
}
const poor = family(801, 6000);
const rich = family(802, 600_000);

function populationOf(...records: readonly HouseholdRecord[]): Population {
  const population = preparePopulation(toMicrodata(records));
  const {households, persons, offsets} = population;
  records.forEach(({household: {household_id}}, row) => {
    households.household_id[row] = household_id;
    persons.household_id.fill(household_id, offsets[row], offsets[row + 1]);
  });
  return population;
}
const town = populationOf(rich, poor);

const all = changed(goldenPolicy, {"take_up.dibao.rate": 1, "take_up.edge": 1, "income.work_cost.rate": 0});
const prepared = (): PreparedPolicy => preparePolicy(all, town.regions);
/** Medical aid of one status is no number, in a policy that was whole when it was prepared. */
function spoilt(status: number): PreparedPolicy {
  const policy = prepared();
  policy.medical_ratio[status] = NaN;
  return policy;
}
/** A policy from which one number was taken, as a faulty change would leave it. */
function withHole(): Policy {
  const {3: edge, ...medical} = all.inkind.medical;
  const row = {ratio: 0.5, cap: edge?.cap} as unknown as NonNullable<typeof edge>;
  return {...all, inkind: {...all.inkind, medical: {...medical, 3: row}}};
}
const hole = "parameter without a number: inkind.medical.3.deductible of policy golden (";
const holeZh = "参数没有数值：政策 golden 的 inkind.medical.3.deductible（";
const medical = "amount is not a number: medical aid (medical_aid) = NaN of household 801 under policy golden (";

const transitions = transitionsOf(transitionFigures(330000));
const terms: MonthTerms = {months: 24, review: null, seed: 1, transitions};
const cliffs = {cliffs: {months_since_rise: null}};
const finish = <T extends {step(): boolean}>(pass: T): T => {
  while (pass.step());
  return pass;
};

describe("an amount that is no number stops", () => {
  it("a baseline, by household, line and policy", () => {
    expect(() => finish(new BaselinePass(town, spoilt(2)))).toThrow(medical);
  });
  it("a reform, of which the baseline is whole", () => {
    const before = finish(new BaselinePass(town, prepared()));
    expect(() => finish(new ReformPass(town, spoilt(2), before))).toThrow(medical);
  });
  it("cliffs, at a point of the walk where the household is not yet", () => {
    const walk = (policy: PreparedPolicy) => finish(new BaselinePass(town, policy, cliffs));
    expect(() => walk(prepared())).not.toThrow();
    expect(() => finish(new BaselinePass(town, spoilt(4)))).not.toThrow();
    expect(() => walk(spoilt(3))).toThrow(medical);
  });
  it("the months", () => {
    expect(() => walkMonths(town, prepared(), prepared(), terms)).not.toThrow();
    expect(() => walkMonths(town, prepared(), spoilt(2), terms)).toThrow(medical);
  });
  it("worksheets of a population", () => {
    expect(() => assessAll(town, spoilt(2))).toThrow(medical);
  });
  it("one household, and its curve where its earnings rise", () => {
    const policy = prepareFor(all, poor);
    policy.medical_ratio[3] = NaN;
    expect(() => assessUnder(policy, poor)).not.toThrow();
    expect(() => resourcesCurve(poor, policy)).toThrow(medical);
    policy.medical_ratio[2] = NaN;
    expect(() => assessUnder(policy, poor)).toThrow(medical);
  });
  it("records on the command line, by the id that the record has", () => {
    const vast = {
      ...all,
      dibao: {...all.dibao, minimum_benefit: Number.MAX_VALUE},
      price_subsidy: {rate: Number.MAX_VALUE}
    };
    expect(() => assessRecords([rich], vast)).not.toThrow();
    expect(() => assessRecords([rich, poor], vast)).toThrow(
      "(price_subsidy) = Infinity of household 801 under policy golden"
    );
  });
});

describe("a policy with a hole stops", () => {
  it("before any household is looked at", () => {
    expect(() => preparePolicy(withHole(), town.regions)).toThrow(hole);
    expect(() => assessRecords([rich], withHole())).toThrow(hole);
  });
  it("a run in workers, in the words of both languages", async () => {
    const pool = openNodePool(town, 2);
    const error = {message: expect.stringContaining(hole), zh: expect.stringContaining(holeZh), kind: "figure"};
    await expect(pool.run(all, withHole())).rejects.toMatchObject(error);
    await expect(pool.run(withHole(), all, cliffs)).rejects.toMatchObject(error);
    await expect(pool.run(all, withHole(), {growth: {income: 1.1, consumption: 1.1}})).rejects.toMatchObject(error);
    expect((await pool.run(all, all))?.tally.represented).toEqual(runAll(town, prepared(), prepared()).represented);
    pool.close();
  });
  it("a walk through the months in workers, likewise", async () => {
    const pool = openNodePool(town, 1);
    const error = {message: expect.stringContaining(hole), zh: expect.stringContaining(holeZh), kind: "figure"};
    await expect(pool.walk(all, withHole(), terms)).rejects.toMatchObject(error);
    pool.close();
  });
  it("an amount in a worker is told in both languages too", async () => {
    const pool = openNodePool(town, 2);
    const vast = {...all, price_subsidy: {rate: Number.MAX_VALUE}};
    await expect(pool.run(all, vast)).rejects.toMatchObject({
      message: expect.stringContaining(
        "price-linked subsidy (price_subsidy) = Infinity of household 801 under policy golden"
      ),
      zh: expect.stringContaining("编号 801 的家庭，“价格临时补贴”"),
      kind: "figure"
    });
    pool.close();
  });
});

describe("a sum that is no number stops", () => {
  const weighted = (weight: number): Population => {
    const population = populationOf(rich, poor);
    population.households.weight[0] = weight; // that of a household outside, which has no amount at all
    return population;
  };
  it.each([NaN, Infinity])("a run, by the household whose weight is %s", weight => {
    expect(() => runAll(weighted(weight), prepared(), prepared())).toThrow(
      `under policy golden (weight = ${weight} of household 802`
    );
  });
  it("a run, where amounts are numbers and their sums are not", () => {
    const policy = Object.assign(prepared(), {price_rate: Number.MAX_VALUE / 1e5});
    expect(() => runAll(town, prepared(), policy)).toThrow(
      /sum is not a number: \w+, cell \d+, under policy golden \(amounts or weights/
    );
  });
  it("a walk through the months", () => {
    const population = populationOf(rich, poor);
    population.households.weight[1] = Infinity;
    expect(() => walkMonths(population, prepared(), prepared(), terms)).toThrow("weight = Infinity of household 801");
  });
});

describe("an assumption that is no number stops", () => {
  it("a growth, which would leave everybody without income", () => {
    expect(() => growPopulation(town, {income: NaN, consumption: 1})).toThrow("of household 802 has grown to NaN");
    expect(() => growPopulation(town, {income: 1, consumption: NaN})).toThrow(/rent of household 802 has grown to NaN/);
  });
  it("a growth beyond what a column holds, which would begin again from below", () => {
    expect(() => growPopulation(town, {income: 4000, consumption: 1})).toThrow(
      "wage of household 802 has grown to 2400000000 ("
    );
    expect(growPopulation(town, {income: 3000, consumption: 1}).persons.wage[0]).toBe(1_800_000_000);
  });
  it("what the office sees", () => {
    const part = (share: number, reported: number) => seenIn({name: "less", under_reporting: {share, reported}}, town);
    expect(() => part(0.1, NaN)).toThrow("under_reporting.reported = NaN in less");
    expect(() => part(NaN, 0.5)).toThrow("under_reporting.share = NaN in less");
    expect(() => seenIn({name: "unseen", unseen_assets: {share: NaN}}, town)).toThrow(
      "unseen_assets.share = NaN in unseen"
    );
  });
  it("the months", () => {
    const {job_lost: _, ...rest} = transitions;
    const without = {...terms, transitions: rest as unknown as typeof transitions};
    expect(() => walkMonths(town, prepared(), prepared(), without)).toThrow("assumption is not a number: job_lost");
  });
});
