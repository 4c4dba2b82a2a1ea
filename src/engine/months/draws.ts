// Luck by household, person, month and purpose, without a sequence: the same family has the same luck under every policy, in every
// partition and whatever happens to its neighbours.

import {scrambled} from "../columns/scrambled.js";

/** What a number is drawn for. */
export const purposes = {
  event: 1,
  size: 2,
  angle: 3,
  birthday: 4,
  review: 5,
  unable: 6,
  renewal: 7,
  renewed: 8
} as const;

/** A number that stands for a household in a walk with `seed`. */
export const householdKey = (household_id: number, seed: number): number =>
  scrambled(household_id ^ scrambled(seed ^ 0x3c6ef372));

/** Uniform in [0, 1). `person` is the row within the household, `month` counts from 1. */
export function drawn(key: number, person: number, month: number, purpose: number): number {
  const counter = (person << 12) ^ (month << 4) ^ purpose;
  return scrambled(key + Math.imul(counter, 0x9e3779b1)) / 2 ** 32;
}

/** Standard normal, by Box and Muller from two uniform numbers. */
export const drawnNormal = (key: number, person: number, month: number): number =>
  Math.sqrt(-2 * Math.log(1 - drawn(key, person, month, purposes.size))) *
  Math.cos(2 * Math.PI * drawn(key, person, month, purposes.angle));
