// A number: a native slider with the baseline's mark and the published band on its track, and the number itself to be typed.
// A cap that may be missing says so, and offers to set one.

import type {NumberNode} from "../rules/schema.js";
import {factorOf} from "./describe-lever.js";
import {h, setAttribute, setStyle, setText} from "./dom.js";
import type {Control} from "./lever-choice.js";
import type {ControlContext} from "./lever.js";
import type {LeverSpec} from "./levers.js";
import {say} from "./strings.js";

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
  const missing = h("span", {class: "missing"}, say(lang, "unpublished"));
  const unitText = h("span", {class: "unit"}, unit);
  const toggle = h("button", {type: "button", class: "cap-toggle"});
  const mark = h("span", {class: "mark", "aria-hidden": "true"});
  const band = node.band === undefined ? null : h("span", {class: "band", "aria-hidden": "true"});
  if (band !== null && node.band !== undefined) {
    setStyle(band, "--from", String(at(node.band[0])));
    setStyle(band, "--to", String(at(node.band[1])));
  }
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
    update: ({value, baseline}) => {
      current = value;
      const known = typeof value === "number";
      range.disabled = !known;
      setAttribute(element, "data-null", !known);
      setAttribute(missing, "hidden", known);
      setAttribute(typed, "hidden", !known);
      setAttribute(unitText, "hidden", !known);
      setText(toggle, say(lang, known ? "no_cap" : "set_cap"));
      setAttribute(toggle, "aria-label", `${say(lang, known ? "no_cap" : "set_cap")}${say(lang, "colon")}${label}`);
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
