// Persons by household: where those of each begin in their table.

import {describe, expect, it} from "vitest";
import {offsetsOf} from "../../../src/rules/household/microdata.js";

const offsets = (households: readonly number[], persons: readonly number[]): number[] => [
  ...offsetsOf(Uint32Array.from(households), Uint32Array.from(persons))
];

describe("the offsets of persons", () => {
  it("say where each household begins and the last one ends, with nobody in between where it has none", () => {
    expect(offsets([1, 2, 5], [1, 1, 5])).toEqual([0, 2, 2, 3]);
  });

  it("are refused for a person of no household, by id and row", () => {
    expect(() => offsets([1, 2], [1, 3])).toThrow("person without a household: household_id 3 at row 2 of persons");
    expect(() => offsets([1, 2], [2, 1])).toThrow("household_id 1 at row 2 of persons (is each table sorted");
  });
});
