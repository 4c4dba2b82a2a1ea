// The laws that incomes per head follow: one shape for the towns of a province and one for its countryside, each prefecture
// at its own level. Why these spreads: docs/decisions/008-income-spread.md.

import {fitDagum} from "./dagum.js";
import type {Dagum, IncomePart} from "./dagum.js";
import type {Figures} from "../census/figures.js";
import type {Province} from "../census/provinces.js";
import {familyResidents} from "../census/residents.js";

export const places = ["urban", "rural"] as const;
export type TownOrCountry = (typeof places)[number];

/** Disposable income per head, yuan a year, by prefecture. */
export type IncomeModel = Readonly<Record<TownOrCountry, readonly Dagum[]>>;

/** Throws where a figure is missing or no law meets the figures. */
export function incomeModel(figures: Figures, province: Province): IncomeModel {
  return {urban: lawsOf(figures, province, "urban"), rural: lawsOf(figures, province, "rural")};
}

function lawsOf(figures: Figures, province: Province, place: TownOrCountry): Dagum[] {
  const value = (indicator: string) => figures.value(province.region, indicator);
  const parts = partsOf(figures, province, place);
  const spread = {
    mean: value(`income_mean_${place}`),
    // The published median is that of households; the law is one of persons.
    median: value(`income_median_${place}`) * value("income_median_persons_to_households"),
    gini: value(`income_gini_${place}`)
  };
  const whole = fitDagum(spread, parts);
  return parts.map(part => ({...whole, scale: whole.scale * part.relative}));
}

/** The relative levels are rescaled so that their mean over residents is 1: city and provincial figures cannot both be met. */
function partsOf(figures: Figures, province: Province, place: TownOrCountry): IncomePart[] {
  const regions = province.prefectures.map(({region}) => region);
  const residents = regions.map(region => familyResidents(figures, region, place));
  const levels = regions.map(region => figures.value(region, `income_relative_${place}`));
  const total = residents.reduce((a, b) => a + b, 0);
  const mean = levels.reduce((sum, level, i) => sum + level * residents[i], 0) / total;
  return regions.map((_, i) => ({share: residents[i] / total, relative: levels[i] / mean}));
}
