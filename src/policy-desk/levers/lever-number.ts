// A number: a native slider with the baseline's mark and the published band on its track, and the number itself to be typed.
// A cap that may be missing says so, and offers to set one.

import type {NumberNode} from "../../rules/schema/node.js";
import {factorOf} from "./describe-lever.js";
import {h, setAttribute, setStyle, setText} from "../../ui/elements/dom.js";
import type {Control, ControlContext} from "./control.js";
import type {LeverSpec} from "./levers.js";
import {say} from "../../ui/words/strings.js";

/** What null means: of a cap, that there is no such test; of a published figure, that it is not known. */
const capWords = ["unpublished", "no_cap", "set_cap"] as const;
const figureWords = ["not_published", "drop_figure", "set_figure"] as const;

export function numberControl(spec: LeverSpec, node: NumberNode, unit: string, context: ControlContext): Control {
  const {lang, id, noteId, label, move} = context;
  const factor = factorOf(node);
  const [from, to] = spec.range ?? [node.min, node.max];
  const step = spec.step ?? 1;
  const at = (x: number): number => Math.min(1, Math.max(0, (x - from) / (to - from)));
  const tidy = (x: number): number => Number(x.toFixed(6));

  const range = h("input", {type: "range", id, min: from, max: to, step, "aria-describedby": noteId});
  const typed = h("input", {
    type: "number",
    class: "typed",
    step: tidy(step * factor),
    min: tidy(node.min * factor),
    max: tidy(node.max * factor),
    "aria-label": label
  });
  const [missingWord, dropWord, setWord] = spec.isFigure === true ? figureWords : capWords;
  const missing = h("span", {class: "missing"}, say(lang, missingWord));
  const unitText = h("span", {class: "unit"}, unit);
  const toggle = h("button", {type: "button", class: "cap-toggle"});
  const mark = h("span", {class: "mark", "aria-hidden": "true"});
  const band = h("span", {class: "band", "aria-hidden": "true"});
  const showBand = (published: readonly [number, number] | undefined): void => {
    setAttribute(band, "hidden", published === undefined);
    if (published === undefined) return;
    setStyle(band, "--from", String(at(published[0])));
    setStyle(band, "--to", String(at(published[1])));
  };
  const track = h("div", {class: "track"}, band, mark, range);
  const value = h("span", {class: "value"}, missing, typed, unitText);
  const element = h("div", {class: "slider"}, track, node.nullable === true ? toggle : null);

  let current: unknown = null;
  range.addEventListener("input", event => move(tidy(range.valueAsNumber), false, event));
  range.addEventListener("change", event => move(tidy(range.valueAsNumber), true, event));
  typed.addEventListener("change", event => {
    const wanted = tidy(typed.valueAsNumber / factor);
    if (!Number.isFinite(wanted)) typed.value = typeof current === "number" ? String(tidy(current * factor)) : "";
    else move(Math.min(node.max, Math.max(node.min, node.integer === true ? Math.round(wanted) : wanted)), true, event);
  });
  toggle.addEventListener("click", event =>
    move(
      current === null ? tidy(node.band?.[0] ?? from + Math.round((to - from) / 2 / step) * step) : null,
      true,
      event
    )
  );

  return {
    element,
    value,
    inline: false,
    focusTarget: range,
    update: ({value, baseline, band}) => {
      current = value;
      showBand(band ?? node.band);
      const known = typeof value === "number";
      range.disabled = !known;
      setAttribute(element, "data-null", !known);
      setAttribute(missing, "hidden", known);
      setAttribute(typed, "hidden", !known);
      setAttribute(unitText, "hidden", !known);
      const offer = say(lang, known ? dropWord : setWord);
      setText(toggle, offer);
      setAttribute(toggle, "aria-label", `${offer}${say(lang, "colon")}${label}`);
      if (known) {
        const text = String(tidy(value * factor));
        if (typed.value !== text) typed.value = text;
        if (range.value !== String(value)) range.value = String(value);
        setAttribute(range, "aria-valuetext", `${text} ${unit}`);
        setStyle(element, "--at", String(at(value)));
      }
      setAttribute(mark, "hidden", typeof baseline !== "number");
      if (typeof baseline === "number") setStyle(mark, "--at", String(at(baseline)));
    }
  };
}
