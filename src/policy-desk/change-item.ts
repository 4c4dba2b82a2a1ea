// One parameter that a reform moves: its old and new value, its article, and a way back.

import {valueAt} from "../rules/schema/changes.js";
import type {Lang} from "../rules/schema/label.js";
import type {Policy} from "../rules/policy.js";
import {h} from "../ui/elements/dom.js";
import {describeLever, describeValue, isOutOfBand} from "./levers/describe-lever.js";
import type {RegionNames} from "./levers/describe-lever.js";
import {t} from "./words.js";

export interface ChangeItemOptions {
  readonly lang: Lang;
  readonly baseline: Policy;
  readonly regions: RegionNames;
  /** What these parameters were changed to is taken back, in one step. */
  readonly onRevert: (paths: readonly string[], event: Event) => void;
}

export function changeItem(
  path: string,
  value: unknown,
  {lang, baseline, regions, onRevert}: ChangeItemOptions
): HTMLElement {
  const {node, label, article} = describeLever(path, lang, {regions});
  const text = `${describeValue(node, valueAt(baseline, path), lang)} → ${describeValue(node, value, lang)}`;
  const flag = isOutOfBand(node, value) ? h("span", {class: "outside"}, ` ⚑ ${t(lang, "out_of_band")}`) : null;
  return h(
    "li",
    {class: "change-item"},
    h("span", {class: "change-label"}, label),
    h("span", {class: "change-value"}, text, flag),
    h("span", {class: "quiet"}, article),
    backButton(label, lang, event => onRevert([path], event))
  );
}

/** Takes back what is called `label`. */
export function backButton(label: string, lang: Lang, onclick: (event: Event) => void): HTMLButtonElement {
  const title = t(lang, "reset_one");
  return h(
    "button",
    {type: "button", class: "reset", "aria-label": `${title}${t(lang, "colon")}${label}`, title, onclick},
    "↺"
  );
}
