// What the reform changes against the baseline, by decision; inside each what it moved, with old and new value, article, and a way
// back. Also on paper.

import {changeGroups} from "../analysis/policies/change-groups.js";
import type {ChangeGroup} from "../analysis/policies/change-groups.js";
import type {Policy} from "../rules/policy.js";
import type {Lang} from "../rules/schema/label.js";
import {h, live, setText} from "../ui/elements/dom.js";
import type {Live} from "../ui/elements/dom.js";
import {capital} from "../ui/formats/capital.js";
import {backButton, changeItem} from "./change-item.js";
import type {ChangeItemOptions} from "./change-item.js";
import {changesOf} from "./changes-of.js";
import {t} from "./words.js";

export function changeList(options: ChangeItemOptions): Live<Policy> {
  const {lang, baseline} = options;
  const summary = h("summary", {class: "change-count"});
  const list = h("ol", {class: "changes"});
  const element = h("details", {class: "change-list"}, summary, list);
  closeWhenLeft(element);
  openOnPaper(element);
  let drawn = "";
  const result = live(element, (reform: Policy) => {
    const changes = changesOf(baseline, reform);
    const key = JSON.stringify(changes);
    if (key === drawn) return;
    drawn = key;
    const groups = changeGroups({baseline, reform}, changes);
    setText(summary, countOf(groups, lang));
    const opened = openGroups(list);
    const isHeld = list.contains(document.activeElement);
    list.replaceChildren(
      ...(groups.length === 0
        ? [h("li", {class: "quiet"}, t(lang, "no_changes_long"))]
        : groups.map(group => groupItem(group, opened.has(group.key), options)))
    );
    // the button that was pressed is gone with its row
    if (isHeld) summary.focus();
  });
  result.update(baseline);
  return result;
}

/** "1 decision (12 changes)": what lies inside is counted where that is more. */
function countOf(groups: readonly ChangeGroup[], lang: Lang): string {
  const n = groups.length;
  const leaves = groups.reduce((sum, {changes}) => sum + Object.keys(changes).length, 0);
  if (n === 0) return t(lang, "no_changes");
  const decisions = n === 1 ? t(lang, "one_decision") : t(lang, "n_decisions", {n});
  return leaves === n ? decisions : decisions + t(lang, "bracketed", {text: t(lang, "n_places", {n: leaves})});
}

/** A decision that moved one parameter is that parameter. */
function groupItem(group: ChangeGroup, isOpen: boolean, options: ChangeItemOptions): HTMLElement {
  const {lang, onRevert} = options;
  const paths = Object.keys(group.changes);
  const items = paths.map(path => changeItem(path, group.changes[path], options));
  if (items.length === 1) return items[0];
  const label = capital(group.label[lang], lang);
  return h(
    "li",
    {class: "change-group"},
    h(
      "details",
      {"data-key": group.key, open: isOpen},
      h(
        "summary",
        {},
        h("span", {class: "change-label"}, label),
        " ",
        h("span", {class: "quiet"}, t(lang, "n_places", {n: paths.length})),
        h("span", {class: "quiet change-articles"}, group.articles.join(t(lang, "semicolon")))
      ),
      h("ol", {class: "changes-within"}, ...items)
    ),
    backButton(label, lang, event => onRevert(paths, event))
  );
}

const openGroups = (list: HTMLElement): ReadonlySet<string> =>
  new Set([...list.getElementsByTagName("details")].filter(({open}) => open).map(group => group.dataset["key"] ?? ""));

function closeWhenLeft(element: HTMLDetailsElement): void {
  element.addEventListener("keydown", event => {
    if (event.key === "Escape") element.open = false;
  });
  element.addEventListener("focusout", event => {
    if (event.relatedTarget instanceof Node && !element.contains(event.relatedTarget)) element.open = false;
  });
}

/** On paper the list is always open, and every decision in it. */
function openOnPaper(element: HTMLDetailsElement): void {
  let closed: readonly HTMLDetailsElement[] = [];
  addEventListener("beforeprint", () => {
    closed = [element, ...element.getElementsByTagName("details")].filter(({open}) => !open);
    for (const details of closed) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of closed) details.open = false;
  });
}
