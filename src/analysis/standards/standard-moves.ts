// 标准升降 Which prefectures' standards a reform lowers and raises, which tiers it makes one, and whether it keeps its promise to lower
// none. It follows from the policies alone.

import type {Policy} from "../../rules/policy.js";
import type {Amounts} from "../../rules/standard/rule.js";
import {placeOf} from "../population/place.js";
import type {Place} from "../population/place.js";
import {standardsOf} from "./standards.js";

/** The standard of one prefecture, of town or country whichever moves further; 元/月·人. */
export interface StandardMove {
  readonly region: number;
  readonly name_zh: string;
  readonly name_en: string;
  /** `both`: town and country had one standard and have one. */
  readonly of: "both" | "urban" | "rural";
  readonly from: number;
  readonly to: number;
  readonly change: number;
}

/** Prefectures that have one standard under the reform and had different ones under the baseline. */
export interface Flattened extends Amounts {
  readonly regions: readonly number[];
  /** The standards they had, highest first. */
  readonly from: readonly Amounts[];
}

export interface StandardMoves {
  /** The greatest move first. */
  readonly standards_fall: readonly StandardMove[];
  readonly standards_rise: readonly StandardMove[];
  readonly flattened: readonly Flattened[];
  /** `promised`: the reform says that no standard goes below the one in force; `broken`: one is below the baseline's. */
  readonly hold_harmless: {readonly promised: boolean; readonly broken: boolean};
}

/** A standard that is not published moves nowhere. Throws on a prefecture that has no name, or none in a policy. */
export function standardMoves(
  regions: readonly number[],
  {baseline, reform}: {readonly baseline: Policy; readonly reform: Policy},
  places: readonly Place[]
): StandardMoves {
  const before = standardsOf(baseline, regions);
  const after = standardsOf(reform, regions);
  const moved = (way: 1 | -1): StandardMove[] =>
    regions
      .flatMap((region, i) => {
        const move = furthest(before[i], after[i], way);
        if (move === null) return [];
        const {name_zh, name_en} = placeOf(places, region);
        return [{region, name_zh, name_en, ...move}];
      })
      .sort((a, b) => way * (b.change - a.change));
  const standards_fall = moved(-1);
  return {
    standards_fall,
    standards_rise: moved(1),
    flattened: flattenedIn(regions, before, after),
    hold_harmless: {promised: reform.standard.hold_harmless, broken: standards_fall.length > 0}
  };
}

type Move = Omit<StandardMove, "region" | "name_zh" | "name_en">;

function furthest(before: Amounts, after: Amounts, way: 1 | -1): Move | null {
  const move = (of: "urban" | "rural"): Move => ({of, from: before[of], to: after[of], change: after[of] - before[of]});
  const [urban, rural] = [move("urban"), move("rural")];
  if (urban.from === rural.from && urban.to === rural.to) return way * urban.change > 0 ? {...urban, of: "both"} : null;
  const found = [urban, rural].filter(({change}) => way * change > 0);
  return found.length === 2 && way * rural.change > way * urban.change ? rural : (found[0] ?? null);
}

const keyOf = ({urban, rural}: Amounts): string => `${urban} ${rural}`;

function flattenedIn(regions: readonly number[], before: readonly Amounts[], after: readonly Amounts[]): Flattened[] {
  const known = [...regions.keys()].filter(
    i => !Number.isNaN(before[i].urban + before[i].rural + after[i].urban + after[i].rural)
  );
  return [...new Set(known.map(i => keyOf(after[i])))].flatMap(key => {
    const members = known.filter(i => keyOf(after[i]) === key);
    const from = [...new Map(members.map(i => [keyOf(before[i]), before[i]])).values()];
    if (from.length < 2) return [];
    const {urban, rural} = after[members[0]];
    return [
      {
        urban,
        rural,
        regions: members.map(i => regions[i]),
        from: from.sort((a, b) => b.urban - a.urban || b.rural - a.rural)
      }
    ];
  });
}
