// `doudi splice`: a register beside the synthetic families who are not on the books, so that reforms can find new entrants.

import {copyFileSync, mkdirSync} from "node:fs";
import {join} from "node:path";
import {assessAll} from "../../src/engine/columns/assess-all.js";
import {preparePolicy} from "../../src/rules/prepare.js";
import type {Given} from "../command-table/table.js";
import {wrong} from "../command-table/words.js";
import {borderOf} from "../runs/border.js";
import {secretFile, secretOf} from "../runs/record-keys.js";
import {policyOfRegister} from "../runs/register-policy.js";
import {readPopulation} from "../runs/simulate.js";
import {splice} from "../runs/splice.js";
import {writePopulation} from "../runs/write-population.js";

export async function spliceCommand({register, remainder, out, policy: named, json}: Given<"splice">): Promise<number> {
  const border = borderOf(register);
  if (!border.isReal) wrong("register", `synthetic: ${register} (give an imported register)`);
  if (borderOf(remainder).isReal)
    wrong("remainder", `not synthetic: ${remainder} (give a population of doudi generate)`);
  const own = await readPopulation(register);
  const others = await readPopulation(remainder);
  const {policy, notices} = policyOfRegister(others, named);
  if (policy === null) return wrong("policy", notices.map(({en}) => en).join("\n"));
  const {receives, status} = assessAll(others, preparePolicy(policy, others.regions));
  const spliced = splice(
    own,
    others,
    receives.map((each, row) => (each === 1 && status[row] !== 5 ? 1 : 0))
  );
  const {data, ...content} = spliced;
  await writePopulation(out, {
    data,
    stated: {kind: "splice", min_cell: border.terms.minimum, synthetic_from: spliced.synthetic_from, policy: policy.id},
    beside: {"splice-report.json": content}
  });
  // the same families are to have the same noise in whatever is handed on
  secretOf(register);
  mkdirSync(out, {recursive: true});
  copyFileSync(join(register, secretFile), join(out, secretFile));
  const {margins, ...rest} = content;
  if (json) process.stdout.write(`${JSON.stringify({...rest, margins}, null, 2)}\n`);
  process.stderr.write(
    `${own.places.length} families of the register, ${data.households.household_id.length - own.places.length} synthetic beside them; ` +
      `left out: ${rest.left_out.on_books} synthetic families on the books, ${rest.left_out.elsewhere} of other prefectures; ` +
      `${margins.length} margins of the census met within ${(100 * rest.worst).toFixed(3)} percent\n`
  );
  return 0;
}
