// A splice gives the census back: the register as it is, and synthetic families for the rest.

import {describe, expect, it} from "vitest";
import {splice} from "../../../simulations/runs/splice.js";
import {toMicrodata} from "../../../src/rules/household/record.js";
import type {Microdata} from "../../../src/rules/household/microdata.js";
import {family} from "../../analysis/small-town.js";

const kinds = [
  [{age: 30}, {age: 5}],
  [{age: 50}],
  [{age: 70}, {age: 68}],
  [{age: 40}, {age: 38}, {age: 12}, {age: 66}]
];
/** 100 synthetic families of weight 50 in Hangzhou, town and country; every tenth is on the books. */
const remainder = toMicrodata([
  ...Array.from({length: 200}, (_, i) =>
    family(
      {household_id: i + 1, region: 330100, registration: 1 + (i % 2), weight: 50, observed_status: i % 10 < 2 ? 2 : 0},
      ...kinds[(i >> 1) % 4]
    )
  ),
  family({household_id: 900, region: 330300, registration: 1, weight: 10}, {age: 20})
]);
const register = (weight: number): Microdata =>
  toMicrodata(
    Array.from({length: 60}, (_, i) =>
      family(
        {household_id: 5 + 2 * i, region: 330100, registration: 1 + (i % 2), weight, observed_status: 2},
        ...kinds[i % 4]
      )
    )
  );
const nobody = new Uint8Array(201);

const persons = (
  {households, persons: {age}, offsets}: Microdata,
  registration: number,
  low: number,
  high: number
): number =>
  [...households.household_id.keys()]
    .filter(row => households.region[row] === 330100 && households.registration[row] === registration)
    .reduce((sum, row) => {
      const found = [...age.slice(offsets[row], offsets[row + 1])].filter(each => each >= low && each < high).length;
      return sum + households.weight[row] * found;
    }, 0);

describe("a splice", () => {
  it("meets the census of every prefecture and registration within half a percent", () => {
    const {data, worst, margins} = splice(register(4), remainder, nobody);
    expect(worst).toBeLessThan(0.005);
    expect(margins).toHaveLength(8);
    for (const registration of [1, 2])
      for (const [low, high] of [
        [0, 16],
        [16, 60],
        [60, 130]
      ]) {
        const census = persons(remainder, registration, low, high);
        expect(Math.abs(persons(data, registration, low, high) / census - 1)).toBeLessThan(0.005);
      }
  });

  it("keeps the register's families as they are and leaves synthetic recipients and other prefectures out", () => {
    const own = register(4);
    const receives = nobody.slice();
    receives[5] = 1;
    const {data, synthetic_from, left_out} = splice(own, remainder, receives);
    expect(left_out).toEqual({on_books: 41, elsewhere: 1});
    expect([...data.households.household_id.slice(0, 60)]).toEqual([...own.households.household_id]);
    expect([...data.households.weight.slice(0, 60)]).toEqual(Array<number>(60).fill(4));
    expect(synthetic_from).toBe(60);
    expect([...data.households.household_id.slice(60)].every(id => id >= 60)).toBe(true);
    expect([...data.households.observed_status.slice(60)].every(status => status === 0)).toBe(true);
    expect(data.persons.household_id.length).toBe(data.offsets[data.offsets.length - 1]);
  });

  it("refuses a register of more families than there are, by place", () => {
    expect(() => splice(register(4000), remainder, nobody)).toThrow("more than the census has: households");
  });
});
