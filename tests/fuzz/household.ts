// Households as NDJSON, pasted into the page or given to `assess`: random ones with faults in their text or at places of their JSON.

import fc from "fast-check";
import {readNdjson} from "../../src/pages/household/read-ndjson.js";
import {parseHousehold} from "../../src/rules/household/record.js";
import type {HouseholdRecord} from "../../src/rules/household/record.js";
import {parseJson} from "../../src/text/json.js";
import {household} from "../rules/arbitrary.js";
import {changed, goldenPolicy} from "../rules/policies.js";
import {editedJson, editedText, nestedText} from "./edits.js";
import {Broken} from "./kind.js";
import type {Kind} from "./kind.js";
import {requireRefusal} from "./refusal.js";
import {requireFigures} from "./whole-figures.js";

const bracket = {labour: 2, sex: 0, from: 18, to: 60, of_wage: 0.5, of_standard: 0.5};
const allowance = {id: "winter", name: {zh: "取暖", en: "heating"}, per: "person", amount_year: 600, statuses: [2, 3]};
const policies = [
  goldenPolicy,
  changed(goldenPolicy, {"dibao.method": "bands", "single.mode": "share"}),
  changed(goldenPolicy, {
    "income.imputed.brackets": [bracket, {...bracket, labour: 1, of_wage: 0}],
    "income.support.basis": "higher",
    "income.support.of": "family",
    "single.alone": "any",
    allowances: [allowance, {...allowance, id: "entrants", per: "single_entrant"}]
  })
];
const plain = ({household: own, persons}: HouseholdRecord): unknown => ({...own, persons});
const line = fc.oneof(
  {weight: 4, arbitrary: editedJson(household.map(plain))},
  {weight: 1, arbitrary: household.map(plain)}
);
const lines = fc
  .array(
    line.map(value => JSON.stringify(value)),
    {minLength: 1, maxLength: 4}
  )
  .map(all => all.join("\n"));

function check(input: string): void {
  for (const lang of ["zh", "en"] as const) {
    const {records, faults} = readNdjson(input, lang);
    for (const fault of faults ?? []) {
      if (!(fault.line >= 1) || !/[：:（(]|\S/.test(fault.message))
        throw new Broken(`a fault without line or words: ${JSON.stringify(fault)}`);
      if (/Error|at .*[.]js|undefined is|not a function|call stack/.test(fault.message))
        throw new Broken(`not in words of ours: ${fault.message}`);
    }
    if (records === undefined && (faults ?? []).length === 0) throw new Broken("neither households nor faults");
    for (const record of records ?? []) requireEach(() => takeAgain(record));
  }
}

/** What was taken gives figures, and is taken as the same when it is written down. */
function takeAgain(record: HouseholdRecord): void {
  for (const policy of policies) requireFigures(record, policy);
  const again = parseHousehold(parseJson(JSON.stringify(plain(record))));
  if (JSON.stringify(again) !== JSON.stringify(record))
    throw new Broken("a household written down is not the one read");
}

function requireEach(task: () => void): void {
  try {
    task();
  } catch (error) {
    requireRefusal(error);
  }
}

export const householdKind: Kind = {
  name: "household",
  input: fc.oneof(
    {weight: 10, arbitrary: lines},
    {weight: 10, arbitrary: editedText(lines)},
    {weight: 1, arbitrary: nestedText(lines)}
  ),
  runs: 1500,
  check
};
