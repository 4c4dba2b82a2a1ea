// What a search must keep to: a sum, nobody with less, no standard lowered, the bands of the rules.

import type {StandardRule} from "../../../analysis/search/frontier.js";
import type {OutcomeValues} from "../../../analysis/search/outcomes.js";
import {h, live, setText} from "../../../ui/elements/dom.js";
import type {Live} from "../../../ui/elements/dom.js";
import {signedDecimal} from "../../../ui/formats/format.js";
import {typedNumber} from "../../../ui/elements/typed-number.js";
import type {Lang} from "../../../rules/schema/label.js";
import {check, formBlock} from "./form-parts.js";
import type {FrontierWish} from "./frontier-question.js";
import {fieldOf, typedValue} from "./outcome-units.js";
import {t} from "../words.js";

const rules = ["not_lowered", "within_bands"] as const satisfies readonly StandardRule[];

/** Follows the outcomes of the baseline; null before the first run. */
export type LimitsBlock = Live<OutcomeValues | null> & {
  readonly limits: () => Pick<FrontierWish, "most" | "isNoneLowered" | "standardRules">;
};

export function limitsBlock(lang: Lang): LimitsBlock {
  const {factor} = fieldOf("cost", lang);
  const withBudget = check(t(lang, "limit_cost"), true);
  const budget = budgetField(lang);
  const lowered = check(t(lang, "limit_lowered"), false);
  const kept = rules.map(rule => ({rule, ...check(t(lang, `rule_${rule}`), rule === "not_lowered")}));
  const element = formBlock(
    t(lang, "limits"),
    h("div", {class: "form-line"}, withBudget.label, ...budget.parts),
    lowered.label,
    ...kept.map(({label}) => label)
  );
  return Object.assign(live(element, budget.follow), {
    limits: () => ({
      most: withBudget.input.checked ? budget.value() * factor : null,
      isNoneLowered: lowered.input.checked,
      standardRules: kept.filter(({input}) => input.checked).map(({rule}) => rule)
    })
  });
}

interface BudgetField {
  readonly parts: readonly HTMLElement[];
  /** As typed; NaN where it is no number. */
  readonly value: () => number;
  readonly follow: (outcomes: OutcomeValues | null) => void;
}

/** The sum, and how much more than the baseline it allows: a tenth until one is typed. */
function budgetField(lang: Lang): BudgetField {
  const {factor, unit} = fieldOf("cost", lang);
  let cost: number | undefined;
  let isTyped = false;
  const budget = typedNumber({
    lang,
    form: {min: 0, max: Infinity, unit, scale: factor},
    isLive: true,
    attributes: {name: "budget", "aria-label": t(lang, "limit_cost")},
    onFault: () => (isTyped = true),
    onValue: value => {
      isTyped = true;
      budget.show(value);
      showMore();
    }
  });
  const typed = (): number => budget.value() ?? NaN;
  const beyond = h("span", {class: "quiet"});
  function showMore(): void {
    const more = cost === undefined ? NaN : typed() - cost / factor;
    const change = `${signedDecimal(more, {zh: 2, en: 0}[lang])} ${unit}`;
    setText(beyond, Number.isFinite(more) ? t(lang, "limit_more", {change}) : "");
  }
  return {
    parts: [h("span", {class: "amount"}, budget.input, " ", h("span", {class: "quiet"}, unit)), budget.fault, beyond],
    value: typed,
    follow: outcomes => {
      cost = outcomes?.cost;
      if (!isTyped && cost !== undefined) budget.show(typedValue("cost", 1.1 * cost, lang));
      showMore();
    }
  };
}
