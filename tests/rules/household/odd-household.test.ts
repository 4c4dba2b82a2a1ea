// What contradicts itself in a household and is assessed all the same; what is given twice is refused.

import {describe, expect, it} from "vitest";
import {families, recordOf} from "../../../src/analysis/household/families.js";
import {oddHousehold} from "../../../src/rules/household/odd-household.js";
import {parseHousehold} from "../../../src/rules/household/record.js";

const usual = recordOf(families[0], 330100);
const with_ = (household: object, person: object = {}): ReturnType<typeof parseHousehold> =>
  parseHousehold({
    ...usual.household,
    ...household,
    persons: [{...usual.persons[0], ...person}, ...usual.persons.slice(1)]
  });

describe("what is odd of a household", () => {
  it("is nothing in the typical families but where earnings are left to the axis of a chart", () => {
    expect(families.flatMap(family => oddHousehold(recordOf(family, 330100)).map(({en}) => en))).toEqual([
      "odd value: new_earnings = 24000 (more than the 0 that the family earns)"
    ]);
  });

  it.each([
    [
      "a level without a type",
      {},
      {disability_level: 1},
      "odd value: persons.0.disability_level = 1 (a level without a type"
    ],
    [
      "a type without a level",
      {},
      {disability_type: 4},
      "odd value: persons.0.disability_type = 4 (a type without a level"
    ],
    [
      "children who are able beside nobody who is",
      {obligors: 2, able_obligor: 0},
      {},
      "odd value: obligors = 2 (beside able_obligor = 0"
    ],
    [
      "an income of children who are not there",
      {obligors: 0, obligor_income_pc: 30_000},
      {},
      "odd value: obligor_income_pc = 30000 (an income without obligors)"
    ],
    [
      "able though severely disabled",
      {},
      {age: 40, school_stage: 0, labour_capacity: 2, disability_type: 4, disability_level: 1},
      "odd value: persons.0.labour_capacity = 2 (severely disabled or seriously ill)"
    ],
    [
      "able as a child",
      {},
      {age: 9, labour_capacity: 2, wage: 0, employed: 0},
      "odd value: persons.0.labour_capacity = 2 (at the age of 9)"
    ],
    [
      "unable without a reason",
      {},
      {age: 40, labour_capacity: 0, serious_illness: 0, disability_level: 0, disability_type: 0},
      "odd value: persons.0.labour_capacity = 0 (of working age, not disabled and not ill)"
    ],
    [
      "excused at work",
      {},
      {age: 40, excused_from_work: 1, employed: 1},
      "odd value: persons.0.excused_from_work = 1 (excused, but employed)"
    ],
    [
      "a wage without a job",
      {},
      {wage: 1000, employed: 0},
      "odd value: persons.0.wage = 1000 (a wage beside employed = 0)"
    ],
    [
      "a grown-up in kindergarten",
      {},
      {age: 60, school_stage: 1},
      "odd value: persons.0.school_stage = 1 (at the age of 60)"
    ],
    [
      "an amount that is a slip of the unit",
      {},
      {medical_self_paid: 20_000_000},
      "persons.0.medical_self_paid = 20000000 (above ten million"
    ],
    [
      "more new earnings than are earned",
      {new_earnings: 9_000_000},
      {},
      "odd value: new_earnings = 9000000 (more than the "
    ],
    ["a county elsewhere", {county: 330203}, {}, "odd value: county = 330203 (not in 330100)"],
    ["a family that stands for none", {weight: 0}, {}, "odd value: weight = 0 (represents no household)"]
  ])("is named: %s", (_, household, person, en) => {
    const found = oddHousehold(with_(household, person));
    expect(found.map(odd => odd.en).join("\n")).toContain(en);
    for (const {zh, key} of found) expect(zh).toContain(`数值反常：${key} = `);
  });
});

