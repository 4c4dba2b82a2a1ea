// How unequal incomes are over the populations that are built, against what published figures imply; see
// docs/decisions/008-income-spread.md. `npx tsx simulations/runs/income-spread.ts [HOUSEHOLDS]` builds all of them and prints JSON.

import {errorFunction, inverseErrorFunction} from "simple-statistics";
import {readFigures} from "../../loaders/census/figures.js";
import type {Figures} from "../../loaders/census/figures.js";
import {generatePopulation} from "../../loaders/households/generate.js";
import {places} from "../../loaders/incomes/income-model.js";
import {giniAtMost, giniBetween, giniInterpolated, sharesOfPersons} from "../../loaders/incomes/lorenz.js";
import type {Groups} from "../../loaders/incomes/lorenz.js";
import {provinces} from "../../loaders/census/provinces.js";
import {familyResidents} from "../../loaders/census/residents.js";
import {traitsOf} from "../../loaders/compare/traits.js";
import {ascending, weightedGini} from "../../loaders/calibrate/weighted.js";

const nation = 100000;
const fifths = [1, 2, 3, 4, 5];

/** Variance of the logarithms of incomes between the provinces, within towns or country, over the nation: own estimate. */
const betweenProvinces = 0.05;

/** Variance of the logarithm of a lognormal income with this Gini index, and back. */
const varianceOf = (gini: number): number => 4 * inverseErrorFunction(gini) ** 2;
const giniOf = (variance: number): number => errorFunction(Math.sqrt(variance) / 2);

interface Cell {
  readonly persons: number;
  readonly mean: number;
}

/** Variance of the logarithms of the cells' means. */
function varianceBetween(cells: readonly Cell[]): number {
  const persons = cells.reduce((sum, cell) => sum + cell.persons, 0);
  const middle = cells.reduce((sum, cell) => sum + cell.persons * Math.log(cell.mean), 0) / persons;
  return cells.reduce((sum, cell) => sum + cell.persons * (Math.log(cell.mean) - middle) ** 2, 0) / persons;
}

export interface Target {
  /** Least, likeliest and largest Gini index of the nation that its five published groups allow, over persons. */
  readonly least: number;
  readonly nation: number;
  readonly most: number;
  /** What follows for the provinces that are built, taken together. */
  readonly mix: number;
}

/** Throws where a published figure is missing. */
export function targetGini(figures: Figures = readFigures()): Target {
  const means = fifths.map(k => figures.value(nation, `income_quintile_${k}`, 2023));
  const groups: Groups = {means, shares: sharesOfPersons(means, figures.value(nation, "income_mean_all", 2023))};
  const whole = giniInterpolated(groups);
  const national = places.map(place => figures.value(nation, `income_mean_${place}`, 2023));
  // The two means and the mean of all say how many live in towns, as the survey weighs them.
  const urban = (figures.value(nation, "income_mean_all", 2023) - national[1]) / (national[0] - national[1]);
  const townAndCountry = varianceBetween([
    {persons: urban, mean: national[0]},
    {persons: 1 - urban, mean: national[1]}
  ]);
  const built = provinces.flatMap(({region}) =>
    places.map(place => ({
      persons: familyResidents(figures, region, place),
      mean: figures.value(region, `income_mean_${place}`)
    }))
  );
  const within = varianceOf(whole) - townAndCountry - betweenProvinces;
  return {
    least: giniBetween(groups),
    nation: whole,
    most: giniAtMost(groups),
    mix: giniOf(within + varianceBetween(built))
  };
}

export interface Spread {
  /** Gini index of disposable income per head over persons. */
  readonly gini: number;
  /** Means of five groups of equally many households, against their plain mean. */
  readonly fifths: readonly number[];
}

/** The populations that are built, each with so many households, taken together by their weights. */
export function spreadOfMix(households: number, seed: number): Spread {
  const income: number[] = [];
  const weight: number[] = [];
  const persons: number[] = [];
  for (const {id} of provinces) {
    const population = generatePopulation({province: id, households, seed});
    const traits = traitsOf(population);
    traits.members.forEach((members, i) => {
      if (members === 0) return;
      income.push(traits.income[i]);
      weight.push(population.households.weight[i]);
      persons.push(population.households.weight[i] * members);
    });
  }
  return {gini: weightedGini(income, persons), fifths: meansOfFifths(income, weight, persons)};
}

function meansOfFifths(income: readonly number[], weight: readonly number[], persons: readonly number[]): number[] {
  const all = weight.reduce((a, b) => a + b, 0);
  const sums = fifths.map(() => ({income: 0, persons: 0}));
  let below = 0;
  for (const i of ascending(income)) {
    const group = sums[Math.min(4, Math.floor((5 * (below + weight[i] / 2)) / all))];
    group.income += persons[i] * income[i];
    group.persons += persons[i];
    below += weight[i];
  }
  const means = sums.map(group => group.income / group.persons);
  const plain = means.reduce((a, b) => a + b, 0) / means.length;
  return means.map(mean => mean / plain);
}

if (process.argv[1]?.endsWith("income-spread.ts")) {
  const households = Number(process.argv[2] ?? 20_000);
  process.stdout.write(`${JSON.stringify({target: targetGini(), mix: spreadOfMix(households, 20260701)})}\n`);
}
