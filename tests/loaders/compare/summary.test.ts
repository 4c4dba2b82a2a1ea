import {describe, expect, it} from "vitest";
import {summarise} from "../../../loaders/compare/summary.js";
import {traitsOf} from "../../../loaders/compare/traits.js";
import {emptyHouseholds, emptyPersons} from "../../../src/rules/generated/microdata.js";
import type {Microdata} from "../../../src/rules/household/microdata.js";

/** Two households, worked out by hand: an urban widow of 80 with a car, and a rural family of three generations. */
function twoHouseholds(): Microdata {
  const households = emptyHouseholds(2);
  const persons = emptyPersons(5);
  households.weight.set([10, 30]);
  households.registration.set([1, 2]);
  households.vehicle_value.set([50_000, 0]);
  households.rent.set([0, 6000]);
  households.houses.set([1, 0]);
  households.financial_assets.set([100_000, 20_000]);
  households.monitored.set([0, 1]);
  households.support_received.set([2000, 0]);
  persons.household_id.set([0, 1, 1, 1, 1]);
  persons.age.set([80, 40, 38, 12, 67]);
  persons.sex.set([2, 1, 2, 1, 2]);
  persons.relation.set([1, 1, 2, 3, 4]);
  // the child is away and not counted
  persons.member.set([1, 1, 1, 0, 1]);
  persons.wage.set([0, 30_000, 0, 0, 0]);
  persons.contributions.set([0, 3000, 0, 0, 0]);
  persons.basic_pension.set([4000, 0, 0, 0, 3000]);
  persons.disability_level.set([2, 0, 0, 4, 0]);
  persons.medical_self_paid.set([1500, 500, 0, 0, 8500]);
  return {households, persons, offsets: Uint32Array.from([0, 1, 5])};
}

const microdata = twoHouseholds();
const traits = traitsOf(microdata);
const whole = summarise(microdata, traits, [0, 1]);

describe("a summary of two households worked out by hand", () => {
  it("counts households, persons, generations and the old by weight", () => {
    expect(whole).toMatchObject({
      households: 40,
      persons: 10 + 120,
      urban: 10,
      onePerson: 10,
      oneGeneration: 10,
      twoGenerations: 0,
      threeGenerations: 30,
      with65: 40,
      withOne65: 40,
      withTwo65: 0,
      withCar: 10,
      renting: 30,
      monitored: 90,
      disabled: 40,
      disabledAged: 10,
      disabledSevere: 10
    });
    expect(whole.aged(2, 35, 60)).toBe(30);
    expect(whole.aged(2, 75, 200)).toBe(10);
  });

  it("divides income by the members that count, and weights means by members but medians by households", () => {
    // 2000 + 4000 for one; 30000 - 3000 + 3000 for three
    expect(Array.from(traits.income)).toEqual([6000, 10_000]);
    expect(whole.incomeMean(0)).toBeCloseTo((10 * 6000 + 90 * 10_000) / 100, 9);
    expect(whole.incomeMean(1)).toBe(6000);
    expect(whole.incomeMedian(0)).toBe(10_000);
    // wage 30 x 30000 of 10 x 6000 + 30 x 30000
    expect(whole.sourceShare("wage")).toBeCloseTo(900_000 / 960_000, 9);
    // basic pensions and support, less contributions
    expect(whole.sourceShare("transfer")).toBeCloseTo((10 * 6000 + 30 * 0) / 960_000, 9);
  });

  it("takes shares of savings, houses and spending within a registration", () => {
    expect(whole.financialMean(0)).toBeCloseTo((10 * 100_000 + 30 * 20_000) / 40, 9);
    expect(whole.homeless(2)).toBe(1);
    expect(whole.owners(1, 2)).toBe(0);
    // 9000 of 20000 is more than four tenths, 1500 of 10000 is not
    expect(whole.spending(0, [10_000, 20_000], 0.4)).toBe(0.75);
  });

  it("adds up over parts", () => {
    const parts = [0, 1].map(i => summarise(microdata, traits, [i]));
    expect(parts[0].persons + parts[1].persons).toBe(whole.persons);
    expect(parts[1].threeGenerations).toBe(whole.threeGenerations);
  });
});
