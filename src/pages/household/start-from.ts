// Where a household comes from: a blank form, a typical family, the synthetic population, or lines of NDJSON.

import type {Family} from "../../analysis/household/families.js";
import {h} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import {drawPanel} from "./draw-panel.js";
import type {DrawOptions} from "./draw-panel.js";
import {readNdjson} from "./read-ndjson.js";
import {t} from "./words.js";

export interface StartOptions extends DrawOptions {
  readonly families: readonly Family[];
  readonly onFamily: (family: Family) => void;
  readonly onBlank: () => void;
}

export function startFrom(options: StartOptions): HTMLElement {
  const {lang, families, onFamily, onBlank, onRecord} = options;
  const family = h(
    "select",
    {"aria-label": t(lang, "pick_family")},
    h("option", {value: ""}, t(lang, "pick_family")),
    ...families.map(({name, ...label}) => h("option", {value: name}, label[lang]))
  );
  family.addEventListener("change", () => {
    const picked = families.find(({name}) => name === family.value);
    if (picked !== undefined) onFamily(picked);
    family.value = "";
  });
  const blank = h("button", {type: "button", onclick: onBlank}, t(lang, "blank"));
  const panels = h("div", {class: "start-panels"});
  const toggle = (word: "from_population" | "paste", make: () => HTMLElement): HTMLElement => {
    const button = h("button", {type: "button", "aria-expanded": "false"}, t(lang, word));
    let panel: HTMLElement | undefined;
    button.addEventListener("click", () => {
      panel ??= panels.appendChild(make());
      const open = button.getAttribute("aria-expanded") !== "true";
      for (const other of buttons) other.setAttribute("aria-expanded", String(other === button && open));
      for (const child of panels.children) child.toggleAttribute("hidden", child !== panel || !open);
      if (open) panel.querySelector<HTMLElement>("textarea, button")?.focus();
    });
    return button;
  };
  const buttons = [
    toggle("from_population", () => drawPanel(options)),
    toggle("paste", () => pastePanel(lang, onRecord))
  ];
  return h("div", {class: "start-from"}, h("div", {class: "start-line"}, family, blank, ...buttons), panels);
}

/** Reads what is pasted; all lines are right, or none is loaded and every fault is told. */
function pastePanel(lang: Lang, onRecord: StartOptions["onRecord"]): HTMLElement {
  const text = h("textarea", {rows: 4, spellcheck: "false", "aria-label": t(lang, "paste")});
  const load = h("button", {type: "button"}, t(lang, "paste_load"));
  const answer = h("div", {class: "paste-answer", role: "status"});
  load.addEventListener("click", () => {
    const {records, faults} = readNdjson(text.value, lang);
    if (faults !== undefined) {
      const items = faults
        .slice(0, 12)
        .map(({line, message}) =>
          h("li", {}, `${t(lang, "paste_line", {n: line})}${t(lang, "colon")}${message.slice(0, 300)}`)
        );
      answer.replaceChildren(h("ul", {class: "faults"}, ...items));
      return;
    }
    answer.replaceChildren();
    if (records.length > 1) {
      const pick = records.map((record, i) => {
        const name = `${t(lang, "paste_line", {n: i + 1})} · ${record.household.household_id}`;
        return h("button", {type: "button", onclick: () => onRecord(record, "")}, name);
      });
      answer.replaceChildren(
        h("p", {}, t(lang, "paste_first", {n: records.length})),
        h("div", {class: "paste-list"}, ...pick)
      );
    } else onRecord(records[0], "");
  });
  return h(
    "div",
    {class: "start-panel"},
    h("p", {class: "quiet"}, t(lang, "paste_hint")),
    text,
    h("div", {}, load),
    answer
  );
}
