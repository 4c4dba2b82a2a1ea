// Offers tiers where the policy has none: how many, made of the standards in force.

import {h, live, setAttribute, setText} from "../../../ui/elements/dom.js";
import type {Live} from "../../../ui/elements/dom.js";
import type {Lang} from "../../../rules/schema/label.js";
import {t} from "../words.js";

/** How many tiers the standards in force may be put into. */
const beginnings = [1, 2, 3, 4, 5];

export interface BeginState {
  readonly isShown: boolean;
  /** Most tiers that differ; 0 where a prefecture has no standard to begin with. */
  readonly most: number;
}

export function beginPanel(lang: Lang, onBegin: (count: number, event: Event) => void): Live<BeginState> {
  const words = h("p", {});
  const buttons = beginnings.map(n =>
    h("button", {type: "button", onclick: event => onBegin(n, event)}, t(lang, "board_begin", {n}))
  );
  const row = h("div", {class: "row-buttons"}, ...buttons);
  return live(h("div", {class: "board-begin"}, words, row), ({isShown, most}: BeginState) => {
    setAttribute(words.parentElement!, "hidden", !isShown);
    setText(words, t(lang, most > 0 ? "board_none" : "board_unknown"));
    buttons.forEach((button, i) => setAttribute(button, "hidden", i >= most));
  });
}
