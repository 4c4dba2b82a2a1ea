// Income per head: each household takes the income of its rank among those of its prefecture and registration, so that the
// distribution is the one fitted to the published figures whatever calibration did to the weights. Who is poor for that year
// only has kept savings and home: those hang on the income a family is used to.

import {dagumQuantile} from "./dagum.js";
import type {Dagum} from "./dagum.js";
import {provincial, standardOf} from "../households/draft.js";
import type {Draft} from "../households/draft.js";
import {places} from "./income-model.js";
import type {IncomeModel} from "./income-model.js";

/** Fills income, relativeIncome, relativeUsual and near. */
export function assignIncomes(draft: Draft, model: IncomeModel): void {
  rankIncomes(draft, model);
  const {households, income, relativeIncome, near, usual, relativeUsual} = draft;
  const means = places.map(place => provincial(draft, `income_mean_${place}`));
  for (let i = 0; i < income.length; ++i) {
    const mean = means[households.registration[i] - 1];
    relativeIncome[i] = income[i] / mean;
    relativeUsual[i] = usual[i] / mean;
    near[i] = 1 / (1 + (usual[i] / (1.3 * standardOf(draft, i))) ** 4);
  }
}

function rankIncomes(draft: Draft, model: IncomeModel): void {
  const {households, prefecture, members, rank, income} = draft;
  const n = rank.length;
  const order = Uint32Array.from({length: n}, (_, i) => i).sort((i, j) => rank[i] - rank[j] || i - j);
  const totals = new Float64Array(2 * draft.province.prefectures.length);
  const below = new Float64Array(totals.length);
  for (let i = 0; i < n; ++i) totals[stratumOf(draft, i)] += households.weight[i] * members[i];
  for (const i of order) {
    const s = stratumOf(draft, i);
    const persons = households.weight[i] * members[i];
    const law = model[places[households.registration[i] - 1]][prefecture[i]];
    if (members[i] > 0) income[i] = meanBetween(law, below[s] / totals[s], (below[s] + persons) / totals[s]);
    below[s] += persons;
  }
}

const stratumOf = ({households, prefecture}: Draft, i: number) => 2 * prefecture[i] + households.registration[i] - 1;

/** Mean of the quantiles between two ranks: at the top, the middle one alone would lose part of the mean. */
function meanBetween(law: Dagum, from: number, to: number): number {
  const points = to > 0.99 ? 16 : 1;
  let sum = 0;
  for (let j = 0; j < points; ++j)
    sum += dagumQuantile(law, Math.min(1 - 1e-9, from + ((j + 0.5) / points) * (to - from)));
  return sum / points;
}
