// Household records at the door.

import {describe, expect, it} from "vitest";
import {families, recordOf} from "../../../src/analysis/household/families.js";
import {parseHousehold} from "../../../src/rules/household/record.js";

const {household, persons} = recordOf(families[0], 330100);
const messageOf = (value: unknown): string => {
  try {
    parseHousehold(value, "line 3");
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
  return "accepted";
};

describe("a household record", () => {
  it("is read, flags as true and false or as 0 and 1, unknowns left out", () => {
    const {observed_status, observed_benefit_month, county, months_since_rise, ...known} = household;
    const read = parseHousehold({
      ...known,
      able_obligor: false,
      persons: persons.map(person => ({...person, household_id: undefined, member: true}))
    });
    expect(read).toEqual({
      household: {...household, able_obligor: 0},
      persons: persons.map(person => ({...person, member: 1}))
    });
    expect([observed_status, observed_benefit_month, county, months_since_rise]).toEqual([255, -1, 0, 255]);
  });

  it.each([
    [{...household, persons, rent: undefined}, "line 3: missing value: rent (rent; allowed: 0 .. 1000000000 元/年)"],
    [{...household, persons, rent: -1}, "line 3: invalid value: rent = -1"],
    [{...household, persons, houses: 1.5}, "line 3: invalid value: houses = 1.5"],
    [{...household, persons, registration: 3}, "line 3: invalid value: registration = 3 (allowed: 1, 2)"],
    [{...household, persons, rant: 5}, "line 3: unknown column: rant (nearest: rent)"],
    [
      {...household, persons: [{...persons[0], age: 130}]},
      "line 3: invalid value: persons.0.age = 130 (allowed: 0 .. 120 岁)"
    ],
    [{...household, persons: [{...persons[0], household_id: 9}]}, "line 3: invalid value: persons.0.household_id = 9"],
    [{...household, persons: "none"}, "line 3: invalid value: persons"],
    [[], "line 3: invalid household: not a JSON object"]
  ])("is refused where it is wrong, by column (%#)", (value, message) => {
    expect(messageOf(value)).toContain(message);
  });
});
