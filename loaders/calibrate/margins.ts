// What the census says of a prefecture's family households, and what each sampled household adds to it.
// Published counts of three-generation homes, homes with members 65+ and cars are left out on purpose: they test the result.

import type {Contributions} from "./calibrate.js";
import type {Figures} from "../census/figures.js";
import type {Expected} from "../census/relations.js";
import {ageBands, familyResidents, familyResidentsAged} from "../census/residents.js";
import type {Structure} from "../households/drawn.js";

export interface Margin {
  readonly indicator: string;
  readonly target: number;
}

/** Bands of age to try, finest first: prefectures with few sampled households cannot carry 36 age-sex margins. */
const bandings: readonly {readonly from: number; readonly bands: readonly number[]}[] = [
  {from: 1500, bands: ageBands},
  {from: 400, bands: [0, 15, 25, 35, 45, 60, 65, 75]},
  {from: 120, bands: [0, 15, 35, 60, 65, 75]},
  {from: 0, bands: [0, 15, 60]}
];

/** The bands that so many sampled households can carry, finest first. */
export function bandingsFor(households: number): (readonly number[])[] {
  return bandings.filter(({from}) => households >= from).map(({bands}) => bands);
}

/** Margins of a prefecture; those named `expected_...` come from the relation between other provinces, not from a count. */
export function censusMargins(
  figures: Figures,
  region: number,
  bands: readonly number[],
  expected: Expected
): Margin[] {
  const households = figures.value(region, "family_households");
  const margins: Margin[] = [];
  const add = (indicator: string, target: number) => margins.push({indicator, target});
  add("family_households", households);
  add("households_one_person", figures.value(region, "households_one_person"));
  add("households_one_generation", figures.value(region, "households_one_generation"));
  add("expected_three_generations", households * expected.threeGenerations);
  add("expected_with_65", households * expected.with65);
  add("family_residents_urban", familyResidents(figures, region, "urban"));
  add("family_residents_rural", familyResidents(figures, region, "rural"));
  for (const sex of [1, 2]) {
    bands.forEach((from, i) => {
      const below = bands[i + 1] ?? 200;
      const target = familyResidentsAged(figures, region, sex, from, below);
      add(`${sex === 1 ? "male" : "female"}_${from}_${below === 200 ? "plus" : below - 1}`, target);
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
    if (generations[i] >= 3) add(3, 1);
    if (hasElder(age, offsets[i], offsets[i + 1])) add(4, 1);
    add(registration[i] === 1 ? 5 : 6, size);
    counts.fill(0);
    for (let k = offsets[i]; k < offsets[i + 1]; ++k) ++counts[(sex[k] - 1) * bands.length + bandOf[age[k]]];
    counts.forEach((count, j) => {
      if (count > 0) add(7 + j, count);
    });
    rowOffsets[i + 1] = margins.length;
  }
  return {offsets: rowOffsets, margins: Uint16Array.from(margins), amounts: Float64Array.from(amounts)};
}

function hasElder(age: Uint8Array, start: number, end: number): boolean {
  for (let k = start; k < end; ++k) if (age[k] >= 65) return true;
  return false;
}
