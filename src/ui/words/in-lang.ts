// Rows that have a text in both languages, name_zh and name_en.

import type {Lang} from "../../rules/schema/label.js";

export const inLang = <Name extends string>(
  row: Readonly<Record<`${Name}_${Lang}`, string>>,
  name: Name,
  lang: Lang
): string => row[`${name}_${lang}`];
