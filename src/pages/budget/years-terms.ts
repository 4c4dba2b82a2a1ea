// The terms of the years: how many, growth of income and consumption, by how much a standard may rise in one.

import type {GrowthDefaults} from "../../analysis/budget/published-growth.js";
import type {Month} from "../../analysis/budget/effective-month.js";
import {pathStart} from "../../analysis/budget/path-start.js";
import type {Policy} from "../../rules/policy.js";
import {h} from "../../ui/elements/dom.js";
import {startFields} from "../../ui/elements/start-fields.js";
import {typedNumber} from "../../ui/elements/typed-number.js";
import type {TypedForm, TypedNumber} from "../../ui/elements/typed-number.js";
import type {Lang} from "../../rules/schema/label.js";
import {growthWords, percent} from "./growth-words.js";
import {t} from "./words.js";
import type {PathTerms} from "../../analysis/standards/standards-path.js";

export interface YearsAsked extends PathTerms {
  /** The month from which the reform is paid; undefined: the one in which it comes into force. */
  readonly from: Month | undefined;
}

export interface YearsTerms {
  readonly parts: readonly HTMLElement[];
  /** As they stand in the fields. */
  readonly terms: () => YearsAsked;
  /** Whether all of them were taken; else the first that was not gets the hand. */
  readonly areTaken: () => boolean;
  /** Another policy is in hand, which comes into force when it says. */
  readonly follow: (policy: Policy) => void;
}

export interface TermsOptions {
  readonly lang: Lang;
  readonly baseline: Policy;
}

export function yearsTerms(growth: GrowthDefaults, {lang, baseline}: TermsOptions): YearsTerms {
  const years = field("years", 3, {min: 1, max: 10, step: 1, isWhole: true}, lang);
  const growing = {min: -20, max: 20, step: 0.01, unit: "%"};
  const income = field("growth-income", percent(growth.income.value), growing, lang);
  const consumption = field("growth-consumption", percent(growth.consumption.value), growing, lang);
  const rise = field("max-rise", null, {min: 0, max: 100, step: 0.5, unit: "%"}, lang);
  rise.input.placeholder = t(lang, "no_limit");
  const start = startFields({lang, baseline});
  const labelled = (text: string, {input, fault}: TypedNumber): HTMLElement => h("label", {}, text, " ", input, fault);
  const line = h(
    "div",
    {class: "form-line"},
    start.element,
    labelled(t(lang, "years"), years),
    labelled(t(lang, "growth_income"), income),
    labelled(t(lang, "growth_consumption"), consumption),
    labelled(t(lang, "max_rise"), rise)
  );
  return {
    areTaken: () => {
      const wrong = [...start.fields, years, income, consumption, rise].find(({value}) => value() === undefined);
      wrong?.input.focus();
      return wrong === undefined;
    },
    follow: policy => start.follow(pathStart(baseline, policy).from),
    parts: [line, h("p", {class: "quiet"}, growthWords(growth, lang))],
    terms: () => ({
      from: start.from(),
      years: years.value() ?? 0,
      growth: {income: share(income), consumption: share(consumption)},
      max_rise: rise.value() === null ? null : share(rise),
      may_fall: false,
      shape: "geometric",
      amounts_follow: true
    })
  };
}

/** Typed in percent. */
const share = ({value}: TypedNumber): number => Number(((value() ?? 0) / 100).toFixed(6));

/** One that begins empty may be empty. */
function field(name: string, value: number | null, form: TypedForm, lang: Lang): TypedNumber {
  const typed = typedNumber({lang, form, mayBeEmpty: value === null, attributes: {name}, onValue: () => undefined});
  typed.show(value);
  return typed;
}
