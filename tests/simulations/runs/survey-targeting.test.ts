import {describe, expect, it} from "vitest";
import {generatePopulation} from "../../../loaders/households/generate.js";
import {disposablePerHead} from "../../../loaders/compare/traits.js";
import {surveyedPerHead} from "../../../loaders/incomes/survey-error.js";
import {surveyTargeting} from "../../../simulations/runs/survey-targeting.js";

describe("a survey of the population", () => {
  const population = generatePopulation({province: "gansu", households: 4000, seed: 5});

  it("records incomes with an error that is right on average, the same for the same seed", () => {
    const told = surveyedPerHead(population, 0.3, 7);
    expect(surveyedPerHead(population, 0.3, 7)).toEqual(told);
    const incomes = disposablePerHead(population);
    const known = Array.from(incomes.keys()).filter(i => incomes[i] > 0);
    const mean = known.reduce((sum, i) => sum + told[i] / incomes[i], 0) / known.length;
    expect(Math.abs(mean - 1)).toBeLessThan(0.02);
  });

  it("finds recipients above the line and poor families that do not receive, as every survey does", () => {
    const {inclusion_error, exclusion_error} = surveyTargeting(population);
    expect(inclusion_error).toBeGreaterThan(0.1);
    expect(inclusion_error).toBeLessThan(1);
    expect(exclusion_error).toBeGreaterThan(0.1);
    expect(exclusion_error).toBeLessThan(1);
  });
});
