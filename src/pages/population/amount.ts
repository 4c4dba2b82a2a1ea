// Numbers of the page in their units: 万人, %, 元.

import type {Unit} from "../../analysis/results/tables.js";
import {decimal, scaleOf} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";

const counted: Readonly<Record<string, Unit>> = {
  人: "persons",
  户: "households",
  元: "yuan",
  share: "share",
  比例: "share"
};

/** How to write a figure and what stands beside it; `unit` as the tables of data/ have it. */
export function writer(unit: string, reference: number, lang: Lang): (x: number) => string {
  const known = counted[unit];
  if (known !== undefined) {
    const scale = scaleOf(known, reference, lang);
    const name = scale.unit === "" || scale.unit === "%" ? scale.unit : ` ${scale.unit}`;
    return x => `${scale.value(x)}${name}`;
  }
  const digits = Math.abs(reference) >= 100 ? 0 : 2;
  const name = unitName(unit, lang);
  return x => (Number.isFinite(x) ? `${decimal(x, digits)}${name === "" ? "" : ` ${name}`}` : "—");
}

const names: Readonly<Record<string, string>> = {
  "元/年·人": "yuan/year",
  "元/月·人": "yuan/month",
  "元/人": "yuan",
  "元/户": "yuan",
  "元/月": "yuan/month",
  "元/年": "yuan/year",
  元: "yuan",
  "人/户": "persons",
  人: "persons",
  户: "households",
  岁: "years",
  月: "months",
  套: "houses",
  项: "items"
};

/** Units of assumptions, which their file has in English. */
const chinese: Readonly<Record<string, string>> = {
  share: "比例",
  ratio: "比",
  log: "对数标准差",
  elasticity: "弹性",
  "Gini index": "基尼系数",
  "share of persons": "占人口",
  "share of persons aged 60+": "占 60 岁及以上人口",
  "share of households": "占户",
  "share of rural households": "占农村户",
  "share of owners": "占有房户",
  "share of wage": "占工资",
  "share of residents": "占常住人口",
  "share of disabled": "占残疾人",
  "share of prior dibao families": "占原低保家庭",
  "share of receiving families": "占在领家庭",
  "share of dibao persons on the register": "占在册低保对象"
};

/** A unit in words of the language; one that has none stays. */
export const unitName = (unit: string, lang: Lang): string => ({zh: chinese, en: names})[lang][unit] ?? unit;

/** 12.3%. */
export const percent = (x: number, digits = 1): string =>
  Number.isFinite(x) ? `${x < 0 ? "−" : ""}${decimal(100 * x, digits)}%` : "—";
