// How much of an outcome is aimed at; until a number is typed, what it is now.

import type {OutcomeName} from "../../../analysis/search/outcomes.js";
import {h, setText} from "../../../ui/elements/dom.js";
import type {Lang} from "../../../rules/schema/label.js";
import {fieldOf, outcomeText, typedValue} from "./outcome-units.js";
import {word} from "../words.js";

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
  const input = h("input", {
    type: "number",
    step: "any",
    class: "typed",
    name: "goal-target",
    "aria-label": word(lang, "outcome")
  });
  const unit = h("span", {class: "quiet unit"});
  const now = h("span", {class: "quiet"});
  input.addEventListener("input", () => (isTyped = true));
  const offer = (text: string): void => {
    if (!isTyped) input.value = text;
  };
  return {
    parts: [h("span", {class: "amount"}, input, " ", unit), now],
    target: name => input.valueAsNumber * fieldOf(name, lang).factor,
    showUnit: name => setText(unit, fieldOf(name, lang).unit),
    showNow: (name, value) => {
      if (value === null) setText(now, "");
      else if (value === "running") {
        setText(now, word(lang, "goal_now_running"));
        offer("");
      } else {
        setText(now, word(lang, "goal_now", {value: outcomeText(name, value, lang)}));
        offer(String(typedValue(name, value, lang)));
      }
    },
    forget: () => {
      isTyped = false;
    },
    focus: () => input.focus()
  };
}
