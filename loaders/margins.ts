// What the census says of a prefecture's family households, and what each sampled household adds to it.
// Three-generation households, households with members 65+ and cars are left out on purpose: they test the result.

import type {Contributions} from "./calibrate.js";
import type {Figures} from "./figures.js";
import type {Structure} from "./structure.js";

export interface Margin {
  readonly indicator: string;
  readonly target: number;
}

/** The census's five-year bands by their first year; the last is open. */
export const ageBands: readonly number[] = Array.from({length: 18}, (_, i) => 5 * i);
/** Wider bands, for prefectures with few sampled households. */
const wideBands: readonly number[] = [0, 15, 25, 35, 45, 55, 65, 75];
/** Fewer households than this cannot carry 36 age-sex margins. */
const enough = 1500;

export function bandsFor(households: number): readonly number[] {
  return households < enough ? wideBands : ageBands;
}

export const bandName = (from: number): string => (from === 85 ? "85_plus" : `${from}_${from + 4}`);

/** Residents of family households, in towns or in the country: those of collective households are taken off first. */
export function familyResidents(figures: Figures, region: number, place: "urban" | "rural"): number {
  const family = figures.value(region, "family_household_residents");
  const collective = figures.value(region, "residents") - family;
  const province = Math.floor(region / 10000) * 10000;
  const urban =
    figures.value(region, "residents_urban") - collective * figures.value(province, "collective_urban_share");
  return place === "urban" ? urban : family - urban;
}

/**
 * Residents of family households by sex, at ages from one limit to the next. The census table counts collective households
 * too, and does not say their ages: every age is scaled down by the same share.
 */
export function familyResidentsAged(
  figures: Figures,
  region: number,
  sex: number,
  from: number,
  below: number
): number {
  const share = figures.value(region, "family_household_residents") / figures.value(region, "residents");
  const name = sex === 1 ? "male" : "female";
  let sum = 0;
  for (const band of ageBands)
    if (band >= from && band < below) sum += figures.value(region, `residents_${name}_${bandName(band)}`);
  return share * sum;
}

export function censusMargins(figures: Figures, region: number, bands: readonly number[]): Margin[] {
  const margins: Margin[] = ["family_households", "households_one_person", "households_one_generation"].map(
    indicator => ({
      indicator,
      target: figures.value(region, indicator)
    })
  );
  margins.push({indicator: "family_residents_urban", target: familyResidents(figures, region, "urban")});
  margins.push({indicator: "family_residents_rural", target: familyResidents(figures, region, "rural")});
  for (const sex of [1, 2]) {
    bands.forEach((from, i) => {
      const below = bands[i + 1] ?? 200;
      const target = familyResidentsAged(figures, region, sex, from, below);
      margins.push({
        indicator: `${sex === 1 ? "male" : "female"}_${from}_${below === 200 ? "plus" : below - 1}`,
        target
      });
    });
  }
  return margins;
}

/** Margins in the order of `censusMargins`. */
export function contributionsOf(structure: Structure, bands: readonly number[]): Contributions {
  const {households: n, offsets, registration, generations, age, sex} = structure;
  const bandOf = Uint8Array.from({length: 121}, (_, years) => bands.findLastIndex(from => years >= from));
  const rowOffsets = new Uint32Array(n + 1);
  const margins: number[] = [];
  const amounts: number[] = [];
  const counts = new Uint8Array(2 * bands.length);
  const add = (margin: number, amount: number) => {
    margins.push(margin);
    amounts.push(amount);
  };
  for (let i = 0; i < n; ++i) {
    const size = offsets[i + 1] - offsets[i];
    add(0, 1);
    if (size === 1) add(1, 1);
    if (generations[i] === 1) add(2, 1);
    add(registration[i] === 1 ? 3 : 4, size);
    counts.fill(0);
    for (let k = offsets[i]; k < offsets[i + 1]; ++k) ++counts[(sex[k] - 1) * bands.length + bandOf[age[k]]];
    counts.forEach((count, j) => {
      if (count > 0) add(5 + j, count);
    });
    rowOffsets[i + 1] = margins.length;
  }
  return {offsets: rowOffsets, margins: Uint16Array.from(margins), amounts: Float64Array.from(amounts)};
}
