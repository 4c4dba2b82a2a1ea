// Where the growth that stands in the fields of the years comes from.

import type {GrowthDefaults, PublishedGrowth} from "../../analysis/budget/published-growth.js";
import type {Lang} from "../../rules/schema/label.js";
import {qualities} from "../../rules/policy.js";
import {t} from "./words.js";

/** Hundredths of a percent. */
export const percent = (share: number): number => Number((100 * share).toFixed(2));

export function growthWords({income, consumption}: GrowthDefaults, lang: Lang): string {
  const words = ({value, from, to, region, source, quality}: PublishedGrowth): string =>
    t(lang, "growth_of", {
      value: percent(value),
      from,
      to,
      source,
      quality: qualities[quality][lang],
      place: t(lang, region === 100_000 ? "nation" : "province_own")
    });
  return t(lang, "growth_source", {income: words(income), consumption: words(consumption)});
}
