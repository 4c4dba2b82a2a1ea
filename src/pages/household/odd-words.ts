// What is odd of the household in hand, with fields by the names they have in the form.

import {oddHousehold} from "../../rules/household/odd-household.js";
import type {HouseholdRecord} from "../../rules/household/record.js";
import type {Lang} from "../../rules/schema/label.js";
import {fieldName} from "./field-name.js";
import {t} from "./words.js";

export const oddWords = (record: HouseholdRecord, lang: Lang): string[] =>
  oddHousehold(record).map(odd => odd[lang].replace(odd.key, nameOf(odd.key, lang)));

function nameOf(key: string, lang: Lang): string {
  if (key === "persons") return t(lang, "members");
  const [, person, name] = /^persons\.(\d+)\.(.+)$/.exec(key) ?? [];
  return name === undefined ? fieldName(key, null, lang) : fieldName(name, Number(person), lang);
}
