// A number: a native slider with the baseline's mark and the published band on its track, and the number itself to be typed.
// A cap that may be missing says so, and offers to set one.

import type {NumberNode} from "../../rules/schema/node.js";
import {factorOf} from "./describe-lever.js";
import {h, setAttribute, setStyle, setText} from "../../ui/elements/dom.js";
import {typedNumber} from "../../ui/elements/typed-number.js";
import type {TypedNumber} from "../../ui/elements/typed-number.js";
import type {Control, ControlContext, LeverState} from "./control.js";
import type {LeverSpec} from "./levers.js";
import {t} from "../words.js";

/** What null means: of a cap, that there is no such test; of a published figure, that it is not known. */
const capWords = ["unpublished", "no_cap", "set_cap"] as const;
const figureWords = ["not_published", "drop_figure", "set_figure"] as const;

const tidy = (x: number): number => Number(x.toFixed(6));

export function numberControl(spec: LeverSpec, node: NumberNode, unit: string, context: ControlContext): Control {
  const {lang, id, noteId, label, move} = context;
  const factor = factorOf(node);
  const [missingWord, dropWord, setWord] = spec.isFigure === true ? figureWords : capWords;
  const reach = reachOf(spec, node);
  const range = h("input", {
    type: "range",
    id,
    min: reach.from,
    max: reach.to,
    step: reach.step,
    "aria-describedby": noteId
  });
  const typed = typedLever(node, {unit, step: reach.step, context});
  const missing = h("span", {class: "missing"}, t(lang, missingWord));
  const unitText = h("span", {class: "unit"}, unit);
  const toggle = h("button", {type: "button", class: "cap-toggle"});
  const marks = trackMarks(reach);
  const track = h("div", {class: "track"}, marks.band, marks.mark, range);
  const slider = h("div", {class: "slider"}, track, node.nullable === true ? toggle : null);
  let current: unknown = null;
  range.addEventListener("input", event => move(tidy(range.valueAsNumber), false, event));
  range.addEventListener("change", event => move(tidy(range.valueAsNumber), true, event));
  toggle.addEventListener("click", event => move(current === null ? reach.begin : null, true, event));

  function showKnown(value: unknown): void {
    const known = typeof value === "number";
    range.disabled = !known;
    setAttribute(slider, "data-null", !known);
    setAttribute(missing, "hidden", known);
    for (const part of [typed.input, typed.fault, unitText]) setAttribute(part, "hidden", !known);
    const offer = t(lang, known ? dropWord : setWord);
    setText(toggle, offer);
    setAttribute(toggle, "aria-label", `${offer}${t(lang, "colon")}${label}`);
    if (!known) return;
    const text = String(tidy(value * factor));
    typed.show(tidy(value * factor));
    if (range.value !== String(value)) range.value = String(value);
    setAttribute(range, "aria-valuetext", `${text} ${unit}`);
    setStyle(slider, "--at", String(reach.shareAt(value)));
  }
  return {
    element: h("div", {}, slider, typed.fault),
    value: h("span", {class: "value"}, missing, typed.input, unitText),
    inline: false,
    focusTarget: range,
    update: (state: LeverState) => {
      current = state.value;
      showKnown(state.value);
      marks.show(state, node);
    }
  };
}

interface Reach {
  readonly from: number;
  readonly to: number;
  readonly step: number;
  /** Where a value that was missing begins. */
  readonly begin: number;
  /** 0..1 along the slider. */
  readonly shareAt: (x: number) => number;
}

function reachOf({range, step = 1}: LeverSpec, node: NumberNode): Reach {
  const [from, to] = range ?? [node.min, node.max];
  const begin = tidy(node.band?.[0] ?? from + Math.round((to - from) / 2 / step) * step);
  return {from, to, step, begin, shareAt: x => Math.min(1, Math.max(0, (x - from) / (to - from)))};
}

/** The number to be typed: within the schema, however far the slider goes. */
function typedLever(
  node: NumberNode,
  {unit, step, context}: {readonly unit: string; readonly step: number; readonly context: ControlContext}
): TypedNumber {
  const factor = factorOf(node);
  return typedNumber({
    lang: context.lang,
    form: {
      unit,
      step: tidy(step * factor),
      min: tidy(node.min * factor),
      max: tidy(node.max * factor),
      isWhole: node.integer === true
    },
    attributes: {"aria-label": context.label},
    onValue: (value, event) => context.move(tidy((value ?? 0) / factor), true, event)
  });
}

/** The baseline's mark and the published band. */
function trackMarks({shareAt}: Reach) {
  const mark = h("span", {class: "mark", "aria-hidden": "true"});
  const band = h("span", {class: "band", "aria-hidden": "true"});
  return {
    mark,
    band,
    show: ({baseline, band: own}: LeverState, node: NumberNode): void => {
      const published = own ?? node.band;
      setAttribute(band, "hidden", published === undefined);
      if (published !== undefined) {
        setStyle(band, "--from", String(shareAt(published[0])));
        setStyle(band, "--to", String(shareAt(published[1])));
      }
      setAttribute(mark, "hidden", typeof baseline !== "number");
      if (typeof baseline === "number") setStyle(mark, "--at", String(shareAt(baseline)));
    }
  };
}
