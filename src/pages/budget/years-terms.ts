// The terms of the years: how many, growth of income and consumption, by how much a standard may rise in one.

import type {GrowthDefaults} from "../../analysis/budget/published-growth.js";
import type {PathTerms} from "../../analysis/standards/standards-path.js";
import {h} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import {growthWords, percent} from "./growth-words.js";
import {word} from "./words.js";

export interface YearsTerms {
  readonly parts: readonly HTMLElement[];
  /** As they stand in the fields. */
  readonly terms: () => PathTerms;
}

export function yearsTerms(growth: GrowthDefaults, lang: Lang): YearsTerms {
  const years = field("years", 3, {min: 1, max: 10, step: 1});
  const income = field("growth-income", percent(growth.income.value), {min: -20, max: 20, step: 0.01});
  const consumption = field("growth-consumption", percent(growth.consumption.value), {min: -20, max: 20, step: 0.01});
  const rise = field("max-rise", null, {min: 0, max: 100, step: 0.5});
  rise.placeholder = word(lang, "no_limit");
  const labelled = (text: string, input: HTMLElement): HTMLElement => h("label", {}, text, " ", input);
  const line = h(
    "div",
    {class: "form-line"},
    labelled(word(lang, "years"), years),
    labelled(word(lang, "growth_income"), income),
    labelled(word(lang, "growth_consumption"), consumption),
    labelled(word(lang, "max_rise"), rise)
  );
  return {
    parts: [line, h("p", {class: "quiet"}, growthWords(growth, lang))],
    terms: () => ({
      years: years.valueAsNumber,
      growth: {income: share(income), consumption: share(consumption)},
      max_rise: rise.value === "" ? null : share(rise),
      may_fall: false,
      shape: "geometric",
      amounts_follow: true
    })
  };
}

/** Typed in percent. */
const share = (input: HTMLInputElement): number => Number((input.valueAsNumber / 100).toFixed(6));

function field(
  name: string,
  value: number | null,
  {min, max, step}: {readonly min: number; readonly max: number; readonly step: number}
): HTMLInputElement {
  return h("input", {type: "number", class: "typed", name, min, max, step, value, required: value !== null});
}
