// `doudi reconcile`: 台账对照, what share of a register the rules reproduce, and what differs where.

import {outwardReconciliation} from "../../src/analysis/disclosure/outward-reconciliation.js";
import {outwardWords} from "../../src/analysis/disclosure/outward-report.js";
import {reconcile} from "../../src/analysis/register/reconcile.js";
import {assessAll} from "../../src/engine/columns/assess-all.js";
import {preparePolicy} from "../../src/rules/prepare.js";
import {languageOf} from "../command-table/language.js";
import type {Given} from "../command-table/table.js";
import {wrong} from "../command-table/words.js";
import {borderOf} from "../runs/border.js";
import {recordKeys} from "../runs/record-keys.js";
import {policyOfRegister} from "../runs/register-policy.js";
import {readPopulation} from "../runs/simulate.js";
import {printOutward} from "./print-outward.js";
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
  const sheets = assessAll(population, preparePolicy(policy, population.regions));
  const border = borderOf(given.population);
  if (given.outward && border.isReal) {
    const keys = recordKeys(given.population, population.households.household_id, border);
    const passed = outwardReconciliation(population, sheets, {keys, terms: border.terms});
    return printOutward({outward: {...outwardWords, ...border.terms}, policy: policy.id, ...passed}, given.json);
  }
  const result = reconcile(population, sheets);
  process.stdout.write(
    given.json
      ? `${JSON.stringify({policy: policy.id, ...result}, null, 2)}\n`
      : reconcileWords(result, policy, languageOf(process.env))
  );
  return 0;
}
