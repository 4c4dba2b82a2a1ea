// What households own and what they rent: shares and means from the surveys, the relation to income assumed.

import {drawBusinessAssets} from "./business-assets.js";
import {eachHousehold, national, provincial} from "../households/draft.js";
import type {Draft} from "../households/draft.js";
import {lackOfLabour} from "../households/labour.js";
import {isAssisted} from "./own-means.js";
import {byRisk, byScore, drawToTarget, weightOf} from "../calibrate/shares.js";
import {roundMoney, roundValue} from "./yuan.js";

export function drawWealth(draft: Draft): void {
  drawFinancialAssets(draft);
  const renting = drawRenting(draft);
  drawVehicles(draft, renting);
  drawHouses(draft, renting);
  drawBusinessAssets(draft);
}

const size = ({offsets}: Draft, i: number) => offsets[i + 1] - offsets[i];
const headAge = ({persons, offsets}: Draft, i: number) => persons.age[offsets[i]];

/**
 * Chance of having no savings left: five in six where the usual income is the standard and nobody can work, one in 25 at one and a half
 * times, then hardly any; less where there are hands enough, who put by again.
 */
const spentUp = (near: number, lack: number) => (0.7 + 0.3 * lack) / (1 + (1.63 * (1 / near - 1)) ** 3);
/** The same where an office has looked, and granted. */
const checked = 0.93;
/** What those have left, against others: a little cash. */
const remainder = 0.01;

function drawFinancialAssets(draft: Draft): void {
  const {households, relativeUsual, near} = draft;
  const n = relativeUsual.length;
  // No survey gives savings by province: they follow the mean income of the place, from those of the nation's towns.
  const perIncome =
    (national(draft, "urban_total_assets_mean") * national(draft, "urban_financial_share")) /
    national(draft, "income_mean_urban");
  const means = ["urban", "rural"].map(place => perIncome * provincial(draft, `income_mean_${place}`));
  const [spread, elasticity] = [
    provincial(draft, "financial_log_sd"),
    provincial(draft, "financial_income_elasticity")
  ];
  const assets = new Float64Array(n);
  const sums = [0, 0];
  const weights = [0, 0];
  eachHousehold(draft, "financial assets", (i, stream) => {
    const age = headAge(draft, i);
    assets[i] =
      Math.max(0.03, relativeUsual[i]) ** elasticity *
      Math.exp(spread * stream.normal()) *
      size(draft, i) ** 0.6 *
      (age < 30 ? 0.5 : age < 60 ? 1 : 1.2);
    const spent = isAssisted(draft, i) ? checked : spentUp(near[i], lackOfLabour(draft, i));
    if (stream.chance(spent)) assets[i] *= remainder;
    sums[households.registration[i] - 1] += households.weight[i] * assets[i];
    weights[households.registration[i] - 1] += households.weight[i];
  });
  for (let i = 0; i < n; ++i) {
    const r = households.registration[i] - 1;
    households.financial_assets[i] = roundValue((assets[i] * means[r] * weights[r]) / sums[r]);
  }
}

/**
 * Car ownership meets the share of the province's long form; prefectures are left to come out as they may. A car is bought
 * from the income of the whole family; who lives alone, rents, or is old, seldom has one.
 */
function drawVehicles(draft: Draft, renting: Uint8Array): void {
  const {households, relativeUsual, near, province, figures} = draft;
  const n = near.length;
  const score = new Float64Array(n);
  for (let i = 0; i < n; ++i) {
    const age = headAge(draft, i);
    const years = age < 25 ? -0.6 : age < 60 ? 0 : age < 70 ? -1.2 : -2.4;
    score[i] =
      1.5 * Math.log(Math.max(2000, draft.usual[i]) * size(draft, i)) -
      (size(draft, i) === 1 ? 1 : 0) -
      0.8 * renting[i] +
      years -
      1.2 * near[i] -
      (isAssisted(draft, i) ? 3 : 0);
  }
  const share =
    figures.value(province.region, "long_form_households_with_car") /
    figures.value(province.region, "long_form_households");
  const values = new Float64Array(n);
  const keys = new Float64Array(n);
  eachHousehold(draft, "vehicles", (i, stream) => {
    values[i] = Math.exp(11.2 + 0.65 * stream.normal()) * Math.max(0.1, relativeUsual[i]) ** 0.5;
    keys[i] = byScore(stream.uniform(), score[i]);
  });
  const owns = drawToTarget(keys, households.weight, share * weightOf(households.weight, () => true));
  for (let i = 0; i < n; ++i) if (owns[i] === 1) households.vehicle_value[i] = Math.max(3000, roundValue(values[i]));
}

