// Who lives together: a household's form, its persons' ages, sexes and relations. Shares of the forms follow the census of
// the prefecture; ages follow its age table, bent by form; calibration then puts the totals right. Shapes within a form are
// own assumptions, kept in this file and in forms.ts.

import {bandName, ageBands} from "./margins.js";
import {bendAge, formShares} from "./form-shares.js";
import {forms, pull} from "./forms.js";
import type {Figures} from "./figures.js";
import type {Drawn} from "./sampling.js";
import type {Stream} from "./streams.js";

/** The households of one prefecture before anything is known of them but who they are. */
export interface Structure {
  readonly households: number;
  readonly offsets: Uint32Array;
  readonly registration: Uint8Array;
  readonly generations: Uint8Array;
  readonly age: Uint8Array;
  readonly sex: Uint8Array;
  readonly relation: Uint8Array;
}

/** How near to poverty a rank is: 1 at the bottom, fading over the lowest tenth or so. */
export const nearness = (rankInPrefecture: number): number => Math.exp(-rankInPrefecture / 0.08);

export function drawStructure(figures: Figures, region: number, drawn: Drawn, stream: Stream): Structure {
  const n = drawn.rank.length;
  const offsets = new Uint32Array(n + 1);
  const generations = new Uint8Array(n);
  const persons = {age: [] as number[], sex: [] as number[], relation: [] as number[]};
  const add = (age: number, sex: number, relation: number) => {
    persons.age.push(Math.max(0, Math.min(104, Math.round(age))));
    persons.sex.push(sex);
    persons.relation.push(relation);
  };
  const ages = headAges(figures, region);
  const shares = [formShares(figures, region, 1), formShares(figures, region, 2)];
  const weights = new Float64Array(forms.length);
  for (let i = 0; i < n; ++i) {
    const near = nearness(drawn.rankInPrefecture[i]);
    const rural = drawn.registration[i] - 1;
    for (let f = 0; f < forms.length; ++f) weights[f] = shares[rural][f] * Math.exp(pull[forms[f].name] * near);
    const form = stream.pick(weights);
    const poor = stream.chance(near) ? 1 : 0;
    const head = 16 + stream.pick(ages[form][rural][poor]);
    forms[form].fill(head, stream, add);
    generations[i] = forms[form].generations;
    offsets[i + 1] = persons.age.length;
  }
  return {
    households: n,
    offsets,
    registration: drawn.registration,
    generations,
    age: Uint8Array.from(persons.age),
    sex: Uint8Array.from(persons.sex),
    relation: Uint8Array.from(persons.relation)
  };
}

/** Weights of the head's age, from 16 on: by form, registration (urban, rural) and poverty (no, yes). */
function headAges(figures: Figures, region: number): Float64Array[][][] {
  const residents = ageBands.map(
    band =>
      figures.value(region, `residents_male_${bandName(band)}`) +
      figures.value(region, `residents_female_${bandName(band)}`)
  );
  // The open band falls by a quarter a year.
  const at = (age: number) =>
    age < 85 ? residents[Math.floor(age / 5)] / 5 : residents[17] * 0.25 * 0.75 ** (age - 85);
  const table = (form: number, rural: number, poor: number) =>
    Float64Array.from({length: 85}, (_, i) => at(16 + i) * bendAge(forms[form], 16 + i, rural === 1, poor === 1));
  return forms.map((_, form) => [0, 1].map(rural => [0, 1].map(poor => table(form, rural, poor))));
}
