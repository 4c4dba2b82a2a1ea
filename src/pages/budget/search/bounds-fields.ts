// Between which bounds a lever is moved: two fields in its unit; of a choice its values, of which all are tried.

import {h, setText} from "../../../ui/elements/dom.js";
import type {Lang} from "../../../rules/schema/label.js";
import {unitName} from "../../../ui/words/strings.js";
import {fieldFactor, isNumber, leverText, shownBound} from "./search-levers.js";
import type {AnyLever, SearchLever} from "./search-levers.js";
import {word} from "../words.js";

type Range = readonly [number, number];

export interface BoundsFields {
  readonly parts: readonly HTMLElement[];
  /** Another lever was chosen: its bounds stand in the fields. */
  readonly show: (lever: AnyLever, boundsOf: (lever: SearchLever) => Range) => void;
  /** As typed, in the lever's own unit; NaN where a field holds no number. */
  readonly range: (lever: SearchLever) => Range;
}

export function boundsFields(lang: Lang, onChange: () => void): BoundsFields {
  const [low, high] = [bound(word(lang, "goal_from"), onChange), bound(word(lang, "goal_to"), onChange)];
  const unit = h("span", {class: "quiet unit"});
  const between = h(
    "span",
    {class: "bounds"},
    ...[word(lang, "goal_from"), " ", low, " ", word(lang, "goal_to"), " ", high, " ", unit]
  );
  const values = h("span", {class: "bounds quiet"});
  const typed = (input: HTMLInputElement, lever: SearchLever): number =>
    Number((input.valueAsNumber * fieldFactor(lever)).toPrecision(10));
  return {
    parts: [between, values],
    show: (lever, boundsOf) => {
      between.hidden = !isNumber(lever);
      values.hidden = isNumber(lever);
      if (!isNumber(lever)) {
        const all = Object.keys(lever.node.values).map(value => leverText(lever, value, lang));
        setText(values, all.join(word(lang, "or")));
        return;
      }
      const [from, to] = boundsOf(lever);
      low.value = String(shownBound(lever, from));
      high.value = String(shownBound(lever, to));
      setText(unit, lever.node.unit === "比例" ? "%" : unitName(lever.node.unit, lang));
    },
    range: lever => [typed(low, lever), typed(high, lever)]
  };
}

function bound(label: string, onChange: () => void): HTMLInputElement {
  const input = h("input", {type: "number", step: "any", class: "typed", "aria-label": label});
  input.addEventListener("change", onChange);
  return input;
}
