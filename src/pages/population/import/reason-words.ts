// Why a column was suggested, in the language of the page: suggestions are written in English (src/store/register/suggest.ts).

import type {Lang} from "../../../rules/schema/label.js";
import {t} from "./words.js";

const known = {
  heading: "reason_heading",
  "part of the heading": "reason_part",
  "first column": "reason_first",
  "ID numbers": "reason_id",
  "values are places": "reason_places",
  "values are days": "reason_days",
  "values are yes and no": "reason_flags",
  "values are codes like ours: check what each means": "reason_codes",
  "a flag for women": "reason_women"
} as const;

/** Counts, units and texts without a code stay as they are. */
export const reasonWords = (reason: string, lang: Lang): string =>
  reason
    .split("; ")
    .map(part => {
      const word = (known as Readonly<Record<string, (typeof known)[keyof typeof known]>>)[part];
      return word === undefined ? countWords(part, lang) : t(lang, word);
    })
    .join(t(lang, "semicolon"));

function countWords(part: string, lang: Lang): string {
  const texts = /^(\d+) texts as codes$/.exec(part);
  if (texts !== null) return t(lang, "reason_texts", {n: texts[1]});
  const unit = /^unit (\S+) in the heading$/.exec(part);
  if (unit !== null) return t(lang, "reason_unit", {unit: unit[1]});
  const without = /^without a code: (.*)$/.exec(part);
  return without === null ? part : t(lang, "reason_without", {texts: without[1]});
}
