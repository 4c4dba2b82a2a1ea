// Moves of prefectures between tiers, by number key, by hand or by menu; a move made for good is told in words.

import type {RegionRow} from "../../../analysis/results/tables.js";
import {toTier} from "../../../analysis/standards/tiers.js";
import {applyChanges} from "../../../rules/schema/changes.js";
import type {Changes} from "../../../rules/schema/changes.js";
import type {Policy} from "../../../rules/policy.js";
import type {Lang} from "../../../rules/schema/label.js";
import {resolveStandards} from "../../../rules/standard/rule.js";
import type {OnPolicy} from "../../../policy-desk/policy-in-hand.js";
import {setText} from "../../../ui/elements/dom.js";
import {placeName} from "../../../ui/formats/indicators.js";
import {amountWords} from "../amount-words.js";
import {dragTiles} from "./drag-tiles.js";
import type {TierLanes} from "./tier-lanes.js";
import {t} from "../words.js";

export interface MoveOptions {
  readonly lang: Lang;
  /** The prefectures, with their tiles. */
  readonly rows: readonly RegionRow[];
  readonly onPolicy: OnPolicy;
}

export interface BoardMoves {
  /** A change that the schema does not take leaves all as it is. */
  readonly change: (policy: Policy, changes: Changes, final: boolean, event: Event) => void;
  /** Puts a prefecture into a tier for good, and says so. */
  readonly put: (region: number, tier: number, event: Event, from?: Policy) => void;
}

/** `inHand` gives the policy on the board, which follows what `onPolicy` is told. */
export function boardMoves(inHand: () => Policy, spoken: HTMLElement, {lang, rows, onPolicy}: MoveOptions): BoardMoves {
  const change: BoardMoves["change"] = (policy, changes, final, event) => {
    const {policy: next, problems} = applyChanges(policy, changes);
    if (problems.length === 0) onPolicy(next, final, event);
  };
  return {
    change,
    put: (region, tier, event, from = inHand()) => {
      change(from, toTier(region, tier), true, event);
      setText(
        spoken,
        moveWords(
          rows.find(row => row.region === region)!,
          from,
          inHand(),
          lang
        )
      );
    }
  };
}

/** The number of a tier, on the tile that has the focus. */
export function moveByKeys(
  grid: HTMLElement,
  tiles: readonly HTMLElement[],
  {inHand, rows, put}: Pick<MoveOptions, "rows"> & Pick<BoardMoves, "put"> & {readonly inHand: () => Policy}
): void {
  grid.addEventListener("keydown", event => {
    const row = rows[tiles.indexOf(document.activeElement as HTMLElement)];
    const tier = Number(event.key);
    if (row === undefined || !/^[1-5]$/.test(event.key) || tier > inHand().standard.tiers.length) return;
    event.preventDefault();
    put(row.region, tier, event);
  });
}

/** While a tile hovers over a strip the figures follow; let go elsewhere, all is as it was. */
export function moveByHand(
  tiles: readonly HTMLElement[],
  lanes: TierLanes,
  {inHand, rows, onPolicy, change, put}: MoveOptions & BoardMoves & {readonly inHand: () => Policy}
): void {
  dragTiles(tiles, {
    lanes: () => lanes.rects(),
    onStart: inHand,
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
}

function moveWords(row: RegionRow, before: Policy, after: Policy, lang: Lang): string {
  const key = String(row.region);
  const [from, to] = [before, after].map(policy => policy.standard.region_tier[key] ?? 0);
  const standard = (policy: Policy): string => amountWords(resolveStandards(policy).get(key), lang);
  return t(lang, "moved_words", {
    name: placeName(row, lang),
    from,
    to,
    before: standard(before),
    after: standard(after)
  });
}
