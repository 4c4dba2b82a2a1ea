// Some households of a population, as a population of its own: deciles, types and bins stay those of the whole.

import type {Population} from "./population.js";

type Column = Uint8Array | Uint16Array | Uint32Array | Int16Array | Int32Array | Float32Array | Float64Array;

/** The households at `rows` (rising) with their persons. Tallies of a selection and of what it leaves out merge to that of the whole. */
export function selectHouseholds(population: Population, rows: Uint32Array): Population {
  // errors are those of the whole: a selection has no design
  const {households, persons, offsets, facts, regions, design: _, ...perHousehold} = population;
  const personRows = personsOf(offsets, rows);
  return {
    ...pickColumns(perHousehold, rows),
    regions,
    households: pickColumns(households, rows),
    facts: pickColumns(facts, rows),
    persons: pickColumns(persons, personRows),
    offsets: offsetsAfter(offsets, rows)
  };
}

function pickColumns<C extends object>(columns: C, rows: Uint32Array): C {
  const picked = Object.entries(columns as Readonly<Record<string, Column>>).map(([name, from]) => {
    const to = new (from.constructor as new (length: number) => Column)(rows.length);
    for (let i = 0; i < rows.length; ++i) to[i] = from[rows[i]];
    return [name, to];
  });
  return Object.fromEntries(picked) as C;
}

function offsetsAfter(offsets: Uint32Array, rows: Uint32Array): Uint32Array {
  const after = new Uint32Array(rows.length + 1);
  for (let i = 0; i < rows.length; ++i) after[i + 1] = after[i] + offsets[rows[i] + 1] - offsets[rows[i]];
  return after;
}

function personsOf(offsets: Uint32Array, rows: Uint32Array): Uint32Array {
  const count = rows.reduce((sum, row) => sum + offsets[row + 1] - offsets[row], 0);
  const persons = new Uint32Array(count);
  let next = 0;
  for (const row of rows) for (let k = offsets[row]; k < offsets[row + 1]; ++k) persons[next++] = k;
  return persons;
}
