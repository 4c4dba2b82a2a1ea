// `doudi anonymize`: a register or survey as it may be given to researchers, with the risk before and after and what moved.

import {randomInt} from "node:crypto";
import {anonymize} from "../../src/analysis/disclosure/anonymize.js";
import {conditionDraws} from "../../src/analysis/register/condition-draws.js";
import {assessAll} from "../../src/engine/columns/assess-all.js";
import {preparePopulation} from "../../src/engine/columns/population.js";
import type {Population} from "../../src/engine/columns/population.js";
import type {Policy} from "../../src/rules/policy.js";
import {preparePolicy} from "../../src/rules/prepare.js";
import type {Given} from "../command-table/table.js";
import {wrong} from "../command-table/words.js";
import {borderOf} from "../runs/border.js";
import {policyOfRegister} from "../runs/register-policy.js";
import {readPopulation, simulate} from "../runs/simulate.js";
import {writePopulation} from "../runs/write-population.js";

export async function anonymizeCommand(given: Given<"anonymize">): Promise<number> {
  const {population: folder, out, k, json} = given;
  const population = await readPopulation(folder);
  const border = borderOf(folder);
  if (border.syntheticFrom !== null)
    wrong("population", `spliced: ${folder} (give the register itself, before it was spliced)`);
  const {data, report} = anonymize(population, {k, l: 2, random: () => randomInt(2 ** 47) / 2 ** 47});
  if (data.households.household_id.length === 0)
    wrong("k", `nothing left: no ${k} families look alike (a smaller --k, or a larger population)`);
  const {policy, notices} = policyOfRegister(population, given.policy);
  const after = preparePopulation(data);
  conditionDraws(data.households, policy === null ? null : assessAll(after, preparePolicy(policy, after.regions)));
  const measures = policy === null ? null : await moved({before: population, after}, policy);
  const content = {...report, policy: policy?.id ?? null, measures, notices};
  await writePopulation(out, {
    data,
    stated: {kind: "anonymized", min_cell: border.terms.minimum, k: report.k, l: report.l},
    beside: {"anonymize-report.json": content}
  });
  if (json) process.stdout.write(`${JSON.stringify(content, null, 2)}\n`);
  for (const line of inWords(content)) process.stderr.write(`${line}\n`);
  return 0;
}

interface Moved {
  readonly key: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** The headline measures under the policy in force. */
async function moved(
  {before, after}: {readonly before: Population; readonly after: Population},
  policy: Policy
): Promise<Moved[]> {
  const figuresOf = async (population: Population) => (await simulate(population, policy, policy)).report.figures;
  const [was, is] = [await figuresOf(before), await figuresOf(after)];
  return was.map(({key, baseline}, i) => ({key, before: baseline, after: is[i].baseline}));
}

type Content = ReturnType<typeof anonymize>["report"] & {readonly measures: readonly Moved[] | null};

function inWords({risk, k, left_out, status_unknown, measures}: Content): string[] {
  const {before, after} = risk;
  return [
    `families that fewer than ${k} look like: ${before.below_k} of ${before.families} before, ${after.below_k} of ${after.families} after; expected to be found ${before.expected_found.toFixed(0)} before, ${after.expected_found.toFixed(0)} after`,
    `left out: ${left_out} families; status and benefit set unknown: ${status_unknown}`,
    ...(measures ?? []).map(({key, before: was, after: is}) => `${key}: ${String(was)} before, ${String(is)} after`),
    "not yet for everybody: give it to those who have signed for it, and keep the report"
  ];
}