/** Renting meets the long form's share in every prefecture. */
function drawRenting(draft: Draft): Uint8Array {
  const {households, prefecture, near, province, figures} = draft;
  const n = near.length;
  const score = new Float64Array(n);
  for (let i = 0; i < n; ++i) {
    const age = headAge(draft, i);
    score[i] =
      (households.registration[i] === 1 ? 0.5 : -0.5) +
      (age < 35 ? 1.2 : age < 50 ? 0.4 : age < 60 ? -0.5 : -2) -
      0.4 * near[i];
  }
  const rents = [provincial(draft, "rent_year_urban"), provincial(draft, "rent_year_rural")];
  const rent = new Float64Array(n);
  const keys = new Float64Array(n);
  eachHousehold(draft, "renting", (i, stream) => {
    rent[i] =
      rents[households.registration[i] - 1] *
      Math.max(0.1, draft.relativeUsual[i]) ** 0.6 *
      Math.exp(0.45 * stream.normal());
    keys[i] = byScore(stream.uniform(), score[i]);
  });
  const renting = new Uint8Array(n);
  province.prefectures.forEach(({region}, p) => {
    const weights = households.weight.map((weight, i) => (prefecture[i] === p ? weight : 0));
    const share = figures.value(region, "long_form_households_renting") / figures.value(region, "long_form_households");
    const drawn = drawToTarget(keys, weights, share * weightOf(weights, () => true));
    for (let i = 0; i < n; ++i) if (drawn[i] === 1) renting[i] = 1;
  });
  for (let i = 0; i < n; ++i) if (renting[i] === 1) households.rent[i] = roundMoney(Math.max(1200, rent[i]));
  return renting;
}

/** Most tenants own a home elsewhere: migrants in their village, the young with their parents' help. */
function drawHouses(draft: Draft, renting: Uint8Array): void {
  const {households, near, relativeUsual} = draft;
  const value = (name: string, registration: number) =>
    registration === 1 ? national(draft, `urban_${name}`) : provincial(draft, `rural_${name}`);
  const n = near.length;
  const none = new Float64Array(n);
  const several = new Float64Array(n);
  const third = new Float64Array(n);
  eachHousehold(draft, "houses", (i, stream) => {
    const means = Math.max(0.05, relativeUsual[i]) ** 0.7 * (1 - 0.6 * near[i]) * (isAssisted(draft, i) ? 0.3 : 1);
    none[i] = byRisk(stream.uniform(), (renting[i] === 1 ? 1 : 0.01) * (1 + 2 * near[i]));
    several[i] = byRisk(stream.uniform(), means);
    third[i] = byRisk(stream.uniform(), 1);
  });
  for (const registration of [1, 2]) {
    const weights = households.weight.map((weight, i) => (households.registration[i] === registration ? weight : 0));
    const total = weightOf(weights, () => true);
    const owners = total * (1 - value("no_house", registration));
    const two = value("owners_two_houses", registration);
    const three = value("owners_three_houses", registration);
    const without = drawToTarget(none, weights, total - owners);
    const more = drawToTarget(several, onlyWhere(weights, without, 0), owners * (two + three));
    const most = drawToTarget(third, onlyWhere(weights, more, 1), owners * three);
    for (let i = 0; i < n; ++i) if (weights[i] > 0) households.houses[i] = without[i] === 1 ? 0 : 1 + more[i] + most[i];
  }
}

const onlyWhere = (weights: Float32Array, flags: Uint8Array, flag: number) =>
  weights.map((weight, i) => (flags[i] === flag ? weight : 0));
