// The outcomes of a search as a person types and reads them: 亿元, 万人, 万户, %, or million yuan, thousand persons.

import {outcomes} from "../../../analysis/search/outcomes.js";
import type {OutcomeKind, OutcomeName} from "../../../analysis/search/outcomes.js";
import {decimal, quantity, scaleOf} from "../../../ui/formats/format.js";
import type {Lang} from "../../../rules/schema/label.js";
import type {Scale} from "../../../ui/formats/format.js";
import {budgetScale} from "../budget-scale.js";

interface Typed {
  /** What 1 in the field stands for. */
  readonly factor: number;
  readonly unit: string;
}

const fields: Readonly<Record<OutcomeKind["unit"], Readonly<Record<Lang, Typed>>>> = {
  "元/年": {zh: {factor: 1e8, unit: "亿元"}, en: {factor: 1e6, unit: "million yuan"}},
  人: {zh: {factor: 1e4, unit: "万人"}, en: {factor: 1e3, unit: "thousand persons"}},
  户: {zh: {factor: 1e4, unit: "万户"}, en: {factor: 1e3, unit: "thousand households"}},
  比例: {zh: {factor: 0.01, unit: "%"}, en: {factor: 0.01, unit: "%"}},
  倍: {zh: {factor: 1, unit: "倍"}, en: {factor: 1, unit: "times"}}
};

export const fieldOf = (name: OutcomeName, lang: Lang): Typed => fields[outcomes[name].unit][lang];

/** A value as it would be typed, with four digits that matter. */
export const typedValue = (name: OutcomeName, x: number, lang: Lang): number =>
  Number((x / fieldOf(name, lang).factor).toPrecision(4));

const units = {"元/年": "yuan", 人: "persons", 户: "households", 比例: "share", 倍: "ratio"} as const;

/** The scale in which several values of an outcome are written under one another. */
export const outcomeScale = (name: OutcomeName, largest: number, lang: Lang): Scale =>
  outcomes[name].unit === "元/年" ? budgetScale(largest, lang) : scaleOf(units[outcomes[name].unit], largest, lang);

/** Values in words, with digits enough to tell apart those that differ. */
export function outcomeTexts(name: OutcomeName, values: readonly number[], lang: Lang): string[] {
  const different = [...new Set(values)].sort((a, b) => a - b);
  const texts = values.map(value => outcomeText(name, value, lang));
  if (new Set(texts).size === different.length) return texts;
  const {factor, unit} = fieldOf(name, lang);
  const gap = Math.min(...different.slice(1).map((value, i) => value - different[i])) / factor;
  const digits = Math.min(8, Math.max(0, Math.ceil(-Math.log10(gap))));
  return values.map(value => `${decimal(value / factor, digits)} ${unit}`);
}

/** A value in words: 61.2 亿元. */
export function outcomeText(name: OutcomeName, x: number, lang: Lang): string {
  return quantity(units[outcomes[name].unit], x, lang).trim();
}
