// 不确定性 The one switch of what stands beside figures, and in words what it is.

import {variants} from "../../analysis/results/assumptions.js";
import {h, live, setAttribute, setText} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import {uncertaintyModes} from "../../ui/figures/ranges.js";
import type {UncertaintyMode} from "../../ui/figures/ranges.js";
import {t} from "./words.js";
import {toggle} from "../../ui/elements/toggle.js";

export interface UncertaintyState {
  readonly mode: UncertaintyMode;
  /** Variants done; null where none is being run. */
  readonly done: number | null;
}

export interface UncertaintyBarOptions {
  readonly lang: Lang;
  readonly mode: UncertaintyMode;
  readonly onMode: (mode: UncertaintyMode) => void;
  /** Opens the table of which assumption gives which end. */
  readonly onExplain: () => void;
}

export function uncertaintyBar({lang, mode, onMode, onExplain}: UncertaintyBarOptions): Live<UncertaintyState> {
  const choices = uncertaintyModes.map(each => [each, t(lang, `uncertainty_${each}`)] as const);
  const words = h("span", {class: "quiet uncertainty-words", "aria-live": "polite"});
  const explain = h("button", {type: "button", onclick: onExplain}, t(lang, "uncertainty_explain"));
  const element = h(
    "div",
    {class: "uncertainty-bar"},
    h("span", {class: "quiet"}, t(lang, "uncertainty")),
    toggle(choices, {label: t(lang, "uncertainty"), value: mode, onPick: onMode}),
    words,
    explain
  );
  return live(element as HTMLElement, ({mode, done}: UncertaintyState) => {
    const running = done === null ? "" : t(lang, "uncertainty_running", {done, all: variants.length});
    setText(words, running === "" ? t(lang, `uncertainty_${mode}_words`) : running);
    setAttribute(element, "data-mode", mode);
    setAttribute(element, "data-running", done !== null);
    setAttribute(explain, "hidden", mode === "off");
  });
}
