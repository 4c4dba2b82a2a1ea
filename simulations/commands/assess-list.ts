// `doudi assess --list`: families for home visits, by their rows in the file they were imported from.

import {visitsOf} from "../../src/analysis/register/visits.js";
import {assessAll} from "../../src/engine/columns/assess-all.js";
import {preparePolicy} from "../../src/rules/prepare.js";
import type {Given} from "../command-table/table.js";
import {wrong} from "../command-table/words.js";
import {csvRows} from "../runs/csv.js";
import type {Cell} from "../runs/csv.js";
import {readPopulation} from "../runs/simulate.js";
import {policiesFor} from "./policies-for.js";

const header = [
  ...[
    "source_row",
    "region",
    "county",
    "registration",
    "members",
    "observed_status",
    "status",
    "observed_benefit_month"
  ],
  ...["amount_month", "entitled_not_paid", "paid_not_entitled", "cause", "change_month", "would"]
] as const;

export async function assessList(given: Given<"assess">): Promise<number> {
  if (given.population === undefined)
    return wrong("population", "missing option: --population (--list reads an imported register)");
  const {baseline, reform} = policiesFor(given);
  const population = await readPopulation(given.population);
  const under = (policy: typeof baseline) => assessAll(population, preparePolicy(policy, population.regions));
  const visits = visitsOf(population, under(baseline), given.reform === undefined ? null : under(reform));
  process.stdout.write(
    csvRows(
      header,
      visits.map(visit => header.map((name): Cell => visit[name]))
    )
  );
  process.stderr.write(`${visits.length} families (inside: not to be handed on)\n`);
  return 0;
}
