// What a search compares with cost, and how households are walked for it; what takes longer is said before it is asked for.

import {needs, outcomes} from "../../../analysis/search/outcomes.js";
import type {OutcomeName} from "../../../analysis/search/outcomes.js";
import type {CliffOptions} from "../../../engine/cliffs/cells.js";
import {h, setText} from "../../../ui/elements/dom.js";
import type {Lang} from "../../../rules/schema/label.js";
import {cliffWhen} from "./cliff-when.js";
import {check, formBlock} from "./form-parts.js";
import {t} from "../words.js";

/** What may be compared with cost, in the order in which it is offered. */
const comparable: readonly OutcomeName[] = [
  "gap_left",
  "edge_gap_left",
  "persons_left",
  "cliff_households",
  "standard_cv",
  "exclusion",
  "dibao_persons",
  "notch_depth",
  "notch_share",
  "returned_12"
];
const firstCompared: readonly OutcomeName[] = ["gap_left", "cliff_households"];

export type ComparedBlock = HTMLElement & {
  readonly chosen: () => OutcomeName[];
  readonly cliffs: () => CliffOptions;
};

export function comparedBlock(lang: Lang, onChange: (chosen: readonly OutcomeName[]) => void): ComparedBlock {
  const boxes = comparable.map(name => ({name, ...check(outcomes[name][lang], firstCompared.includes(name))}));
  const when = cliffWhen(lang);
  const slow = h("p", {class: "quiet slow-note", hidden: true});
  const chosen = (): OutcomeName[] => boxes.filter(({input}) => input.checked).map(({name}) => name);
  function showSlow(names: readonly OutcomeName[]): void {
    const [isWalked, isMonths] = [needs(names, "cliffs"), needs(names, "months")];
    when.show(isWalked);
    slow.hidden = !isWalked && !isMonths;
    setText(slow, t(lang, isMonths ? "slow_months" : "slow_cliffs"));
  }
  for (const {input} of boxes)
    input.addEventListener("change", () => {
      const names = chosen();
      showSlow(names);
      onChange(names);
    });
  const checks = h("div", {class: "checks wide"}, ...boxes.map(({label}) => label));
  return Object.assign(formBlock(t(lang, "objectives"), checks, when.element, slow), {chosen, cliffs: when.cliffs});
}
