// Income per head: each household takes the income of its rank among those of its prefecture and registration, so that the
// distribution is the one fitted to the published figures whatever calibration did to the weights. Then whether a low
// income is a lasting one: in any year many are poor for that year only, and those have kept their savings and their homes.

import {dagumQuantile} from "./dagum.js";
import type {Dagum} from "./dagum.js";
import {eachHousehold, provincial, standardOf} from "../households/draft.js";
import type {Draft} from "../households/draft.js";
import {places} from "./income-model.js";
import type {IncomeModel} from "./income-model.js";
import {fitRisk, weightOf} from "../calibrate/shares.js";

/** Fills income, relativeIncome, near and usual. */
export function assignIncomes(draft: Draft, model: IncomeModel): void {
  rankIncomes(draft, model);
  const {households, income, relativeIncome, near, usual} = draft;
  const means = places.map(place => provincial(draft, `income_mean_${place}`));
  for (let i = 0; i < income.length; ++i) relativeIncome[i] = income[i] / means[households.registration[i] - 1];
  const lasting = drawLasting(draft);
  for (let i = 0; i < income.length; ++i) {
    near[i] = lasting[i] === 1 ? 1 / (1 + (income[i] / (1.3 * standardOf(draft, i))) ** 4) : 0;
    // What a family is used to lies halfway (in logarithms) between a bad year and the mean.
    if (lasting[i] === 0 && relativeIncome[i] < 1) usual[i] = Math.max(lowest, relativeIncome[i]) ** -0.5;
  }
}

/** Relative income from which on the assumption of a passing fall is not carried further. */
const lowest = 0.05;

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

/**
 * Households whose means are as low as their income when that is low: likelier the smaller they are and the fewer of them are
 * of working age, and as many as hold the assumed share of persons below the standard.
 */
function drawLasting(draft: Draft): Uint8Array {
  const {households, members, income, offsets} = draft;
  const risk = Float64Array.from(
    members,
    (_, i) => (0.3 + 1.7 * dependants(draft, i)) / (offsets[i + 1] - offsets[i]) ** 0.5
  );
  const factors = places.map((place, r) => {
    const inPlace = (i: number) => (households.registration[i] === r + 1 ? households.weight[i] * members[i] : 0);
    const persons = Float64Array.from(members, (_, i) => inPlace(i));
    const poor = persons.map((count, i) => (income[i] < standardOf(draft, i) ? count : 0));
    const target = provincial(draft, `lasting_below_standard_${place}`) * weightOf(persons, () => true);
    return fitRisk(risk, poor, target);
  });
  const lasting = new Uint8Array(members.length);
  eachHousehold(draft, "lasting", (i, stream) => {
    lasting[i] = stream.chance(Math.min(0.97, factors[households.registration[i] - 1] * risk[i])) ? 1 : 0;
  });
  return lasting;
}

/** Share of a family's persons that are too young or too old to work. */
function dependants({persons, offsets}: Draft, i: number): number {
  let count = 0;
  for (let k = offsets[i]; k < offsets[i + 1]; ++k) if (persons.age[k] < 16 || persons.age[k] >= 60) ++count;
  return count / (offsets[i + 1] - offsets[i]);
}