describe("what is odd of a family", () => {
  const [first] = usual.persons;
  const oddOf = (household: object, persons: readonly object[]): string[] =>
    oddHousehold(parseHousehold({...usual.household, ...household, persons})).map(({en}) => en);

  it.each([
    [
      "nobody who counts",
      {},
      [{...first, person: 1, member: 0}],
      "odd value: persons = 1 (no counted member: no status and no amount)"
    ],
    ["nobody who applies", {}, [{...first, person: 2}], "odd value: persons.0.person = 2 (no applicant, 1)"],
    [
      "two heads",
      {},
      [
        {...first, person: 1, relation: 1, member: 1},
        {...first, person: 2, relation: 1, member: 1}
      ],
      "odd value: persons = 2 (more than one head)"
    ],
    [
      "a rise without its month",
      {months_since_rise: 255, rise_by_work: 1, new_earnings: 0},
      [first],
      "odd value: months_since_rise = 255 (a rise without its month)"
    ],
    [
      "a benefit of before without dibao before",
      {prior_benefit_month: 500, prior_status: 3},
      [first],
      "odd value: prior_benefit_month = 500 (the status before was not dibao)"
    ],
    [
      "a benefit in the register without a status there",
      {observed_benefit_month: 500, observed_status: 0},
      [first],
      "odd value: observed_benefit_month = 500 (without a registered status)"
    ],
    [
      "a child at work",
      {},
      [{...first, age: 15, employed: 1, wage: 0}],
      "odd value: persons.0.age = 15 (at work below 16)"
    ]
  ])("is named: %s", (_, household, persons, en) => {
    expect(oddOf(household, persons)).toContain(en);
  });

  it("is nothing for a capacity that age explains, but for one that it contradicts", () => {
    const old = {...first, age: 70, school_stage: 0, employed: 0, wage: 0};
    const labour = (labour_capacity: number): string[] =>
      oddOf({}, [{...old, labour_capacity}]).filter(en => en.includes("labour_capacity"));
    expect(labour(0)).toEqual([]);
    expect(labour(1)).toEqual([]);
    expect(labour(2)).toEqual(["odd value: persons.0.labour_capacity = 2 (able at the age of 70)"]);
  });
});

describe("a person", () => {
  it("given twice is refused by both places", () => {
    const persons = [{...usual.persons[0]}, {...usual.persons[1], person: 1}];
    expect(() => parseHousehold({...usual.household, persons})).toThrow(
      "duplicate person: persons.1.person = 1 (as persons.0: number a household from 1, each once)"
    );
  });
  it("left without a number has that of its place, which may be another's", () => {
    const {person: _, ...first} = usual.persons[0];
    const persons = [{...usual.persons[1], person: 2}, first].map((row, i) => (i === 0 ? row : {...row}));
    expect(() => parseHousehold({...usual.household, persons})).toThrow("duplicate person: persons.1.person = 2");
  });
});

describe("values that are none", () => {
  it.each([
    ["a text", "1200", '= "1200"'],
    ["full-width digits", "１２００", '= "１２００"'],
    ["null", null, "= null"],
    ["more than a number can be", JSON.parse("1e400"), "= Infinity"],
    ["part of a yuan", 1200.5, "= 1200.5"],
    ["below 0", -1, "= -1"],
    ["a list", [1], "= [1]"],
    ["an object", {value: 1}, '= {"value":1}']
  ])("are refused by column and value: %s", (_, wage, shown) => {
    expect(() => with_({}, {wage})).toThrow(`invalid value: persons.0.wage ${shown} (allowed: 0 .. 1000000000 元/年)`);
  });
  it("are ages below 0 or above 120, and flags that are neither", () => {
    expect(() => with_({}, {age: -3})).toThrow("invalid value: persons.0.age = -3 (allowed: 0 .. 120 岁)");
    expect(() => with_({}, {member: 2})).toThrow("invalid value: persons.0.member = 2 (allowed: true or false)");
  });
});
