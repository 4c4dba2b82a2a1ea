// How much of an outcome is aimed at; until a number is typed, what it is now.

import type {OutcomeName} from "../../../analysis/search/outcomes.js";
import {h, setText} from "../../../ui/elements/dom.js";
import {typedNumber} from "../../../ui/elements/typed-number.js";
import type {TypedForm} from "../../../ui/elements/typed-number.js";
import type {Lang} from "../../../rules/schema/label.js";
import {fieldOf, outcomeText, typedValue} from "./outcome-units.js";
import {t} from "../words.js";

export interface TargetField {
  readonly parts: readonly HTMLElement[];
  /** In the outcome's own unit; NaN where none is typed. */
  readonly target: (name: OutcomeName) => number;
  readonly showUnit: (name: OutcomeName) => void;
  /** What the outcome is under the policy in hand: known, being worked out, or nothing to be said of. */
  readonly showNow: (name: OutcomeName, value: number | "running" | null) => void;
  /** Another outcome: what was typed was not meant for it. */
  readonly forget: () => void;
  readonly focus: () => void;
}

export function targetField(lang: Lang): TargetField {
  let isTyped = false;
  let shown: OutcomeName = "cost";
  const form = (): TypedForm => {
    const {factor, unit} = fieldOf(shown, lang);
    return {min: -Infinity, max: Infinity, unit, scale: factor};
  };
  const typed = typedNumber({
    lang,
    form,
    attributes: {name: "goal-target", "aria-label": t(lang, "outcome")},
    onValue: () => undefined
  });
  const {input, fault} = typed;
  const unit = h("span", {class: "quiet unit"});
  const now = h("span", {class: "quiet"});
  input.addEventListener("input", () => (isTyped = true));
  const offer = (value: number | null): void => {
    if (!isTyped) typed.show(value);
  };
  return {
    parts: [h("span", {class: "amount"}, input, " ", unit), fault, now],
    target: name => (typed.value() ?? NaN) * fieldOf(name, lang).factor,
    showUnit: name => {
      shown = name;
      setText(unit, fieldOf(name, lang).unit);
    },
    showNow: (name, value) => {
      if (value === null) setText(now, "");
      else if (value === "running") {
        setText(now, t(lang, "goal_now_running"));
        offer(null);
      } else {
        setText(now, t(lang, "goal_now", {value: outcomeText(name, value, lang)}));
        offer(typedValue(name, value, lang));
      }
    },
    forget: () => {
      isTyped = false;
    },
    focus: () => input.focus()
  };
}
