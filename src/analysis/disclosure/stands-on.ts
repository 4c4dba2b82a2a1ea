// How much of every total stands on real families and how much on synthetic ones beside them.

import {measures} from "../../engine/tally/measures.js";
import type {Measure} from "../../engine/tally/measures.js";
import type {Population} from "../../engine/columns/population.js";
import type {PreparedPolicy} from "../../rules/prepare.js";
import {familyOutcomes} from "./family-outcomes.js";

interface Parts {
  readonly real: number;
  readonly synthetic: number;
}

export type StandsOn = Readonly<Record<"baseline" | "reform", Readonly<Partial<Record<Measure, Parts>>>>>;

/** Weighted sums, money in 元/月; `syntheticFrom`: the first household_id of a synthetic family. */
export function standsOn(
  population: Population,
  policies: {readonly baseline: PreparedPolicy; readonly reform: PreparedPolicy},
  syntheticFrom: number
): StandsOn {
  const sums = {
    baseline: [new Float64Array(measures.length), new Float64Array(measures.length)],
    reform: [new Float64Array(measures.length), new Float64Array(measures.length)]
  };
  const {household_id} = population.households;
  familyOutcomes(population, policies, ({row, weight, before, after}) => {
    const part = household_id[row] < syntheticFrom ? 0 : 1;
    for (let i = 0; i < measures.length; ++i) {
      sums.baseline[part][i] += weight * before.measures.values[i];
      sums.reform[part][i] += weight * after.measures.values[i];
    }
  });
  const told = ([real, synthetic]: readonly Float64Array[]): Partial<Record<Measure, Parts>> =>
    Object.fromEntries(
      measures.flatMap((name, i) =>
        name === "cliff_households" ? [] : [[name, {real: real[i], synthetic: synthetic[i]}]]
      )
    );
  return {baseline: told(sums.baseline), reform: told(sums.reform)};
}
