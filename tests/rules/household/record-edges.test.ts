// Household records at the edges of what is allowed: the last value taken, the first refused, and the words for it.

import {describe, expect, it} from "vitest";
import {families, recordOf} from "../../../src/analysis/household/families.js";
import {parseHousehold} from "../../../src/rules/household/record.js";
import {InputError} from "../../../src/rules/schema/problem.js";

const {household, persons} = recordOf(families[0], 330100);
const {person: _order, ...unnumbered} = persons[0];
const many = (n: number) => Array.from({length: n}, () => unnumbered);

function faultsOf(value: unknown): string[] {
  try {
    parseHousehold(value);
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(({key, message}) => `${key} | ${message}`);
    throw error;
  }
  return [];
}

describe("a household record at the edge", () => {
  it("has 255 persons at most, numbered in their order where they are not", () => {
    const read = parseHousehold({...household, persons: many(255)});
    expect(read.persons.map(({person}) => person)).toEqual(Array.from({length: 255}, (_, i) => i + 1));
    expect(parseHousehold({...household, persons: [{...unnumbered, person: 7}]}).persons[0].person).toBe(7);
    const told = "persons | invalid value: persons (allowed: a list of at most 255 persons)";
    expect(faultsOf({...household, persons: many(256)})).toEqual([told]);
    expect(faultsOf({...household, persons: null})).toEqual([told]);
    expect(faultsOf({...household, persons: []})).toEqual([]);
  });

  it("names a person that is none, and the others all the same", () => {
    expect(faultsOf({...household, persons: [5, {...persons[0], age: -1}]})).toEqual([
      "persons.0 | invalid person: persons.0 is not a JSON object",
      "persons.1.age | invalid value: persons.1.age = -1 (allowed: 0 .. 120 岁)"
    ]);
  });

  it("may weigh a part of a household, but not by a text", () => {
    expect(faultsOf({...household, weight: 1.5, persons})).toEqual([]);
    expect(faultsOf({...household, weight: "1.5", persons})).toHaveLength(1);
  });

  it("has codes that are known, or the one for unknown, which is told", () => {
    expect(faultsOf({...household, observed_status: 255, persons})).toEqual([]);
    expect(faultsOf({...household, observed_status: 100, persons})).toEqual([
      "observed_status | invalid value: observed_status = 100 (allowed: 0, 1, 2, 3, 4, 5, or 255 for unknown)"
    ]);
    expect(faultsOf({...household, registration: 0, persons})).toEqual([
      "registration | invalid value: registration = 0 (allowed: 1, 2)"
    ]);
  });

  it("is told what a flag may be, and a number without a unit", () => {
    expect(faultsOf({...household, registered_firm: 2, persons})).toEqual([
      "registered_firm | invalid value: registered_firm = 2 (allowed: true or false)"
    ]);
    expect(faultsOf({...household, region: 7, persons})).toEqual([
      "region | invalid value: region = 7 (allowed: 110000 .. 659999)"
    ]);
  });

  it("is told of a column that nobody knows, without one near to it", () => {
    expect(faultsOf({...household, persons: [{...persons[0], zzzzzzzzzzzz: 1}]})).toEqual([
      "persons.0.zzzzzzzzzzzz | unknown column: persons.0.zzzzzzzzzzzz"
    ]);
  });
});
