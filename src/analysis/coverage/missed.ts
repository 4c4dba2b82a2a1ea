// 漏保的是谁 Who is entitled to basic assistance and does not receive it, by place, age and kind of family, single-person entrants told
// apart and counted in. Rates are ratios, with errors by linearisation as in results/ratios.ts.

import {householdTypes} from "../../engine/columns/household-type.js";
import {ageGroups, entitledKinds, firstAge, firstType, missedCell, missedCells} from "../../engine/missed/tally.js";
import type {EntitledKind, MissedTally} from "../../engine/missed/tally.js";
import {placeOf} from "../population/place.js";
import type {Place} from "../population/place.js";
import {stratumVariance} from "../results/totals.js";

/** Two rates of exclusion, and the persons who make the difference between them: what each is called and counts. */
export const missedKinds = {
  families: {
    zh: "漏保率（家庭，不含单人保）",
    en: "exclusion of families, single-person entrants left out",
    note_zh: "符合特困或低保条件的家庭成员中，没有领取的。",
    note_en: "Members of families entitled to tekun or dibao that do not receive it."
  },
  singles: {
    zh: "单人保漏保率",
    en: "exclusion of single-person entrants",
    note_zh: "低保边缘家庭中可单人纳入低保的成员中，没有领取的。他们按边缘家庭的申领率来，所以漏得多。",
    note_en:
      "Members of edge families who may enter dibao singly and do not receive it. They come forward as edge families do, which few are recognised as."
  },
  all: {
    zh: "漏保率（含单人保）",
    en: "exclusion, single-person entrants included",
    note_zh: "两者合计：单人保对象也是低保对象。",
    note_en: "Both together: single-person entrants are dibao persons."
  }
} as const;
export type MissedKind = keyof typeof missedKinds;

/** Why the rate says little of a reform that moves standards. */
export const takeUpNote = {
  zh: "申领率是按公布的领取人数拟合的，不随标准而变，所以改标准几乎不动漏保率。",
  en: "Take-up is fitted to the published numbers of recipients and does not follow the standard, so that moving standards hardly moves exclusion."
} as const;

export interface Missed {
  /** Weighted persons. */
  readonly entitled: number;
  readonly missed: number;
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

export function missedReport(tally: MissedTally, places: readonly Place[]): MissedReport {
  const everywhere = [...tally.households.keys()];
  const rows = (labels: readonly {name: string; zh: string; en: string}[], first: number): MissedRow[] =>
    labels.map(({name, zh, en}, i) => ({name, zh, en, ...byKind(tally, first + i, everywhere)}));
  return {
    ...byKind(tally, 0, everywhere),
    by_place: tally.regions.map((region, i) => {
      const {name_zh, name_en} = placeOf(places, region);
      return {region, name_zh, name_en, ...byKind(tally, 0, [2 * i, 2 * i + 1])};
    }),
    by_age: rows(ageGroups, firstAge),
    by_type: rows(householdTypes, firstType)
  };
}

const byKind = (tally: MissedTally, group: number, places: readonly number[]): MissedByKind => ({
  families: missedOf(tally, ["families"], group, places),
  singles: missedOf(tally, ["singles"], group, places),
  all: missedOf(tally, entitledKinds, group, places)
});

function missedOf(
  tally: MissedTally,
  kinds: readonly EntitledKind[],
  group: number,
  places: readonly number[]
): Missed {
  // no household is of both kinds, so their products add up too
  const cells = places.map(place =>
    Array.from({length: missedCells}, (_, cell) =>
      kinds.reduce((sum, kind) => sum + cellOf(tally, kind, group, place, cell), 0)
    )
  );
  const [entitled, missed] = [0, 1].map(k => cells.reduce((sum, own) => sum + own[k], 0));
  if (entitled === 0) return {entitled, missed, rate: null, rate_se: null};
  const rate = missed / entitled;
  const variance = cells.reduce((sum, [x, y, xx, xy, yy], i) => {
    const n = tally.households[places[i]];
    return n < 2 ? sum : sum + stratumVariance(n, y - rate * x, yy - 2 * rate * xy + rate * rate * xx);
  }, 0);
  return {entitled, missed, rate, rate_se: Math.sqrt(variance) / entitled};
}

function cellOf(
  {cells, households}: MissedTally,
  kind: EntitledKind,
  group: number,
  place: number,
  cell: number
): number {
  return cells[missedCell(entitledKinds.indexOf(kind), group, place, households.length) + cell];
}
