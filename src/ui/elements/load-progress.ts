// How far loading is, in the place where the run's figures will stand: nothing moves when it is done.

import type {Label, Lang} from "../../rules/schema/label.js";
import {h, live, setAttribute, setText} from "./dom.js";
import type {Live} from "./dom.js";
import {t} from "../words/common.js";

export interface LoadState {
  readonly label: Label;
  /** `total` 0 when not known. */
  readonly done: number;
  readonly total: number;
}

/** Shows `null` as finished. */
export function loadProgress({lang}: {readonly lang: Lang}): Live<LoadState | null> {
  const bar = h("progress", {max: 1, "aria-label": t(lang, "loading")});
  const text = h("span", {role: "status"}, t(lang, "loading"));
  const element = h("span", {class: "load-progress"}, text, bar);
  return live(element, (state: LoadState | null) => {
    setAttribute(element, "hidden", state === null);
    if (state === null) return;
    setText(text, state.label[lang]);
    if (state.total > 0) bar.value = Math.min(1, state.done / state.total);
    else bar.removeAttribute("value");
  });
}
