// Who lives together: a household's form, its persons' ages, sexes and relations. Shares of the forms follow the census of
// the prefecture; ages follow its age table, bent by form; calibration then puts the totals right. Shapes within a form are
// own assumptions, kept in this file and in census/forms.ts.

import {bendAge, formShares} from "../census/form-shares.js";
import {forms, pull} from "../census/forms.js";
import type {Makers, NearAge} from "../census/forms.js";
import type {Figures} from "../census/figures.js";
import {ageBands, familyResidentsAged} from "../census/residents.js";
import {even} from "./pilot.js";
import type {Lean} from "./pilot.js";
import type {Structure} from "./drawn.js";
import type {Expected} from "../census/relations.js";
import type {Drawn, Usual} from "../calibrate/sampling.js";
import type {Stream} from "../calibrate/streams.js";

/** How near to poverty the rank of a usual income is: 1 at the bottom, fading over the lowest tenth or so. */
export const nearness = (rankInPrefecture: number): number => Math.exp(-rankInPrefecture / 0.08);

/**
 * How much commoner a form is at an income rank for its size: families of the lowest fifth have a fifth more persons than the
 * mean, those of the highest a fifth fewer (the means of the five published groups of households against the mean of persons).
 */
const crowding = (form: number, rank: number): number => Math.exp(0.5 * (forms[form].size - 2.4) * (0.5 - rank));

/** A prefecture, and what is expected of it where the census's own figure is held out. */
export interface Prefecture {
  readonly region: number;
  readonly expected: Expected;
}

/** Draws the households of a prefecture; where a pilot is given, with its forms and ages in place of the assumed ones. */
export function drawStructure(
  figures: Figures,
  {region, expected}: Prefecture,
  drawn: Drawn,
  usual: Usual,
  stream: Stream,
  lean: Lean = even
): Structure {
  const n = drawn.rank.length;
  const offsets = new Uint32Array(n + 1);
  const generations = new Uint8Array(n);
  const formOf = new Uint8Array(n);
  const persons = {age: [] as number[], sex: [] as number[], relation: [] as number[]};
  const residents = residentsByYear(figures, region);
  const makers: Makers = {
    stream,
    near: nearAge(residents, stream),
    add: (age, sex, relation) => {
      persons.age.push(age);
      persons.sex.push(sex);
      persons.relation.push(relation);
    }
  };
  const ages = headAges(residents, lean);
  const shares = formShares(figures, region, expected);
  const weights = new Float64Array(forms.length);
  for (let i = 0; i < n; ++i) {
    const near = nearness(usual.rankInPrefecture[i]);
    const rural = drawn.registration[i] - 1;
    for (let f = 0; f < forms.length; ++f)
      weights[f] =
        shares[rural][f] * Math.exp(pull[forms[f].name] * near) * crowding(f, drawn.rank[i]) * lean.form(f, rural);
    const form = stream.pick(weights);
    const poor = stream.chance(near) ? 1 : 0;
    const head = 16 + stream.pick(ages[form][rural][poor]);
    forms[form].fill(head, makers);
    generations[i] = forms[form].generations;
    formOf[i] = form;
    offsets[i + 1] = persons.age.length;
  }
  return {
    households: n,
    offsets,
    registration: drawn.registration,
    generations,
    age: Uint8Array.from(persons.age),
    sex: Uint8Array.from(persons.sex),
    relation: Uint8Array.from(persons.relation),
    form: formOf
  };
}

const oldest = 104;

/** Residents of family households at each year of age. */
function residentsByYear(figures: Figures, region: number): Float64Array {
  const bands = ageBands.map(
    from =>
      familyResidentsAged(figures, region, 1, from, from + 5) + familyResidentsAged(figures, region, 2, from, from + 5)
  );
  // The open band falls by a quarter a year.
  return Float64Array.from({length: oldest + 1}, (_, age) =>
    age < 85 ? bands[Math.floor(age / 5)] / 5 : bands[17] * 0.25 * 0.75 ** (age - 85)
  );
}

/** Ages drawn from the residents there are, those near the wanted one likelier: a normal curve cut off at three spreads. */
function nearAge(residents: Float64Array, stream: Stream): NearAge {
  const weights = new Float64Array(oldest + 1);
  return (years, spread, from, to) => {
    const wanted = Math.max(from, Math.min(to, years));
    const first = Math.max(from, Math.ceil(wanted - 3 * spread));
    const last = Math.min(to, oldest, Math.floor(wanted + 3 * spread));
    let total = 0;
    for (let age = first; age <= last; ++age)
      total += weights[age] = residents[age] * Math.exp(-0.5 * ((age - years) / spread) ** 2);
    let left = stream.uniform() * total;
    for (let age = first; age < last; ++age) if ((left -= weights[age]) < 0) return age;
    return last;
  };
}

/** Weights of the head's age, from 16 on: by form, registration (urban, rural) and poverty (no, yes). */
function headAges(residents: Float64Array, lean: Lean): Float64Array[][][] {
  const table = (f: number, rural: number, poor: number) =>
    Float64Array.from({length: 85}, (_, i) => {
      const age = 16 + i;
      return residents[age] * bendAge(forms[f], age, rural === 1, poor === 1) * lean.age(f, rural, age);
    });
  return forms.map((_, f) => [0, 1].map(rural => [0, 1].map(poor => table(f, rural, poor))));
}
