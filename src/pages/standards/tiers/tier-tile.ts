// One prefecture on the board: its name, its tier, its standard; the darker, the higher the tier.

import type {RegionRow} from "../../../analysis/results/tables.js";
import {h, live, setAttribute, setStyle, setText} from "../../../ui/elements/dom.js";
import type {Live} from "../../../ui/elements/dom.js";
import type {Lang} from "../../../rules/schema/label.js";
import {placeName} from "../../../ui/formats/indicators.js";
import {t} from "../words.js";

export interface TierTileState {
  /** From 1; null: in none. */
  readonly tier: number | null;
  readonly count: number;
  readonly amount: string;
  /** In another tier than under the baseline. */
  readonly isMoved: boolean;
  readonly isSelected: boolean;
}

export function tierTile(row: RegionRow, lang: Lang, onClick: () => void): Live<TierTileState, HTMLButtonElement> {
  const name = placeName(row, lang);
  const tier = h("span", {class: "tile-tier"});
  const amount = h("span", {class: "tile-amount"});
  const element = h(
    "button",
    {type: "button", class: "tile tier-tile", "data-region": row.region, onclick: onClick},
    h("span", {class: "tile-name"}, name),
    // the blanks part what is read aloud, and are none on the screen
    ...[" ", tier, " ", amount]
  );
  return live(element, (state: TierTileState) => {
    const words = state.tier === null ? t(lang, "tile_no_tier") : t(lang, "tile_tier", {n: state.tier});
    setText(tier, words);
    setText(amount, state.amount);
    // in one tier for all, none stands out
    const depth = state.tier === null || state.count < 2 ? 0.5 : (state.count - state.tier) / (state.count - 1);
    setStyle(element, "--tint", depth.toFixed(2));
    setAttribute(element, "data-tier", state.tier);
    setAttribute(element, "data-moved", state.isMoved);
    setAttribute(element, "aria-pressed", state.isSelected ? "true" : "false");
    setAttribute(element, "aria-label", `${name} ${words} ${state.amount} ${t(lang, "yuan_month")}`);
  });
}
