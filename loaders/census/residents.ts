// Residents of family households. The census gives places and ages for all residents, collective households (dormitories,
// campuses, barracks, homes for the aged) included, so that these have to be taken off first.

import type {Figures} from "./figures.js";

const nation = 100000;

/** The census's five-year bands by their first year; the last is open. */
export const ageBands: readonly number[] = Array.from({length: 18}, (_, i) => 5 * i);

export const bandName = (from: number): string => (from === 85 ? "85_plus" : `${from}_${from + 4}`);

/** Residents of family households, in towns or in the country. */
export function familyResidents(figures: Figures, region: number, place: "urban" | "rural"): number {
  const family = figures.value(region, "family_household_residents");
  const collective = figures.value(region, "residents") - family;
  const province = Math.floor(region / 10000) * 10000;
  const urban =
    figures.value(region, "residents_urban") - collective * figures.value(province, "collective_urban_share");
  return place === "urban" ? urban : family - urban;
}

/**
 * Residents of family households by sex, at ages from one limit to the next: all residents of each band, less those of
 * collective households. Children and the old live there as seldom as the old do in the nation; of the working ages, a share
 * that is assumed are students and recruits of 15 to 24, the rest is spread evenly.
 */
export function familyResidentsAged(
  figures: Figures,
  region: number,
  sex: number,
  from: number,
  below: number
): number {
  const collective = collectiveShares(figures, region);
  let sum = 0;
  for (const band of ageBands)
    if (band >= from && band < below) sum += residents(figures, region, sex, band) * (1 - shareAt(collective, band));
  return sum;
}

function residents(figures: Figures, region: number, sex: number, band: number): number {
  return figures.value(region, `residents_${sex === 1 ? "male" : "female"}_${bandName(band)}`);
}

function residentsBetween(figures: Figures, region: number, from: number, below: number): number {
  let sum = 0;
  for (const band of ageBands)
    if (band >= from && band < below) sum += residents(figures, region, 1, band) + residents(figures, region, 2, band);
  return sum;
}

/** Shares of residents who live in collective households. */
interface Collective {
  readonly dependent: number;
  readonly student: number;
  readonly working: number;
}

const shareAt = ({dependent, student, working}: Collective, band: number): number =>
  band < 15 || band >= 65 ? dependent : band < 25 ? student : working;

const highest = 0.85;

function collectiveShares(figures: Figures, region: number): Collective {
  const all = figures.value(region, "residents");
  const collective = all - figures.value(region, "family_household_residents");
  const workingAge = residentsBetween(figures, region, 15, 65);
  const dependent = Math.min(oldInCollective(figures), collective / all);
  const left = collective - dependent * (all - workingAge);
  const students = residentsBetween(figures, region, 15, 25);
  const even = (1 - figures.value(nation, "collective_young_share")) * (left / workingAge);
  const student = Math.min(highest, (left - even * (workingAge - students)) / students);
  return {dependent, student, working: (left - student * students) / (workingAge - students)};
}

/** Share of the nation's residents of 65 and more who do not live in the households that have such members. */
function oldInCollective(figures: Figures): number {
  const members = ["one", "two", "three_plus"].reduce(
    (sum, name, i) => sum + (i + 1) * figures.value(nation, `households_with_65_${name}`),
    0
  );
  return 1 - members / residentsBetween(figures, nation, 65, 200);
}
