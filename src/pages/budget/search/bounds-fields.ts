// Between which bounds a lever is moved: two fields in its unit; of a choice its values, of which all are tried.

import {h, setText} from "../../../ui/elements/dom.js";
import {typedNumber} from "../../../ui/elements/typed-number.js";
import type {TypedForm, TypedNumber} from "../../../ui/elements/typed-number.js";
import type {Lang} from "../../../rules/schema/label.js";
import {fieldFactor, isNumber, leverText, shownBound} from "./search-levers.js";
import type {AnyLever, SearchLever} from "./search-levers.js";
import {t} from "../words.js";
import {unitName} from "../../../ui/formats/unit-name.js";

type Range = readonly [number, number];

export interface BoundsFields {
  readonly parts: readonly HTMLElement[];
  /** Another lever was chosen: its bounds stand in the fields. */
  readonly show: (lever: AnyLever, boundsOf: (lever: SearchLever) => Range) => void;
  /** As typed, in the lever's own unit; NaN where a field holds no number. */
  readonly range: (lever: SearchLever) => Range;
}

export function boundsFields(lang: Lang, onChange: () => void): BoundsFields {
  let chosen: SearchLever | null = null;
  const form = (): TypedForm => (chosen === null ? {min: -Infinity, max: Infinity} : formOf(chosen, lang));
  const [low, high] = [t(lang, "goal_from"), t(lang, "goal_to")].map(label =>
    typedNumber({lang, form, attributes: {"aria-label": label}, onValue: onChange})
  );
  const unit = h("span", {class: "quiet unit"});
  const between = h(
    "span",
    {class: "bounds"},
    ...[t(lang, "goal_from"), " ", low.input, " ", t(lang, "goal_to"), " ", high.input, " ", unit],
    ...[low.fault, high.fault]
  );
  const values = h("span", {class: "bounds quiet"});
  const typed = ({value}: TypedNumber, lever: SearchLever): number =>
    Number(((value() ?? NaN) * fieldFactor(lever)).toPrecision(10));
  return {
    parts: [between, values],
    show: (lever, boundsOf) => {
      between.hidden = !isNumber(lever);
      values.hidden = isNumber(lever);
      if (!isNumber(lever)) {
        const all = Object.keys(lever.node.values).map(value => leverText(lever, value, lang));
        setText(values, all.join(t(lang, "or")));
        return;
      }
      chosen = lever;
      const [from, to] = boundsOf(lever);
      low.show(shownBound(lever, from));
      high.show(shownBound(lever, to));
      setText(unit, unitOf(lever, lang));
    },
    range: lever => [typed(low, lever), typed(high, lever)]
  };
}

const unitOf = ({node}: SearchLever, lang: Lang): string => (node.unit === "比例" ? "%" : unitName(node.unit, lang));

/** Within the bounds of the schema. */
const formOf = (lever: SearchLever, lang: Lang): TypedForm => ({
  min: shownBound(lever, lever.node.min),
  max: shownBound(lever, lever.node.max),
  unit: unitOf(lever, lang)
});
