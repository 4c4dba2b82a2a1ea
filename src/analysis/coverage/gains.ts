// 得失 Winners and losers, and moves between statuses.

import type {Tally} from "../../engine/tally/tally.js";
import {householdTypes} from "../../engine/columns/household-type.js";
import {gainClassNames} from "../results/tables.js";
import type {GainRow, TransitionRow} from "../results/tables.js";

const deciles = 10;

export function gainRows(tally: Tally): GainRow[] {
  const over = (values: Float64Array, i: number): number =>
    values.subarray(deciles * i, deciles * (i + 1)).reduce((a, b) => a + b, 0);
  return gainClassNames.map((gain_class, i) => ({
    gain_class,
    persons: over(tally.gain_persons, i),
    households: over(tally.gain_households, i),
    amount: 12 * over(tally.gain_amount, i)
  }));
}

/** Persons who lose or gain, by kind of family. */
export function gainsByType(tally: Tally): {type: string; loses: number; same: number; gains: number}[] {
  return householdTypes.map(({name}, t) => {
    const persons = (i: number): number => tally.gain_type_persons[householdTypes.length * i + t];
    const sum = (from: number, to: number): number =>
      Array.from({length: to - from}, (_, k) => persons(from + k)).reduce((a, b) => a + b, 0);
    const middle = (gainClassNames.length - 1) / 2;
    return {type: name, loses: sum(0, middle), same: persons(middle), gains: sum(middle + 1, gainClassNames.length)};
  });
}

/** Persons by status under baseline (from) and reform (to), also those who stay. */
export function transitionRows(tally: Tally): TransitionRow[] {
  const statuses = Math.sqrt(tally.transitions.length);
  return Array.from(tally.transitions, (persons, i) => ({from: Math.floor(i / statuses), to: i % statuses, persons}));
}
