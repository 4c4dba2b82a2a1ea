// What a neighbour or a village notice may know of a family, and how it is made coarser: ages, disability, county, benefit.

import type {Microdata} from "../../rules/household/microdata.js";

/** From fine to coarse; a family that is still alone at the last is left out. */
export const levels = 3;

/** Lowest ages of the bands. The first keeps the ages that rules ask for and ends with bands above 85. */
const ageBands: readonly (readonly number[])[] = [
  [0, 3, 6, 12, 16, 18, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90],
  [0, 6, 16, 40, 60, 70, 80],
  [0, 16, 60]
];
const benefitSteps = [50, 200] as const;
const unknownBenefit = -1;

/** The age in the middle of its band; of the last, its lowest. */
export function bandedAge(age: number, level: number): number {
  const bands = ageBands[level];
  const next = bands.findIndex(from => from > age);
  if (next < 0) return bands[bands.length - 1];
  return Math.floor((bands[next - 1] + bands[next] - 1) / 2);
}

export const roundedBenefit = (benefit: number, level: number): number =>
  benefit < 0 || level >= benefitSteps.length
    ? unknownBenefit
    : benefitSteps[level] * Math.round(benefit / benefitSteps[level]);

/** Severe or not from the second level on, of the mind or the body. */
const coarseType = (type: number): number => (type === 0 ? 0 : type === 5 || type === 6 ? 5 : 4);
const coarseLevel = (level: number): number => (level === 0 ? 0 : level <= 2 ? 2 : 4);

/** Makes one family coarser in place. */
export function coarsen({households, persons, offsets}: Microdata, row: number, level: number): void {
  if (level > 0) households.county[row] = 0;
  households.observed_benefit_month[row] = roundedBenefit(households.observed_benefit_month[row], level);
  for (let k = offsets[row]; k < offsets[row + 1]; ++k) {
    persons.age[k] = bandedAge(persons.age[k], level);
    if (level === 0) continue;
    persons.disability_type[k] = coarseType(persons.disability_type[k]);
    persons.disability_level[k] = coarseLevel(persons.disability_level[k]);
  }
}

/** Place, registration, size, who is in it, and benefit, as they stand. */
export function keyOf({households, persons, offsets}: Microdata, row: number): string {
  const people = Array.from({length: offsets[row + 1] - offsets[row]}, (_, i) => offsets[row] + i).map(
    k => `${persons.age[k]}.${persons.sex[k]}.${persons.disability_type[k]}.${persons.disability_level[k]}`
  );
  const {region, county, registration, observed_benefit_month} = households;
  return `${region[row]} ${county[row]} ${registration[row]} ${observed_benefit_month[row]} ${people.sort().join(" ")}`;
}
