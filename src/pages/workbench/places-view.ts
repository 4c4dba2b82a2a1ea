// 各市 Tiles and table of the prefectures, with one indicator and one selection between them, and a sentence on the one selected.

import type {RegionRow} from "../../analysis/results/tables.js";
import {h, live, setText} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import {quantity} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import {indicators, placeName, standardParts} from "../../ui/formats/indicators.js";
import type {Indicator} from "../../ui/formats/indicators.js";
import type {Uncertain} from "../../ui/figures/ranges.js";
import {regionTable} from "./region-table.js";
import {t} from "./words.js";
import {tileGrid} from "./tile-grid.js";
import {toggle} from "../../ui/elements/toggle.js";

/** `switches` chooses the indicator of the tiles; it stands in the head of the figure. */
export type PlacesView = Live<Uncertain> & {readonly switches: HTMLElement};

export interface PlacesOptions {
  readonly lang: Lang;
  /** A prefecture was picked; null: none is any more. */
  readonly onPlace: (region: number | null) => void;
}

export function placesView(first: Uncertain, {lang, onPlace}: PlacesOptions): PlacesView {
  let uncertain = first;
  let indicator: Indicator = "standard";
  let selected: number | null = null;
  const onSelect = (region: number | null): void => {
    selected = region;
    draw();
    onPlace(region);
  };
  const tiles = tileGrid({uncertain, indicator, selected}, {lang, onSelect});
  const table = regionTable({uncertain, selected}, {lang, onSelect});
  const words = h("p", {class: "region-words quiet", "aria-live": "polite"});
  const switches = toggle(
    indicators.map(key => [key, t(lang, `indicator_${key}`)] as const),
    {
      label: t(lang, "indicator"),
      value: indicator,
      onPick: key => {
        indicator = key;
        draw();
      }
    }
  );
  function draw(): void {
    const rows = uncertain.tables.regions;
    tiles.update({uncertain, indicator, selected});
    table.update({uncertain, selected});
    const row = rows.length === 1 ? rows[0] : rows.find(({region}) => region === selected);
    setText(words, row === undefined ? allWords(rows, lang) : wordsOf(row, lang));
  }
  draw();
  const element = live(h("div", {class: "places-view"}, tiles, words, table) as HTMLElement, (next: Uncertain) => {
    uncertain = next;
    draw();
  });
  return Object.assign(element, {switches});
}

/** Nobody's standard may fall under hold-harmless: here it shows whether that is so. */
function allWords(rows: readonly RegionRow[], lang: Lang): string {
  const changes = rows.map(row => [
    row.standard_reform - row.standard_baseline,
    row.standard_rural_reform - row.standard_rural_baseline
  ]);
  const count = (sign: 1 | -1): number => changes.filter(pair => pair.some(change => sign * change > 0)).length;
  return t(lang, "region_none", {up: count(1), down: count(-1)});
}

function wordsOf(row: RegionRow, lang: Lang): string {
  return t(lang, "region_words", {
    name: placeName(row, lang),
    from: standardParts(row, "baseline").join(" / "),
    to: standardParts(row, "reform").join(" / "),
    raised: quantity("persons", row.raised, lang),
    lowered: quantity("persons", row.lowered, lang)
  });
}
