// Income per head: each household takes the income of its rank among those of its prefecture and registration, so that the
// distribution is the one fitted to the published means and medians whatever calibration did to the weights.

import {dagumQuantile, fitDagum} from "./dagum.js";
import type {Dagum, Part} from "./dagum.js";
import {provincial, standards} from "./draft.js";
import type {Draft} from "./draft.js";
import type {Figures} from "./figures.js";
import {familyResidents} from "./margins.js";
import type {Province} from "./provinces.js";

const places = ["urban", "rural"] as const;

/** Distributions by prefecture, in towns and in the country. */
export type IncomeModel = Readonly<Record<(typeof places)[number], readonly Dagum[]>>;

/** One shape for towns and one for the country; prefectures differ by their published relative level. */
export function incomeModel(figures: Figures, province: Province): IncomeModel {
  const model = (place: (typeof places)[number]) => {
    const parts = partsOf(figures, province, place);
    const value = (indicator: string) => figures.value(province.region, indicator);
    const whole = fitDagum(
      value(`income_mean_${place}`),
      value(`income_median_${place}`),
      value(`below_standard_${place}`),
      parts
    );
    return parts.map(part => ({...whole, scale: whole.scale * part.relative}));
  };
  return {urban: model("urban"), rural: model("rural")};
}

/** The relative levels are rescaled so that their mean over residents is 1: city and provincial figures cannot both be met. */
function partsOf(figures: Figures, province: Province, place: (typeof places)[number]): Part[] {
  const residents = province.prefectures.map(({region}) => familyResidents(figures, region, place));
  const levels = province.prefectures.map(({region}) => figures.value(region, `income_jan_sep_${place}`));
  const total = residents.reduce((a, b) => a + b, 0);
  const mean = levels.reduce((sum, level, i) => sum + level * residents[i], 0) / total;
  return province.prefectures.map(({region}, i) => ({
    share: residents[i] / total,
    relative: levels[i] / mean,
    line: 12 * figures.value(region, "dibao_standard_month")
  }));
}

/** Mean of the quantiles between two ranks: at the top, the middle one alone would lose part of the mean. */
function meanBetween(dagum: Dagum, from: number, to: number): number {
  const points = to > 0.99 ? 16 : 1;
  let sum = 0;
  for (let j = 0; j < points; ++j)
    sum += dagumQuantile(dagum, Math.min(1 - 1e-9, from + ((j + 0.5) / points) * (to - from)));
  return sum / points;
}

/** Fills income, relativeIncome and near. */
export function assignIncomes(draft: Draft, model: IncomeModel): void {
  const {households, prefecture, members, rank, income} = draft;
  const n = rank.length;
  const order = Uint32Array.from({length: n}, (_, i) => i).sort((i, j) => rank[i] - rank[j] || i - j);
  const stratum = (i: number) => 2 * prefecture[i] + households.registration[i] - 1;
  const totals = new Float64Array(2 * draft.province.prefectures.length);
  const below = new Float64Array(totals.length);
  for (let i = 0; i < n; ++i) totals[stratum(i)] += households.weight[i] * members[i];
  for (const i of order) {
    const s = stratum(i);
    const persons = households.weight[i] * members[i];
    const dagum = model[places[households.registration[i] - 1]][prefecture[i]];
    if (members[i] > 0) income[i] = meanBetween(dagum, below[s] / totals[s], (below[s] + persons) / totals[s]);
    below[s] += persons;
  }
  const means = places.map(place => provincial(draft, `income_mean_${place}`));
  const lines = standards(draft);
  for (let i = 0; i < n; ++i) {
    draft.relativeIncome[i] = income[i] / means[households.registration[i] - 1];
    draft.near[i] = 1 / (1 + (income[i] / (1.3 * lines[prefecture[i]])) ** 4);
  }
}
