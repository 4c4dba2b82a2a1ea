// How families live together, as far as it is held out for the provinces that are built: homes of three generations and homes
// with elders. Both are expected from facts of the census that are not held out, by a relation between the provinces that are
// not built (least squares on the log odds, a family a vote), so that a published share tests the relation and never feeds it.

import {choleskySolve} from "../calibrate/cholesky.js";
import type {Figures} from "./figures.js";
import {provinces} from "./provinces.js";
import {familyResidentsAged} from "./residents.js";

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** Persons in a home of one generation that is not a single person's: couples, a few of them sharing with a third. */
export const coupleSize = 2.03;

export interface Expected {
  /** Homes of three and more generations, among all family households. */
  readonly threeGenerations: number;
  /** Homes with members of 65 and more, among all family households. */
  readonly with65: number;
}

/** Mean size of the families of two and more generations: what the census leaves when the smaller homes are taken off. */
export function largerSize(figures: Figures, region: number): number {
  const value = (indicator: string) => figures.value(region, indicator);
  const alone = value("households_one_person");
  const oneGeneration = value("households_one_generation");
  const others = value("family_household_residents") - alone - coupleSize * (oneGeneration - alone);
  return others / (value("family_households") - oneGeneration);
}

/** Shares expected of prefectures or provinces, in their order. */
export function expectedHomes(figures: Figures, regions: readonly number[]): Expected[] {
  const three = relation(figures, region => threeGenerationShare(figures, region));
  const elders = relation(
    figures,
    region => figures.value(region, "households_with_65") / figures.value(region, "family_households")
  );
  return regions.map(region => {
    const traits = traitsOf(figures, region);
    const share = (weights: Float64Array) =>
      logistic(traits.reduce((score, trait, j) => score + trait * weights[j], 0));
    const larger = 1 - figures.value(region, "households_one_generation") / figures.value(region, "family_households");
    return {threeGenerations: larger * share(three), with65: share(elders)};
  });
}

function threeGenerationShare(figures: Figures, region: number): number {
  const value = (indicator: string) => figures.value(region, indicator);
  return (
    (value("households_three_generations") + value("households_four_generations")) /
    (value("family_households") - value("households_one_generation"))
  );
}

/** A constant; size of the larger families; children, adults and elders to each; shares of homes of one and of one generation. */
function traitsOf(figures: Figures, region: number): number[] {
  const households = figures.value(region, "family_households");
  const alone = figures.value(region, "households_one_person") / households;
  const oneGeneration = figures.value(region, "households_one_generation") / households;
  const perLarger = (from: number, below: number) =>
    (familyResidentsAged(figures, region, 1, from, below) + familyResidentsAged(figures, region, 2, from, below)) /
    (households * (1 - oneGeneration));
  return [
    1,
    largerSize(figures, region),
    perLarger(0, 15),
    perLarger(20, 45),
    perLarger(65, 200),
    alone,
    oneGeneration
  ];
}

/** Coefficients of the traits for the log odds of a share that the census gives for the provinces that are not built. */
function relation(figures: Figures, share: (region: number) => number): Float64Array {
  const others = figures.all.filter(({region, indicator}) => indicator === "family_households" && isOther(region));
  const rows = others.map(({region, value}) => ({traits: traitsOf(figures, region), share: share(region), value}));
  const n = rows[0].traits.length;
  const normal = Array.from({length: n}, () => new Float64Array(n));
  const right = new Float64Array(n);
  for (const {traits, share, value} of rows) {
    const logOdds = Math.log(share / (1 - share));
    traits.forEach((trait, j) => {
      right[j] += value * trait * logOdds;
      traits.forEach((other, k) => (normal[j][k] += value * trait * other));
    });
  }
  return choleskySolve(normal, right, 0);
}

const isOther = (region: number): boolean =>
  region !== 100000 && region % 10000 === 0 && provinces.every(province => province.region !== region);
