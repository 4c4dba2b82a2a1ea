// Every run a study needs, over one pool: baseline against reform, under each assumption, part by part, year by year.

import {runVariants, uncertainty} from "../../src/analysis/results/bands.js";
import type {Uncertainty} from "../../src/analysis/results/bands.js";
import {budgetTables} from "../../src/analysis/budget/budget-tables.js";
import type {BudgetTables} from "../../src/analysis/budget/budget-tables.js";
import {costCauses} from "../../src/analysis/budget/cost-causes.js";
import type {CostCauses} from "../../src/analysis/budget/cost-causes.js";
import {costElasticity} from "../../src/analysis/budget/elasticity.js";
import type {Elasticity} from "../../src/analysis/budget/elasticity.js";
import {gapLeft} from "../../src/analysis/coverage/gap-left.js";
import {gainRows, gainsByType} from "../../src/analysis/coverage/gains.js";
import {pathCosts} from "../../src/analysis/budget/path-costs.js";
import type {PathCostYear} from "../../src/analysis/budget/path-costs.js";
import type {Place} from "../../src/analysis/population/place.js";
import {sameStandard} from "../../src/analysis/standards/same-standard.js";
import {outcomesOf} from "../../src/analysis/search/outcomes.js";
import type {OutcomeValues, RunPolicies} from "../../src/analysis/search/outcomes.js";
import {standardsPath} from "../../src/analysis/standards/standards-path.js";
import type {PathTerms, StandardsPath} from "../../src/analysis/standards/standards-path.js";
import {standardsTable} from "../../src/analysis/standards/standards-table.js";
import type {StandardsTable} from "../../src/analysis/standards/standards-table.js";
import type {GainRow, WorkbenchTables} from "../../src/analysis/results/tables.js";
import {workbenchTables} from "../../src/analysis/results/workbench-tables.js";
import type {RunResult} from "../../src/engine/workers/pool.js";
import type {RunOptions} from "../../src/engine/workers/job.js";
import type {Policy} from "../../src/rules/policy.js";
import {loweredBy} from "./lowered.js";
import type {LoweredBy} from "./lowered.js";
import {sameSum} from "./same-sum.js";
import type {SameSum} from "./same-sum.js";

/** Assesses the population of the study; rejects where a policy does not fit. */
export type RunPool = (baseline: Policy, reform: Policy, options?: RunOptions) => Promise<RunResult | undefined>;

export interface StudyTerms {
  readonly baseline: Policy;
  readonly reform: Policy;
  readonly places: readonly Place[];
  /** Persons in the population: rows. */
  readonly persons: number;
  readonly path: PathTerms;
}

export interface StudyRuns {
  readonly tables: WorkbenchTables;
  readonly standards: StandardsTable;
  readonly residents: {readonly lifted: number; readonly lowered: number};
  readonly outcomes: {readonly baseline: OutcomeValues; readonly reform: OutcomeValues};
  /** Gap below the standards in force if under the reform everybody entitled came, 元/年. */
  readonly gap_if_all_came: number;
  readonly budget: BudgetTables;
  readonly bands: Uncertainty;
  readonly gains: readonly GainRow[];
  readonly gains_by_type: ReturnType<typeof gainsByType>;
  readonly lowered: LoweredBy;
  readonly causes: CostCauses;
  readonly elasticity: {readonly baseline: Elasticity; readonly reform: Elasticity};
  readonly path: StandardsPath;
  readonly years: readonly PathCostYear[];
  readonly same_sum: readonly SameSum[];
}

export async function runStudy(run: RunPool, terms: StudyTerms): Promise<StudyRuns> {
  const {baseline, reform, places, persons, path: pathTerms} = terms;
  const policies = {baseline, reform};
  const sums: RunPolicies = (before, after) => run(before, after, {withPoverty: false, withDetail: false});
  // standard errors come with the detail
  const detailed: RunPolicies = (before, after) => run(before, after, {withPoverty: false});
  const result = there(await run(baseline, reform, {withPoverty: false}));
  const {tally} = result;
  const tables = workbenchTables(result, policies, places, persons);
  const varied = await runVariants(run, policies, {places, persons});
  if (varied === null) throw new Error(dropped);
  const same = sameStandard(tally, baseline, reform);
  const path = standardsPath(baseline, reform, tally.regions, pathTerms);
  const before = there(await sums(baseline, baseline));
  const outcomes = {
    baseline: outcomesOf({tally: before.tally, baseline, reform: baseline, places}),
    reform: outcomesOf({tally, baseline, reform, places})
  };
  const allCome = there(await sums(baseline, withFullTakeUp(reform)));
  return {
    gap_if_all_came: gapLeft(allCome.tally, "reform", "standard").gap,
    tables,
    standards: standardsTable(tally, baseline, reform, places),
    residents: {lifted: same.persons_lifted, lowered: same.persons_lowered},
    outcomes,
    budget: budgetTables(result, policies, persons),
    bands: uncertainty(tables, varied, tally.design !== undefined),
    gains: gainRows(tally),
    gains_by_type: gainsByType(tally),
    causes: there(await costCauses(sums, baseline, reform)),
    same_sum: await sameSum(sums, baseline, {places, budget: outcomes.reform.cost}),
    lowered: await loweredBy(sums, baseline, reform),
    elasticity: {baseline: await elasticity(detailed, baseline), reform: await elasticity(detailed, reform)},
    path,
    years: there(
      await pathCosts(baseline, path, pathTerms, {
        runYear: (growth, carried, along) => run(carried, along, {withPoverty: false, withDetail: false, growth})
      })
    )
  };
}

/** Everybody who is entitled comes. */
const withFullTakeUp = (policy: Policy): Policy => ({
  ...policy,
  take_up: {tekun: 1, dibao: {rate: 1, gap_slope: 0}, edge: 1, rigid: 1, from_dibao: 1}
});

const dropped = "run dropped: a newer one was started on the same pool";

const elasticity = async (run: RunPolicies, policy: Policy): Promise<Elasticity> =>
  there(await costElasticity(run, policy)).all;

function there<T>(result: T | undefined): T {
  if (result === undefined) throw new Error(dropped);
  return result;
}
