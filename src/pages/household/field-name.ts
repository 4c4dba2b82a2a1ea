// What a field of the form is called, with the person it belongs to.

import {householdColumns, personColumns} from "../../rules/household/columns.js";
import type {Column} from "../../rules/household/columns.js";
import type {Lang} from "../../rules/schema/label.js";
import {capital} from "../../ui/formats/capital.js";
import {t} from "./words.js";

/** `person` counts from 0; null for the household. */
export function fieldName(name: string, person: number | null, lang: Lang): string {
  const columns: readonly Column[] = person === null ? householdColumns : personColumns;
  const label = columns.find(column => column.name === name)?.[lang] ?? name;
  return person === null ? capital(label, lang) : `${t(lang, "member_n", {n: person + 1})} · ${label}`;
}
