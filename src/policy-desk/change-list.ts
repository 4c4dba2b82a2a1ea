// What the reform changes against the baseline, each with its old and new value, its article, and a way back. Also on paper.

import {valueAt} from "../rules/schema/changes.js";
import type {Changes} from "../rules/schema/changes.js";
import type {Policy} from "../rules/policy.js";
import {describeLever, describeValue, isOutOfBand} from "./levers/describe-lever.js";
import type {RegionNames} from "./levers/describe-lever.js";
import {h, live, setText} from "../ui/elements/dom.js";
import type {Live} from "../ui/elements/dom.js";
import type {Lang} from "../rules/schema/label.js";
import {t} from "./words.js";

export interface ChangeListOptions {
  readonly lang: Lang;
  readonly baseline: Policy;
  readonly regions: RegionNames;
  readonly onRevert: (path: string, event: Event) => void;
}

export function changeList(changes: Changes, {lang, baseline, regions, onRevert}: ChangeListOptions): Live<Changes> {
  const summary = h("summary", {class: "change-count"});
  const list = h("ol", {class: "changes"});
  const element = h("details", {class: "change-list"}, summary, list);
  let drawn = "";
  element.addEventListener("keydown", event => {
    if (event.key === "Escape") element.open = false;
  });
  element.addEventListener("focusout", event => {
    if (event.relatedTarget instanceof Node && !element.contains(event.relatedTarget)) element.open = false;
  });
  // on paper the list is always open
  let wasOpen = false;
  addEventListener("beforeprint", () => ([wasOpen, element.open] = [element.open, true]));
  addEventListener("afterprint", () => (element.open = wasOpen));
  const result = live(element, (next: Changes) => {
    const key = JSON.stringify(next);
    if (key === drawn) return;
    drawn = key;
    const paths = Object.keys(next);
    setText(summary, paths.length === 0 ? t(lang, "no_changes") : t(lang, "n_changes", {n: paths.length}));
    list.replaceChildren(
      ...(paths.length === 0 ? [h("li", {class: "quiet"}, t(lang, "no_changes_long"))] : paths.map(item))
    );
    function item(path: string): HTMLElement {
      const {node, label, article} = describeLever(path, lang, {regions});
      const text = `${describeValue(node, valueAt(baseline, path), lang)} → ${describeValue(node, next[path], lang)}`;
      const revert = h(
        "button",
        {
          type: "button",
          class: "reset",
          "aria-label": `${t(lang, "reset_one")}${t(lang, "colon")}${label}`,
          title: t(lang, "reset_one")
        },
        "↺"
      );
      revert.addEventListener("click", event => onRevert(path, event));
      const flag = isOutOfBand(node, next[path]) ? h("span", {class: "outside"}, ` ⚑ ${t(lang, "out_of_band")}`) : null;
      return h(
        "li",
        {},
        h("span", {class: "change-label"}, label),
        h("span", {class: "change-value"}, text, flag),
        h("span", {class: "quiet"}, article),
        revert
      );
    }
  });
  result.update(changes);
  return result;
}
