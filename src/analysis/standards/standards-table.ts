// 标准与同标 What a plan of standards means place by place, before and after: the standard, what it is a share of, the lines that
// move along with it, who is lifted and who is newly covered; and how far apart the places are.

import {coverCells, coverMoves} from "../../engine/tally/cells.js";
import {measureIndex, measures} from "../../engine/tally/measures.js";
import type {Measure} from "../../engine/tally/measures.js";
import type {Tally} from "../../engine/tally/tally.js";
import {edgeLine} from "../../rules/edge/parameters.js";
import type {Policy} from "../../rules/policy.js";
import type {Amounts} from "../../rules/standard/rule.js";
import {placeOf} from "../population/place.js";
import type {Place} from "../population/place.js";
import {bandsOf, consumptionShare, flagsOf} from "./standard-flags.js";
import type {StandardFlag} from "./standard-flags.js";
import {standardTheil} from "./standard-theil.js";
import type {StandardTheil} from "./standard-theil.js";
import {spreadOf, standardsOf} from "./standards.js";
import type {StandardSpread} from "./standards.js";

/** One prefecture under one policy; money is 元/月·人 unless the name says otherwise, shares are 0..1. */
export interface PlaceStandard {
  readonly urban: number;
  readonly rural: number;
  /** 12 x standard / last year's consumption per head (urban, rural or all, as the policy sets it); null: not published. */
  readonly urban_consumption_share: number | null;
  readonly rural_consumption_share: number | null;
  /** 12 x mean standard / last year's income per head of the place or its province; null: not published. */
  readonly income_share: number | null;
  /** Dibao base per person in families that receive / mean standard; null where nobody receives. */
  readonly benefit_share: number | null;
  /** Lines and amounts that follow the standard, of the urban one. */
  readonly edge_line: number;
  readonly tekun_month: number;
  /** 元 a person or household may hold, as the policy has it; null: no test. */
  readonly dibao_savings: number | null;
  readonly edge_savings: number | null;
  readonly rigid_savings: number | null;
  readonly flags: readonly StandardFlag[];
}

export interface StandardRow {
  readonly region: number;
  readonly name_zh: string;
  readonly name_en: string;
  readonly col: number;
  readonly row: number;
  readonly persons: number;
  readonly baseline: PlaceStandard;
  readonly reform: PlaceStandard;
  /** Tekun and dibao recipients under the baseline whose standard rises, or falls. */
  readonly persons_lifted: number;
  readonly persons_lowered: number;
  /** Persons who come under tekun, dibao or exit with the reform, and who leave. */
  readonly persons_joined: number;
  readonly persons_left: number;
  /** 元/年. */
  readonly cost_baseline: number;
  readonly cost_reform: number;
}

export interface StandardsSummary extends StandardSpread {
  readonly theil: StandardTheil;
  /** Prefectures with a flag. */
  readonly flagged: number;
}

export interface StandardsTable {
  readonly rows: readonly StandardRow[];
  readonly baseline: StandardsSummary;
  readonly reform: StandardsSummary;
}

/** Throws on a prefecture of the tally that has no name or no standard. */
export function standardsTable(
  tally: Tally,
  baseline: Policy,
  reform: Policy,
  places: readonly Place[]
): StandardsTable {
  const before = standardsOf(baseline, tally.regions);
  const after = standardsOf(reform, tally.regions);
  const rows = tally.regions.map((region, i): StandardRow => {
    const {name_zh, name_en, col, row} = placeOf(places, region);
    const moves = [after[i].urban - before[i].urban, after[i].rural - before[i].rural];
    const moved = (where: (move: number) => boolean): number =>
      moves.reduce((sum, move, k) => (where(move) ? sum + recipients(tally, 2 * i + k) : sum), 0);
    return {
      region,
      name_zh,
      name_en,
      col,
      row,
      persons: tally.persons[2 * i] + tally.persons[2 * i + 1],
      baseline: placeStandard(tally, "baseline", baseline, i, before[i]),
      reform: placeStandard(tally, "reform", reform, i, after[i]),
      persons_lifted: moved(move => move > 0),
      persons_lowered: moved(move => move < 0),
      persons_joined: coverPersons(tally, i, "joined"),
      persons_left: 0 - coverPersons(tally, i, "left"),
      cost_baseline: 12 * regionSum(tally, "baseline", i, "cash_receiving"),
      cost_reform: 12 * regionSum(tally, "reform", i, "cash_receiving")
    };
  });
  return {
    rows,
    baseline: summary(
      before,
      tally.persons,
      rows.map(row => row.baseline)
    ),
    reform: summary(
      after,
      tally.persons,
      rows.map(row => row.reform)
    )
  };
}

function summary(amounts: readonly Amounts[], persons: Float64Array, rows: readonly PlaceStandard[]): StandardsSummary {
  return {
    ...spreadOf(amounts, persons),
    theil: standardTheil(amounts, persons),
    flagged: rows.filter(({flags}) => flags.length > 0).length
  };
}

function placeStandard(
  tally: Tally,
  side: "baseline" | "reform",
  policy: Policy,
  i: number,
  amounts: Amounts
): PlaceStandard {
  const region = tally.regions[i];
  const {urban, rural} = amounts;
  const [u, r] = [tally.persons[2 * i], tally.persons[2 * i + 1]];
  const mean = (urban * u + rural * r) / (u + r);
  const bands = bandsOf(policy.standard);
  const {income_line} = policy.rigid;
  const local = income_line[String(region)];
  const income = local === undefined ? income_line.default : local;
  const families = regionSum(tally, side, i, "dibao_receiving") - regionSum(tally, side, i, "single_receiving");
  const savings = (months: number | null): number | null => (months === null ? null : months * urban);
  return {
    urban,
    rural,
    urban_consumption_share: consumptionShare(urban, bands.urban),
    rural_consumption_share: consumptionShare(rural, bands.rural),
    income_share: income === null ? null : (12 * mean) / income,
    benefit_share: families > 0 ? regionSum(tally, side, i, "dibao_base_receiving") / families / mean : null,
    edge_line: edgeLine(policy, String(region), urban),
    tekun_month: policy.tekun.multiple * urban,
    dibao_savings: savings(policy.assets.dibao.savings_months),
    edge_savings: savings(policy.assets.edge.savings_months),
    rigid_savings: savings(policy.assets.rigid.savings_months),
    flags: flagsOf(policy.standard, amounts)
  };
}

const placeSum = (tally: Tally, side: "baseline" | "reform", place: number, measure: Measure): number =>
  tally.sums[((side === "baseline" ? 0 : tally.households.length) + place) * measures.length + measureIndex(measure)];
const regionSum = (tally: Tally, side: "baseline" | "reform", i: number, measure: Measure): number =>
  placeSum(tally, side, 2 * i, measure) + placeSum(tally, side, 2 * i + 1, measure);
const recipients = (tally: Tally, place: number): number =>
  placeSum(tally, "baseline", place, "tekun_receiving") + placeSum(tally, "baseline", place, "dibao_receiving");
const coverPersons = (tally: Tally, i: number, move: (typeof coverMoves)[number]): number => {
  const cell = 2 * coverMoves.indexOf(move);
  return tally.cover[2 * i * coverCells + cell] + tally.cover[(2 * i + 1) * coverCells + cell];
};
