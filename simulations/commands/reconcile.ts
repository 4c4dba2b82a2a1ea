// `doudi reconcile`: 台账对照, what share of a register the rules reproduce, and what differs where.

import {reconcile} from "../../src/analysis/register/reconcile.js";
import {assessAll} from "../../src/engine/columns/assess-all.js";
import {preparePolicy} from "../../src/rules/prepare.js";
import {languageOf} from "../command-table/language.js";
import type {Given} from "../command-table/table.js";
import {wrong} from "../command-table/words.js";
import {policyOfRegister} from "../runs/register-policy.js";
import {readPopulation} from "../runs/simulate.js";
import {reconcileWords} from "./reconcile-words.js";

export async function reconcileCommand(given: Given<"reconcile">): Promise<number> {
  const population = await readPopulation(given.population);
  const {policy, notices} = policyOfRegister(population, given.policy);
  if (policy === null) return wrong("policy", notices.map(({en}) => en).join("\n"));
  if (population.households.observed_status.every(status => status === 255))
    return wrong(
      "population",
      "nothing to hold the rules against: observed_status is known of no household (map it, and import again)"
    );
  const result = reconcile(population, assessAll(population, preparePolicy(policy, population.regions)));
  process.stdout.write(
    given.json
      ? `${JSON.stringify({policy: policy.id, ...result}, null, 2)}\n`
      : reconcileWords(result, policy, languageOf(process.env))
  );
  return 0;
}
