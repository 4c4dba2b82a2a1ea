// Published reforms, one click each.

import type {Policy} from "../rules/policy.js";
import {h, live, setAttribute, uniqueId} from "../ui/elements/dom.js";
import type {Live} from "../ui/elements/dom.js";
import type {Lang} from "../rules/schema/label.js";
import {t} from "./words.js";

export interface PresetOptions {
  readonly lang: Lang;
  readonly baseline: string;
  readonly onPick: (preset: Policy, event: Event) => void;
}

/** The preset in hand, and whether levers have moved since it was picked. */
export interface PresetState {
  readonly id: string;
  readonly moved: boolean;
}

export function presetPicker(policies: readonly Policy[], {lang, baseline, onPick}: PresetOptions): Live<PresetState> {
  const name = uniqueId("preset");
  const rows = policies.map(policy => {
    const input = h("input", {type: "radio", name, value: policy.id});
    // a click also on the preset in hand: it takes back what the levers have moved since
    input.addEventListener("click", event => onPick(policy, event));
    const label = policy.id === baseline ? t(lang, "baseline_of", {name: policy.name[lang]}) : policy.name[lang];
    return {id: policy.id, input, element: h("label", {class: "preset"}, input, h("span", {}, label))};
  });
  const element = h(
    "div",
    {class: "presets", role: "radiogroup", "aria-label": t(lang, "presets")},
    h("h2", {class: "rail-title", "aria-hidden": "true"}, t(lang, "presets")),
    ...rows.map(row => row.element)
  );
  return live(element, ({id, moved}: PresetState) => {
    for (const row of rows) {
      row.input.checked = row.id === id;
      setAttribute(row.element, "data-moved", row.id === id && moved);
    }
  });
}
