// 各市归档 Tiers as strips above, prefectures as tiles where they lie. A tile is dragged onto a strip, or picked and given a number; the
// figures follow while it hovers. Esc, or letting go elsewhere, puts it back.

import type {RegionRow} from "../../../analysis/results/tables.js";
import {hasTiers, mostTiers, tiersAsNow, toTier} from "../../../analysis/standards/tiers.js";
import {applyChanges} from "../../../rules/schema/changes.js";
import type {Changes} from "../../../rules/schema/changes.js";
import type {Policy} from "../../../rules/policy.js";
import {resolveStandards} from "../../../rules/standard/rule.js";
import type {OnPolicy} from "../../../policy-desk/policy-in-hand.js";
import {h, live, setAttribute, setText} from "../../../ui/elements/dom.js";
import type {Live} from "../../../ui/elements/dom.js";
import type {Lang} from "../../../rules/schema/label.js";
import {placeName} from "../../../ui/formats/indicators.js";
import {followArrows, layTiles} from "../../../ui/elements/tile-keys.js";
import {amountWords} from "../amount-words.js";
import {dragTiles} from "./drag-tiles.js";
import {tierLanes} from "./tier-lanes.js";
import {tierMenu} from "./tier-menu.js";
import {tierTile} from "./tier-tile.js";
import {word} from "../words.js";

export interface BoardState {
  readonly policy: Policy;
  readonly baseline: Policy;
}

export interface BoardOptions {
  readonly lang: Lang;
  /** The prefectures, with their tiles. */
  readonly rows: readonly RegionRow[];
  readonly onPolicy: OnPolicy;
  /** A prefecture was picked; null: none is any more. */
  readonly onSelect: (region: number | null) => void;
}

/** How many tiers the standards in force may be put into. */
const beginnings = [1, 2, 3, 4, 5];

export function tierBoard(first: BoardState, {lang, rows, onPolicy, onSelect}: BoardOptions): Live<BoardState> {
  let state = first;
  let selected: number | null = null;
  const regions = rows.map(({region}) => region);
  const lanes = tierLanes(lang);
  const menu = tierMenu(lang, (tier, event) => {
    if (selected !== null) put(selected, tier, event);
  });
  const tiles = rows.map(row => tierTile(row, lang, () => select(selected === row.region ? null : row.region)));
  const grid = h("div", {class: "tile-grid tier-grid", role: "group", "aria-label": word(lang, "board")}, ...tiles);
  const note = h("p", {class: "board-note quiet"});
  const spoken = h("p", {class: "board-words", role: "status"});
  const begin = beginPanel(lang, (count, event) => {
    const changes = tiersAsNow(state.policy, regions, count);
    if (changes !== undefined) change(state.policy, changes, true, event);
  });
  layTiles(tiles, rows);
  followArrows(grid, tiles, rows);
  grid.addEventListener("keydown", event => {
    const row = rows[tiles.indexOf(document.activeElement as (typeof tiles)[number])];
    const tier = Number(event.key);
    if (row === undefined || !/^[1-5]$/.test(event.key) || tier > state.policy.standard.tiers.length) return;
    event.preventDefault();
    put(row.region, tier, event);
  });
  dragTiles(tiles, {
    lanes: () => lanes.rects(),
    onStart: () => state.policy,
    onOver: (start, i, lane, event) => {
      lanes.highlight(lane);
      if (lane === null) onPolicy(start, false, event);
      else change(start, toTier(rows[i].region, lane + 1), false, event);
    },
    onEnd: (start, i, lane, event) => {
      lanes.highlight(null);
      if (lane === null) onPolicy(start, true, event);
      else put(rows[i].region, lane + 1, event, start);
    }
  });
  const work = h("div", {class: "board-work"}, lanes, grid, menu);
  const element = h("div", {class: "tier-board"}, note, work, begin, spoken);

  function change(policy: Policy, changes: Changes, final: boolean, event: Event): void {
    const {policy: next, problems} = applyChanges(policy, changes);
    if (problems.length === 0) onPolicy(next, final, event);
  }
  /** Puts a prefecture into a tier for good, and says so. */
  function put(region: number, tier: number, event: Event, from = state.policy): void {
    const before = from;
    change(from, toTier(region, tier), true, event);
    setText(spoken, moveWords(region, before, state.policy));
  }
  function moveWords(region: number, before: Policy, after: Policy): string {
    const [from, to] = [before, after].map(policy => policy.standard.region_tier[String(region)] ?? 0);
    const standard = (policy: Policy): string => amountWords(resolveStandards(policy).get(String(region)), lang);
    const row = rows.find(row => row.region === region)!;
    return word(lang, "moved_words", {
      name: placeName(row, lang),
      from,
      to,
      before: standard(before),
      after: standard(after)
    });
  }
  function select(region: number | null): void {
    selected = region;
    draw();
    onSelect(region);
  }
  function draw(): void {
    const {policy, baseline} = state;
    const fits = hasTiers(policy, regions);
    setAttribute(work, "hidden", !fits);
    begin.update({isShown: !fits, most: fits ? 0 : mostTiers(policy, regions)});
    setText(note, fits ? noteOf(policy, lang) : "");
    setAttribute(note, "hidden", !fits);
    if (!fits) return;
    lanes.update({policy, regions});
    const standards = resolveStandards(policy);
    const count = policy.standard.tiers.length;
    rows.forEach((row, i) => {
      const tier = policy.standard.region_tier[String(row.region)] ?? null;
      const then = baseline.standard.region_tier[String(row.region)] ?? null;
      tiles[i].update({
        tier,
        count,
        isMoved: tier !== then,
        isSelected: selected === row.region,
        amount: amountWords(standards.get(String(row.region)), lang)
      });
    });
    const row = rows.find(row => row.region === selected);
    menu.update({
      name: row === undefined ? null : placeName(row, lang),
      tier: row === undefined ? null : (policy.standard.region_tier[String(row.region)] ?? null),
      count
    });
  }
  draw();
  return live(element, (next: BoardState) => {
    state = next;
    draw();
  });
}

/** Why tiers make no difference now, where they make none. */
function noteOf({standard}: Policy, lang: Lang): string {
  if (standard.unify === "province") return word(lang, "board_province");
  if (standard.basis === "tiered") return "";
  return word(lang, "board_not_in_force", {
    basis: word(lang, standard.basis === "listed" ? "board_listed" : "board_amounts")
  });
}

interface BeginState {
  readonly isShown: boolean;
  /** Most tiers that differ; 0 where a prefecture has no standard to begin with. */
  readonly most: number;
}

/** Offers tiers where the policy has none. */
function beginPanel(lang: Lang, onBegin: (count: number, event: Event) => void): Live<BeginState> {
  const words = h("p", {});
  const buttons = beginnings.map(n =>
    h("button", {type: "button", onclick: event => onBegin(n, event)}, word(lang, "board_begin", {n}))
  );
  const row = h("div", {class: "row-buttons"}, ...buttons);
  return live(h("div", {class: "board-begin"}, words, row), ({isShown, most}: BeginState) => {
    setAttribute(words.parentElement!, "hidden", !isShown);
    setText(words, word(lang, most > 0 ? "board_none" : "board_unknown"));
    buttons.forEach((button, i) => setAttribute(button, "hidden", i >= most));
  });
}
