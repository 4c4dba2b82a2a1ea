// The levers of a search: a row each, to add and to take away.

import {h} from "../../../ui/elements/dom.js";
import type {Lang} from "../../../rules/schema/label.js";
import {formBlock} from "./form-parts.js";
import {leverPicker, pathOf} from "./lever-picker.js";
import type {LeverPicker, Picked} from "./lever-picker.js";
import {firstBounds} from "./search-levers.js";
import type {AnyLever} from "./search-levers.js";
import {t} from "../words.js";

const firstLevers = ["standard.floor", "addon.severe", "edge.multiple"];

export type LeverRows = HTMLElement & {readonly picked: () => readonly Picked[]};

export function leverRows(levers: readonly AnyLever[], lang: Lang): LeverRows {
  const rows = h("div", {class: "lever-rows"});
  const pickers = new Map<HTMLElement, LeverPicker>();
  const picked = (): Picked[] =>
    [...pickers.values()].map(picker => picker.picked()).filter(each => each !== undefined);
  const addRow = (path: string): void => {
    const picker = leverPicker(levers, {lang, path, bounds: firstBounds, onChange: () => undefined});
    const drop = dropButton(lang);
    const row = h("div", {class: "lever-row"}, picker, drop);
    drop.addEventListener("click", () => {
      pickers.delete(row);
      row.remove();
      add.focus();
    });
    pickers.set(row, picker);
    rows.append(row);
  };
  const add = h("button", {type: "button"}, t(lang, "add_lever"));
  add.addEventListener("click", () => {
    const taken = new Set(picked().map(pathOf));
    addRow(levers.find(({path}) => !taken.has(path))?.path ?? levers[0].path);
  });
  for (const path of firstLevers) if (levers.some(lever => lever.path === path)) addRow(path);
  return Object.assign(formBlock(t(lang, "frontier_levers"), rows, add), {picked});
}

const dropButton = (lang: Lang): HTMLElement =>
  h("button", {type: "button", "aria-label": t(lang, "drop_lever"), title: t(lang, "drop_lever")}, "×");
