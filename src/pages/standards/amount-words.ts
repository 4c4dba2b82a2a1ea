// A standard as it is written: "1,301", or "809 / 644" for town and country; "未公布" where none is published.

import type {Amounts} from "../../rules/standard/rule.js";
import {decimal} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import {t} from "./words.js";

/** 元/月·人, in whole yuan. */
export function amountWords(amounts: Amounts | undefined, lang: Lang): string {
  const {urban, rural} = amounts ?? {urban: NaN, rural: NaN};
  const text = (x: number): string => (Number.isNaN(x) ? t(lang, "not_published") : decimal(x, 0));
  const same = Math.abs(urban - rural) < 0.5 || (Number.isNaN(urban) && Number.isNaN(rural));
  return same ? text(urban) : `${text(urban)} / ${text(rural)}`;
}
