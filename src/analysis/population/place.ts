// What is known of a prefecture besides its households: its names, its tile, its published population.

export interface Place {
  readonly region: number;
  readonly name_zh: string;
  readonly name_en: string;
  readonly col: number;
  readonly row: number;
  /** Persons; the policy says which is the denominator of coverage. */
  readonly registered: number;
  readonly resident: number;
}

/** Published population of the prefectures of a tally under the policy's denominator. Throws on one that is not listed. */
export function denominatorOf(
  places: readonly Place[],
  regions: readonly number[],
  denominator: "registered" | "resident"
): number {
  return regions.reduce((sum, region) => sum + placeOf(places, region)[denominator], 0);
}

export function placeOf(places: readonly Place[], region: number): Place {
  const place = places.find(p => p.region === region);
  if (place === undefined)
    throw new Error(`unknown region: ${region} (no name and population published; see data/places.csv)`);
  return place;
}

/** Whether a place lies in a province, both by adcode: 330100 in 330000. */
export const isWithin = (region: number, province: number): boolean =>
  Math.floor(region / 10_000) === Math.floor(province / 10_000);
