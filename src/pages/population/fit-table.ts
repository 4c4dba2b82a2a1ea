// 校准 How the households of each prefecture stand for its census.

import type {FitRow, Validation} from "../../analysis/population/validation.js";
import type {TableData} from "../../ui/tables/csv.js";
import {decimal} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import {percent} from "./amount.js";
import {t} from "./words.js";

export function fitData(validation: Validation, lang: Lang): TableData {
  const {population, places} = validation;
  const names = new Map(places.map(place => [place.region, place[lang]]));
  const whole = (x: number): string => decimal(x, 0);
  const weight = (x: number): string => decimal(x, x < 10 ? 1 : 0);
  // what is not nought is not written as nought
  const signed = (x: number): string => (Math.abs(x) < 5e-6 ? "<0.001%" : `${x > 0 ? "+" : ""}${percent(x, 3)}`);
  return {
    columns: [
      {key: "place", label: t(lang, "place")},
      {key: "households", label: t(lang, "sampled"), format: whole},
      {key: "effective_households", label: t(lang, "effective"), format: whole},
      {key: "smallest_weight", label: t(lang, "smallest_weight"), format: weight},
      {key: "largest_weight", label: t(lang, "largest_weight"), format: weight},
      {key: "margins", label: t(lang, "margins")},
      {key: "worst_margin", label: t(lang, "worst_margin")},
      {key: "worst_error", label: t(lang, "worst_error"), format: signed}
    ],
    rows: population.fit.map((fit: FitRow) => ({
      place: names.get(fit.region) ?? String(fit.region),
      households: fit.households,
      effective_households: fit.effective_households,
      smallest_weight: fit.smallest_weight,
      largest_weight: fit.largest_weight,
      margins: fit.margins,
      worst_margin: marginName(fit.worst.indicator, validation, lang),
      worst_error: fit.worst.error
    }))
  };
}

/** Margins that the comparison has no row for. */
const unpublished = ["family_residents_rural", "expected_three_generations", "expected_with_65"] as const;

/** A margin as the comparison calls it; bands of age are told from their names, female_80_84. */
function marginName(indicator: string, {comparison}: Validation, lang: Lang): string {
  const row = comparison.find(each => each.indicator === indicator);
  if (row !== undefined) return row[lang];
  const expected = unpublished.find(name => name === indicator);
  if (expected !== undefined) return t(lang, expected);
  const [, sex, from, to] = /^(male|female)_(\d+)_(\d+|plus)$/.exec(indicator) ?? [];
  if (sex === undefined || from === undefined || to === undefined) return indicator;
  const ages = to === "plus" ? t(lang, "and_over", {age: from}) : `${from}–${to}`;
  return t(lang, sex === "male" ? "male_aged" : "female_aged", {ages});
}
