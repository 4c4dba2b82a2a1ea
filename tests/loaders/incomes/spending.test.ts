import {beforeAll, describe, expect, it} from "vitest";
import {generatePopulation} from "../../../loaders/households/generate.js";
import type {GeneratedPopulation} from "../../../loaders/households/generate.js";
import {disposablePerHead} from "../../../loaders/compare/traits.js";
import {ascending} from "../../../loaders/calibrate/weighted.js";

let population: GeneratedPopulation;
beforeAll(() => {
  population = generatePopulation({province: "shaanxi", households: 8000, seed: 6});
}, 60_000);

describe("health spending", () => {
  it("averages the 1,775 yuan a head of 2024, at the consumption of the province", () => {
    const {households, persons, offsets} = population;
    let [spent, wanted] = [0, 0];
    // consumption per head of 2024: the nation 28,227; Shaanxi's towns and country, from data/income.csv
    const shares = [29_859 / 28_227, 15_177 / 28_227];
    for (let i = 0; i < households.weight.length; ++i)
      for (let k = offsets[i]; k < offsets[i + 1]; ++k) {
        spent += households.weight[i] * persons.medical_self_paid[k];
        if (persons.member[k] === 1) wanted += households.weight[i] * 1775 * shares[households.registration[i] - 1];
      }
    expect(Math.abs(spent / wanted - 1)).toBeLessThan(0.05);
  });

  it("is next to nothing for most, and grave for few", () => {
    const {medical_self_paid} = population.persons;
    const sorted = Float64Array.from(medical_self_paid).sort();
    const total = sorted.reduce((a, b) => a + b, 0);
    expect(sorted[Math.floor(0.7 * sorted.length)]).toBeLessThan(400);
    expect(sorted.slice(Math.floor(0.95 * sorted.length)).reduce((a, b) => a + b, 0) / total).toBeGreaterThan(0.6);
  });

  it("of the poorest fifth lies below the mean, as published: 0.57 to 0.76 of it in one prefecture", () => {
    const {households, persons, offsets} = population;
    const income = disposablePerHead(population);
    const total = households.weight.reduce((a, b) => a + b, 0);
    let [below, spent, heads, allSpent, allHeads] = [0, 0, 0, 0, 0];
    for (const i of ascending(income)) {
      const sum = persons.medical_self_paid.subarray(offsets[i], offsets[i + 1]).reduce((a, b) => a + b, 0);
      const people = offsets[i + 1] - offsets[i];
      allSpent += households.weight[i] * sum;
      allHeads += households.weight[i] * people;
      if (below < total / 5) {
        spent += households.weight[i] * sum;
        heads += households.weight[i] * people;
      }
      below += households.weight[i];
    }
    const ratio = spent / heads / (allSpent / allHeads);
    expect(ratio).toBeGreaterThan(0.45);
    expect(ratio).toBeLessThan(0.9);
  });
});
