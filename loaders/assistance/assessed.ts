// What the province's policy makes of the households that were drawn: the rules themselves, so that no test is written twice.

import {assess} from "../../src/rules/assess.js";
import {GatheredFacts} from "../../src/rules/generated/facts.js";
import {gatherFacts} from "../../src/rules/household/facts.js";
import {householdColumns, personColumns} from "../../src/rules/household/columns.js";
import type {Household} from "../../src/rules/household/columns.js";
import {preparePolicy} from "../../src/rules/prepare.js";
import {Worksheet} from "../../src/rules/generated/worksheet.js";
import type {Draft} from "../households/draft.js";
import {readPolicy} from "./policies.js";

type Row = Record<string, number>;

/** Calls back with the worksheet of every household in order, under the policy in force; the worksheet is reused. */
export function eachAssessed(draft: Draft, visit: (i: number, sheet: Readonly<Worksheet>) => void): void {
  const {province, households, persons, offsets, prefecture} = draft;
  const policy = preparePolicy(
    readPolicy(province.policy).policy,
    province.prefectures.map(({region}) => region)
  );
  const family: Row[] = [];
  const own: Row & {person?: (k: number) => Row} = {earnings_added: 0};
  const household = Object.assign(own, {person: (k: number) => family[k]}) as unknown as Household;
  const facts = new GatheredFacts();
  const sheet = new Worksheet();
  for (let i = 0; i < prefecture.length; ++i) {
    const size = offsets[i + 1] - offsets[i];
    for (const {name} of householdColumns) own[name] = households[name][i];
    own.place = 2 * prefecture[i] + households.registration[i] - 1;
    own.size = size;
    for (let k = 0; k < size; ++k) {
      const row = (family[k] ??= {});
      for (const {name} of personColumns) row[name] = persons[name][offsets[i] + k];
    }
    gatherFacts(household, facts);
    assess(household, facts, policy, sheet);
    visit(i, sheet);
  }
}
