// 同样的钱 What the sum of a reform buys otherwise: the same budget, spent by one other lever at a time on the policy in force.

import type {Place} from "../../src/analysis/population/place.js";
import {scaleStandards} from "../../src/analysis/standards/scale-standards.js";
import {findCrossing} from "../../src/analysis/search/crossing.js";
import {changesFor, numberLever, policyWith} from "../../src/analysis/search/levers.js";
import {outcomesOf} from "../../src/analysis/search/outcomes.js";
import type {OutcomeValues, RunPolicies} from "../../src/analysis/search/outcomes.js";
import type {Words} from "../../src/analysis/results/study.js";
import {unitCosts} from "../../src/analysis/budget/unit-costs.js";
import type {UnitCosts} from "../../src/analysis/budget/unit-costs.js";
import type {Policy} from "../../src/rules/policy.js";

export interface SameSum {
  readonly name: string;
  readonly label: Words;
  /** Value of the lever that comes nearest to the budget without going beyond it. */
  readonly value: number;
  /** False where the whole range of the lever costs less than the budget. */
  readonly spent: boolean;
  readonly outcomes: OutcomeValues;
  readonly unit: UnitCosts;
}

interface Way {
  readonly name: string;
  readonly label: Words;
  /** Values of the lever are 0, step, ... , most. */
  readonly step: number;
  readonly most: number;
  readonly policyAt: (baseline: Policy, value: number) => Policy;
}

const byLever = (name: string, path: string, label: Words, {step, most}: {step: number; most: number}): Way => ({
  name,
  label,
  step,
  most,
  policyAt: (baseline, value) =>
    policyWith(baseline, changesFor(baseline, [{lever: numberLever(baseline, path, {min: 0, max: most, step}), value}]))
});

const ways: readonly Way[] = [
  {
    name: "all_standards",
    label: {zh: "各市标准同比例提高", en: "every standard raised by the same percentage"},
    step: 0.0005,
    most: 0.2,
    policyAt: (baseline, value) => scaleStandards(baseline, 1 + value)
  },
  byLever(
    "minors",
    "addon.minor.share",
    {zh: "未成年人分类施保（按标准的比例）", en: "a top-up for minors, as a share of the standard"},
    {step: 0.002, most: 1}
  ),
  byLever(
    "severe",
    "addon.severe",
    {zh: "重度残疾人分类施保（按标准的比例）", en: "a top-up for severely disabled people, as a share of the standard"},
    {step: 0.002, most: 1}
  )
];

/** One result for each way to spend `budget`, 元/年 in all, that the policy in force does not go yet. */
export async function sameSum(
  run: RunPolicies,
  baseline: Policy,
  {places, budget}: {readonly places: readonly Place[]; readonly budget: number}
): Promise<SameSum[]> {
  const found: SameSum[] = [];
  for (const {name, label, step, most, policyAt} of ways) {
    const valueOf = (point: number): number => Number((point * step).toPrecision(12));
    const at = async (point: number) => {
      const reform = policyAt(baseline, valueOf(point));
      const result = await run(baseline, reform);
      if (result === undefined) throw new Error("run dropped: a newer one was started on the same pool");
      return {
        outcomes: outcomesOf({tally: result.tally, baseline, reform, places}),
        unit: unitCosts(result.tally)
      };
    };
    const crossing = await findCrossing(
      Math.round(most / step) + 1,
      {sense: "at_most", target: budget},
      async point => (await at(point)).outcomes.cost
    );
    if (crossing?.met !== true) continue;
    const {point} = crossing.best;
    found.push({name, label, value: valueOf(point), spent: crossing.beyond !== null, ...(await at(point))});
  }
  return found;
}
