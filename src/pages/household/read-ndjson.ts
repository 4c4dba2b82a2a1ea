// Households as text, one a line: all of them, or every fault by line and column and none of them.

import {InputError} from "../../rules/schema/problem.js";
import type {HouseholdRecord} from "../../rules/household/record.js";
import {householdTwice, parseHousehold} from "../../rules/household/record.js";
import {parseJson} from "../../text/json.js";
import type {Lang} from "../../rules/schema/label.js";
import {problemText} from "../../ui/dialogs/problem-text.js";
import {t} from "./words.js";

export const maxLines = 500;

export interface NdjsonFault {
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

export type Ndjson =
  | {readonly records: readonly HouseholdRecord[]; readonly faults?: undefined}
  | {readonly faults: readonly NdjsonFault[]; readonly records?: undefined};

export function readNdjson(text: string, lang: Lang): Ndjson {
  const lines = text
    .replace(/^\ufeff/, "")
    .split(/\r?\n/)
    .map((content, i) => ({content, line: i + 1}))
    .filter(({content}) => content.trim() !== "");
  if (lines.length === 0) return {faults: [{line: 1, message: t(lang, "paste_empty")}]};
  if (lines.length > maxLines)
    return {faults: [{line: lines[maxLines].line, message: t(lang, "too_many_lines", {n: maxLines})}]};
  const faults: NdjsonFault[] = [];
  const known = new Map<number, number>();
  const records = lines.flatMap(({content, line}) => {
    try {
      const record = parseHousehold(parseJson(content));
      const id = record.household.household_id;
      const before = known.get(id);
      if (before !== undefined) throw new InputError([householdTwice(id, before)]);
      known.set(id, line);
      if (record.persons.length > 0) return [record];
      faults.push({line, message: t(lang, "no_persons")});
      return [];
    } catch (error) {
      const messages =
        error instanceof InputError
          ? error.problems.map(problem => problemText(problem, lang))
          : [error instanceof SyntaxError ? t(lang, "bad_json") : String(error)];
      faults.push(...messages.map(message => ({line, message})));
      return [];
    }
  });
  return faults.length > 0 ? {faults} : {records};
}
