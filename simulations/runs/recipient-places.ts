// Totals of recipients by place: a province, a prefecture or a county, all of it or its towns or country; worked out once each.

import {recipientSums} from "../../src/analysis/population/recipient-sums.js";
import type {RecipientSums} from "../../src/analysis/population/recipient-sums.js";
import type {Recipients} from "../../src/analysis/population/recipients.js";
import type {Population} from "../../src/engine/columns/population.js";

export type Area = "all" | "urban" | "rural";

export interface RecipientPlaces {
  /** Of a place by its adcode; of no household at all where none was drawn there. */
  sums(region: number, area: Area): RecipientSums;
}

/** `surveyed` is what a survey would hear of each household, 元/月. */
export function recipientPlaces(
  population: Population,
  found: Recipients,
  surveyed: ArrayLike<number>
): RecipientPlaces {
  const {households} = population;
  const province = Math.floor(households.region[0] / 10_000) * 10_000;
  const known = new Map<string, RecipientSums>();
  const rowsOf = (region: number, area: Area): number[] =>
    Array.from(households.weight.keys()).filter(
      i =>
        (region === province || households.region[i] === region || households.county[i] === region) &&
        (area === "all" || households.registration[i] === (area === "urban" ? 1 : 2))
    );
  return {
    sums(region, area) {
      const key = `${region} ${area}`;
      const sums = known.get(key) ?? recipientSums(population, found, rowsOf(region, area), surveyed);
      known.set(key, sums);
      return sums;
    }
  };
}
