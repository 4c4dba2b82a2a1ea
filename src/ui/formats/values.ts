// Values of columns, lines and parameters as a person reads them: 46,836 元/年, 37%, 是, 低保边缘, 未公布.

import type {Found} from "../../analysis/household/formula-values.js";
import type {Label, Lang} from "../../rules/schema/label.js";
import {exact} from "./format.js";
import {t} from "../words/common.js";
import {hasOwn} from "../../rules/has-own.js";

const english: Readonly<Record<string, string>> = {
  元: "yuan",
  "元/年": "yuan/year",
  "元/月": "yuan/month",
  "元/月·人": "yuan/month a head",
  "元/年·人": "yuan/year a head",
  人: "persons",
  岁: "years",
  月: "months",
  套: "",
  户: "households",
  项: "items",
  倍: "×",
  级: "",
  年: "",
  比例: "",
  是否: "",
  代码: "",
  "": ""
};

/** A unit in words; none for shares, flags and codes, whose values say it. */
export const unitText = (unit: string, lang: Lang): string =>
  lang === "en" ? (english[unit] ?? unit) : bare.includes(unit) ? "" : unit;

const bare: readonly string[] = ["比例", "是否", "代码", "级", "年"];

/** A number alone: shares as percent, amounts to the fen. */
export function numberText(value: number, unit: string): string {
  if (unit === "年") return String(value);
  if (unit === "比例") return `${exact(Number((value * 100).toFixed(4)))}%`;
  return exact(Number(value.toFixed(unit === "倍" || unit === "" ? 4 : 2)));
}

export function withUnit(value: number, unit: string, lang: Lang): string {
  const name = unitText(unit, lang);
  return name === "" ? numberText(value, unit) : `${numberText(value, unit)} ${name}`;
}

/** The value of a reference: a code by its label, a number without its unit. */
export function foundText({value, unit, codes}: Pick<Found, "value" | "unit" | "codes">, lang: Lang): string {
  if (value === null) return t(lang, "not_published");
  return codeText(codes, value, lang) ?? numberText(value, unit);
}

export const codeText = (
  codes: Readonly<Record<number, Label>> | undefined,
  value: number,
  lang: Lang
): string | undefined => (codes !== undefined && hasOwn(codes, value) ? codes[value][lang] : undefined);

export const signedYuan = (value: number): string => {
  const text = exact(Math.abs(Number(value.toFixed(2))));
  return text === "0" ? "0" : `${value < 0 ? "−" : "+"}${text}`;
};
