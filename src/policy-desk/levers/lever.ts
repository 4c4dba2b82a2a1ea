// One lever: label, value with its unit, a native control, a mark where the baseline is, the published band on the track,
// a reset once it is moved. Fixed in height, whatever it says.

import {choiceControl, codeControl, flagControl, someControl} from "./lever-choice.js";
import type {Control, ControlContext, LeverState} from "./control.js";
import {describeBand, describeLever, describeValue, isOutOfBand} from "./describe-lever.js";
import type {Described} from "./describe-lever.js";
import {h, live, setAttribute, setText, uniqueId} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import {numberControl} from "./lever-number.js";
import type {LeverSpec} from "./levers.js";
import {t} from "../words.js";

export interface LeverOptions {
  readonly lang: Lang;
  /** `final` is false while a slider is being dragged. */
  readonly onMove: (path: string, value: unknown, final: boolean, event: Event) => void;
  /** Path of the group it stands in, whose label is not said again. */
  readonly group?: string;
  /** Instead of the schema's label, where the place says more: "1 档". */
  readonly label?: string;
}

export function lever(spec: LeverSpec, options: LeverOptions): Live<LeverState> {
  const {lang, onMove} = options;
  const described = describeLever(spec.path, lang, {
    heading: options.group === undefined ? "" : describeLever(options.group, lang).label
  });
  const label = options.label ?? described.short;
  const id = uniqueId("lever");
  const noteId = `${id}-note`;
  let state: LeverState = {value: null, baseline: null};
  // a control that was touched is drawn again whatever comes back: the value it shows may have been refused
  let isStale = true;
  const move = (value: unknown, final: boolean, event: Event): void => {
    isStale = true;
    onMove(spec.path, value, final, event);
  };
  const control = controlOf(spec, described, {lang, id, noteId, label, move});
  const reset = h(
    "button",
    {
      type: "button",
      class: "reset",
      title: t(lang, "reset_one"),
      "aria-label": `${t(lang, "reset_one")}${t(lang, "colon")}${label}`
    },
    "↺"
  );
  reset.addEventListener("click", event => {
    move(state.baseline, true, event);
    control.focusTarget.focus();
  });
  const flag = h("span", {class: "outside", hidden: true}, "⚑");
  const title = control.inline ? control.element : h("label", {class: "name", for: id}, label);
  const head = h("div", {class: "lever-head"}, title, flag, control.value, reset);
  const note = h("span", {id: noteId, class: "unseen"});
  const element = h(
    "div",
    {class: `lever ${described.node.kind}`, "data-path": spec.path},
    head,
    control.inline ? null : control.element,
    note
  );
  return live(element, (next: LeverState) => {
    if (!isStale && isSameState(next, state)) return;
    [state, isStale] = [next, false];
    const moved = next.baseline !== undefined && JSON.stringify(next.value) !== JSON.stringify(next.baseline);
    const out = moved && isOutOfBand(described.node, next.value, next.band);
    control.update(next);
    setAttribute(element, "data-moved", moved);
    setAttribute(reset, "data-off", !moved);
    setAttribute(reset, "tabindex", moved ? null : -1);
    setAttribute(flag, "hidden", !out);
    const text = noteOf(described, next, out, lang);
    setText(note, text);
    setAttribute(element, "data-note", text);
  });
}

const isSameState = (a: LeverState, b: LeverState): boolean =>
  a.value === b.value && a.baseline === b.baseline && a.band?.[0] === b.band?.[0] && a.band?.[1] === b.band?.[1];

function controlOf(spec: LeverSpec, described: Described, context: ControlContext): Control {
  switch (described.node.kind) {
    case "number":
      return described.node.codes === undefined
        ? numberControl(spec, described.node, described.unit, context)
        : codeControl(described.node.codes, context);
    case "flag":
      return flagControl(context);
    case "choice":
      return choiceControl(described.node.values, context);
    case "some":
      return someControl(described.node.values, described.node.numeric, context);
    default:
      throw new Error(`no lever: ${spec.path} is a ${described.node.kind} (give it a control in levers.ts)`);
  }
}

/** Baseline, band and article: what the rail shows for the lever in hand, and what a screen reader says. */
function noteOf(described: Described, {value, baseline, band}: LeverState, out: boolean, lang: Lang): string {
  const {node} = described;
  const published = band !== undefined && node.kind === "number" ? describeBand(node, band, lang) : described.band;
  return [
    described.label,
    baseline === undefined ? "" : `${t(lang, "baseline")} ${describeValue(described.node, baseline, lang)}`,
    published === null ? "" : `${t(lang, "band")} ${published}${out ? t(lang, "out_of_band") : ""}`,
    value === null ? t(lang, "not_tested") : "",
    described.article
  ]
    .filter(text => text !== "")
    .join(" · ");
}
