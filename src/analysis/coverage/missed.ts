// 漏保的是谁 Who is entitled to basic assistance and does not receive it, by place, age and kind of family, single-person entrants told
// apart and counted in; under both policies, with what the reform changes. Rates are ratios, with errors by linearisation as in
// results/ratios.ts; those of a change are paired, over the same households.

import {householdTypes} from "../../engine/columns/household-type.js";
import {ageGroups, entitledKinds, firstAge, firstType, missedCell, missedSums} from "../../engine/missed/tally.js";
import type {MissedTally} from "../../engine/missed/tally.js";
import {placeOf} from "../population/place.js";
import type {Place} from "../population/place.js";
import {stratumVariance} from "../results/totals.js";

/** Two rates of exclusion, and the persons who make the difference between them: what each is called and counts. */
export const missedKinds = {
  families: {
    zh: "漏保率（家庭，不含单人保）",
    en: "exclusion error of families, single-person entrants excluded",
    note_zh: "符合特困或低保条件的家庭成员中，没有领取的。",
    note_en: "Members of families entitled to tekun or dibao that do not receive it."
  },
  singles: {
    zh: "单人保漏保率",
    en: "exclusion error of single-person entrants",
    note_zh: "低保边缘家庭中可单人纳入低保的成员中，没有领取的。他们按边缘家庭的申领率来，所以漏得多。",
    note_en:
      "Members of edge families eligible for single-person dibao who do not receive it. They apply at the rate of edge families, of which few are recognised."
  },
  all: {
    zh: "漏保率（含单人保）",
    en: "exclusion error, single-person entrants included",
    note_zh: "两者合计：单人保对象也是低保对象。",
    note_en: "Both together: single-person entrants are dibao recipients."
  }
} as const;
export type MissedKind = keyof typeof missedKinds;

/** Why the rate says little of a reform that moves standards. */
export const takeUpNote = {
  zh: "申领率是按公布的领取人数拟合的，不随标准而变，所以改标准几乎不动漏保率。",
  en: "Take-up is fitted to published numbers of recipients and does not respond to the standard, so changing standards hardly changes exclusion error."
} as const;

export interface Missed {
  /** Weighted persons. */
  readonly entitled: number;
  readonly missed: number;
  readonly missed_se: number;
  /** Null where nobody is entitled. */
  readonly rate: number | null;
  readonly rate_se: number | null;
}
export type MissedByKind = Readonly<Record<MissedKind, Missed>>;

export interface MissedRow extends MissedByKind {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
}

export interface MissedReport extends MissedByKind {
  readonly by_place: readonly (MissedByKind & {
    readonly region: number;
    readonly name_zh: string;
    readonly name_en: string;
  })[];
  readonly by_age: readonly MissedRow[];
  readonly by_type: readonly MissedRow[];
}

/** Under each policy, and what the reform adds; the rate of a change is the difference of the rates, null where either is. */
export const missedSides = ["baseline", "reform", "change"] as const;
export type MissedSide = (typeof missedSides)[number];
export type MissedSides = Readonly<Record<MissedSide, MissedReport>>;

export const missedReports = (tally: MissedTally, places: readonly Place[]): MissedSides => ({
  baseline: reportOf(tally, places, "baseline"),
  reform: reportOf(tally, places, "reform"),
  change: reportOf(tally, places, "change")
});

function reportOf(tally: MissedTally, places: readonly Place[], side: MissedSide): MissedReport {
  const everywhere = [...tally.households.keys()];
  const byKind = (group: number, of: readonly number[]): MissedByKind => ({
    families: missedOf(tally, {kind: "families", group, side}, of),
    singles: missedOf(tally, {kind: "singles", group, side}, of),
    all: missedOf(tally, {kind: "all", group, side}, of)
  });
  const rows = (labels: readonly {name: string; zh: string; en: string}[], first: number): MissedRow[] =>
    labels.map(({name, zh, en}, i) => ({name, zh, en, ...byKind(first + i, everywhere)}));
  return {
    ...byKind(0, everywhere),
    by_place: tally.regions.map((region, i) => {
      const {name_zh, name_en} = placeOf(places, region);
      return {region, name_zh, name_en, ...byKind(0, [2 * i, 2 * i + 1])};
    }),
    by_age: rows(ageGroups, firstAge),
    by_type: rows(householdTypes, firstType)
  };
}

interface Asked {
  readonly kind: MissedKind;
  readonly group: number;
  readonly side: MissedSide;
}
/** A factor for each of the four sums of a place. */
type Factors = readonly [xb: number, yb: number, xr: number, yr: number];

function missedOf(tally: MissedTally, {kind, group, side}: Asked, places: readonly number[]): Missed {
  const first = (place: number): number =>
    missedCell(entitledKinds.indexOf(kind), group, place, tally.households.length);
  const [xb, yb, xr, yr] = [0, 1, 2, 3].map(k => places.reduce((sum, place) => sum + tally.cells[first(place) + k], 0));
  const error = (factors: Factors): number =>
    Math.sqrt(places.reduce((sum, place) => sum + varianceOf(tally, first(place), place, factors), 0));
  const [b, r] = {baseline: [1, 0], reform: [0, 1], change: [-1, 1]}[side];
  const counts = {
    entitled: b * xb + r * xr,
    missed: b * yb + r * yr,
    missed_se: error([0, b, 0, r])
  };
  if ((b !== 0 && xb === 0) || (r !== 0 && xr === 0)) return {...counts, rate: null, rate_se: null};
  const [before, after] = [b === 0 ? 0 : yb / xb, r === 0 ? 0 : yr / xr];
  const [perB, perR] = [b === 0 ? 0 : b / xb, r === 0 ? 0 : r / xr];
  return {
    ...counts,
    rate: b * before + r * after,
    rate_se: error([-before * perB, perB, -after * perR, perR])
  };
}

/** Variance in one place of the sum of the four, each times its factor. */
function varianceOf({cells, households}: MissedTally, first: number, place: number, factors: Factors): number {
  const n = households[place];
  if (n < 2) return 0;
  const sum = factors.reduce((all, factor, k) => all + factor * cells[first + k], 0);
  let [product, squares] = [first + missedSums, 0];
  for (let i = 0; i < missedSums; ++i)
    for (let j = i; j < missedSums; ++j) squares += (i === j ? 1 : 2) * factors[i] * factors[j] * cells[product++];
  return stratumVariance(n, sum, squares);
}
