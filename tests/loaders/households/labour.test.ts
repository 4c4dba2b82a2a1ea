import {beforeAll, describe, expect, it} from "vitest";
import {generatePopulation} from "../../../loaders/households/generate.js";
import type {GeneratedPopulation} from "../../../loaders/households/generate.js";

let population: GeneratedPopulation;
beforeAll(() => {
  population = generatePopulation({province: "hubei", households: 6000, seed: 8});
}, 60_000);

const rows = () => Array.from(population.persons.age.keys());

describe("labour capacity", () => {
  it("is none by age below 16 and from 60 on, and stated for everybody", () => {
    const {age, labour_capacity} = population.persons;
    expect(rows().filter(k => labour_capacity[k] > 2)).toEqual([]);
    expect(rows().filter(k => (age[k] < 16 || age[k] >= 60) && labour_capacity[k] !== 0)).toEqual([]);
  });

  it("goes with work: the able of 25 to 54 work far more often than those of partial capacity, and these than the others", () => {
    const {age, labour_capacity, employed} = population.persons;
    const share = (capacity: number) => {
      const group = rows().filter(k => age[k] >= 25 && age[k] < 55 && labour_capacity[k] === capacity);
      return group.filter(k => employed[k] === 1).length / group.length;
    };
    expect(share(2)).toBeGreaterThan(share(1) + 0.15);
    expect(share(1)).toBeGreaterThan(share(0) + 0.15);
  });

  it("excuses nobody who learns, and no more idle carers than there are persons to care for", () => {
    const {persons, offsets} = population;
    expect(rows().filter(k => persons.excused_from_work[k] === 1 && persons.school_stage[k] > 0)).toEqual([]);
    const excused = rows().filter(k => persons.excused_from_work[k] === 1);
    expect(excused.length).toBeGreaterThan(100);
    expect(excused.length / offsets[offsets.length - 1]).toBeLessThan(0.25);
  });
});
