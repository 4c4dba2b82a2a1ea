// What a pilot teaches: which forms of household, and which ages of their heads, calibration made more or less common than
// they were drawn. Drawing them so in earnest leaves the weights more even than drawing by assumption would.

import {forms} from "../census/forms.js";
import type {Structure} from "./drawn.js";

/** How much commoner than assumed a form is, and a head of an age within it; place is 0 in towns, 1 in the country. */
export interface Lean {
  form(form: number, place: number): number;
  age(form: number, place: number, age: number): number;
}

/** Nothing learned. */
export const even: Lean = {form: () => 1, age: () => 1};

const bands = 21;
const bandOf = (age: number): number => Math.floor(age / 5);
/** Sampled households by which the assumption counts beside what a cell of the pilot says. */
const prior = 8;

export function leanOf(
  {households, offsets, registration, form, age}: Structure,
  base: ArrayLike<number>,
  calibrated: ArrayLike<number>
): Lean {
  const places = 2 * forms.length;
  const byForm = ratios(places);
  const byAge = ratios(places * bands);
  let total = 0;
  for (let i = 0; i < households; ++i) {
    const cell = 2 * form[i] + registration[i] - 1;
    total += base[i];
    byForm.add(cell, base[i], calibrated[i]);
    byAge.add(cell * bands + bandOf(age[offsets[i]]), base[i], calibrated[i]);
  }
  const weight = (prior * total) / households;
  return {
    form: (form, place) => byForm.of(2 * form + place, weight),
    age: (form, place, age) => byAge.of((2 * form + place) * bands + bandOf(age), weight)
  };
}

/** Sums of weights by cell, before and after, and how they compare when so much weight of no change is mixed in. */
function ratios(cells: number) {
  const before = new Float64Array(cells);
  const after = new Float64Array(cells);
  return {
    add: (cell: number, base: number, calibrated: number) => {
      before[cell] += base;
      after[cell] += calibrated;
    },
    of: (cell: number, weight: number) => (after[cell] + weight) / (before[cell] + weight)
  };
}
