// The tiers for the prefecture that is picked, as a row of native radio buttons in one place, so that nothing moves when one is picked.

import {h, live, setAttribute, setText, uniqueId} from "../../../ui/elements/dom.js";
import type {Live} from "../../../ui/elements/dom.js";
import type {Lang} from "../../../rules/schema/label.js";
import {t} from "../words.js";

export interface MenuState {
  /** Of the prefecture; null: none is picked. */
  readonly name: string | null;
  readonly tier: number | null;
  readonly count: number;
}

export function tierMenu(lang: Lang, onPick: (tier: number, event: Event) => void): Live<MenuState> {
  const name = uniqueId("tier-menu");
  const label = h("span", {class: "quiet", id: `${name}-label`});
  const choices = [1, 2, 3, 4, 5].map(n => {
    const input = h("input", {type: "radio", name, value: n});
    input.addEventListener("change", event => onPick(n, event));
    return {input, element: h("label", {class: "segment"}, input, h("span", {}, t(lang, "tile_tier", {n})))};
  });
  const row = h(
    "div",
    {class: "segments", role: "radiogroup", "aria-labelledby": `${name}-label`},
    ...choices.map(({element}) => element)
  );
  const element = h("div", {class: "tier-menu"}, label, row);
  return live(element, (state: MenuState) => {
    setText(label, state.name === null ? t(lang, "pick_hint") : t(lang, "pick_tier", {name: state.name}));
    setAttribute(row, "hidden", state.name === null);
    choices.forEach(({input, element}, i) => {
      setAttribute(element, "hidden", i >= state.count);
      input.checked = state.tier === i + 1;
    });
  });
}
