// 各市归档 Tiers as strips above, prefectures as tiles where they lie. A tile is dragged onto a strip, or picked and given a number; the
// figures follow while it hovers. Esc, or letting go elsewhere, puts it back.

import type {RegionRow} from "../../../analysis/results/tables.js";
import {hasTiers, mostTiers, tiersAsNow} from "../../../analysis/standards/tiers.js";
import type {Policy} from "../../../rules/policy.js";
import {resolveStandards} from "../../../rules/standard/rule.js";
import {h, live, setAttribute, setText} from "../../../ui/elements/dom.js";
import type {Live} from "../../../ui/elements/dom.js";
import {stateOf} from "../../../ui/elements/state.js";
import type {Lang} from "../../../rules/schema/label.js";
import {placeName} from "../../../ui/formats/indicators.js";
import {followArrows, layTiles} from "../../../ui/elements/tile-keys.js";
import {amountWords} from "../amount-words.js";
import {beginPanel} from "./begin-panel.js";
import {boardMoves, moveByHand, moveByKeys} from "./board-moves.js";
import type {MoveOptions} from "./board-moves.js";
import {tierLanes} from "./tier-lanes.js";
import {tierMenu} from "./tier-menu.js";
import type {MenuState} from "./tier-menu.js";
import {tierTile} from "./tier-tile.js";
import type {TierTileState} from "./tier-tile.js";
import {t} from "../words.js";

export interface BoardState {
  readonly policy: Policy;
  readonly baseline: Policy;
}

export interface BoardOptions extends MoveOptions {
  /** A prefecture was picked; null: none is any more. */
  readonly onSelect: (region: number | null) => void;
}

interface BoardInHand extends BoardState {
  /** The prefecture picked; null: none. */
  readonly selected: number | null;
}

export function tierBoard(first: BoardState, options: BoardOptions): Live<BoardState> {
  const {lang, rows, onPolicy, onSelect} = options;
  const {now, set, listen} = stateOf<BoardInHand>({...first, selected: null});
  const inHand = (): Policy => now().policy;
  const regions = rows.map(({region}) => region);
  const spoken = h("p", {class: "board-words", role: "status"});
  const {change, put} = boardMoves(inHand, spoken, options);
  const select = (region: number): void => {
    const selected = now().selected === region ? null : region;
    set({selected});
    onSelect(selected);
  };

  const lanes = tierLanes(lang);
  const menu = tierMenu(lang, (tier, event) => {
    const {selected} = now();
    if (selected !== null) put(selected, tier, event);
  });
  const tiles = rows.map(row => tierTile(row, lang, () => select(row.region)));
  const grid = h("div", {class: "tile-grid tier-grid", role: "group", "aria-label": t(lang, "board")}, ...tiles);
  const note = h("p", {class: "board-note quiet"});
  const begin = beginPanel(lang, (count, event) => {
    const changes = tiersAsNow(inHand(), regions, count);
    if (changes !== undefined) change(inHand(), changes, true, event);
  });
  layTiles(tiles, rows);
  followArrows(grid, tiles, rows);
  moveByKeys(grid, tiles, {inHand, rows, put});
  moveByHand(tiles, lanes, {inHand, lang, rows, onPolicy, change, put});
  const work = h("div", {class: "board-work"}, lanes, grid, menu);

  function draw(next: BoardInHand): void {
    const {policy} = next;
    const fits = hasTiers(policy, regions);
    setAttribute(work, "hidden", !fits);
    begin.update({isShown: !fits, most: fits ? 0 : mostTiers(policy, regions)});
    setText(note, fits ? noteOf(policy, lang) : "");
    setAttribute(note, "hidden", !fits);
    if (!fits) return;
    lanes.update({policy, regions});
    tileStates(next, rows, lang).forEach((state, i) => tiles[i].update(state));
    menu.update(menuState(next, rows, lang));
  }
  draw(now());
  listen(draw);
  return live(h("div", {class: "tier-board"}, note, work, begin, spoken) as HTMLElement, set);
}

const tierOf = ({standard}: Policy, region: number): number | null => standard.region_tier[String(region)] ?? null;

function tileStates(
  {policy, baseline, selected}: BoardInHand,
  rows: readonly RegionRow[],
  lang: Lang
): readonly TierTileState[] {
  const standards = resolveStandards(policy);
  const count = policy.standard.tiers.length;
  return rows.map(({region}) => {
    const tier = tierOf(policy, region);
    return {
      tier,
      count,
      isMoved: tier !== tierOf(baseline, region),
      isSelected: selected === region,
      amount: amountWords(standards.get(String(region)), lang)
    };
  });
}

function menuState({policy, selected}: BoardInHand, rows: readonly RegionRow[], lang: Lang): MenuState {
  const row = rows.find(({region}) => region === selected);
  const count = policy.standard.tiers.length;
  return row === undefined
    ? {name: null, tier: null, count}
    : {name: placeName(row, lang), tier: tierOf(policy, row.region), count};
}

/** Why tiers make no difference now, where they make none. */
function noteOf({standard}: Policy, lang: Lang): string {
  if (standard.unify === "province") return t(lang, "board_province");
  if (standard.basis === "tiered") return "";
  return t(lang, "board_not_in_force", {
    basis: t(lang, standard.basis === "listed" ? "board_listed" : "board_amounts")
  });
}
