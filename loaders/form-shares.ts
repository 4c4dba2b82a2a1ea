// How common each household form is, and how old its head: the census's shares and ages, bent by own assumptions.

import type {Figures} from "./figures.js";
import type {Form} from "./forms.js";

/** The country is older than the town, and the poor older than the rest. */
export function bendAge(form: Form, age: number, rural: boolean, poor: boolean): number {
  return form.headAge(age) * Math.exp((rural ? 0.016 : -0.006) * (age - 45)) * (poor && age >= 60 ? 2.6 : 1);
}

/** Shares of the forms among family households, in the order of `forms`. */
export function formShares(figures: Figures, region: number, registration: number): number[] {
  const value = (indicator: string) => figures.value(region, indicator);
  const households = value("family_households");
  const alone = value("households_one_person") / households;
  const oneGeneration = value("households_one_generation") / households;
  const larger = 1 - oneGeneration;
  const rural = registration === 2;
  const three = figures.value(Math.floor(region / 10000) * 10000, "three_generation_share") * (rural ? 1.2 : 0.9);
  // Mean size of two-generation families that the census leaves when three-generation ones have five members.
  const size = (value("family_household_residents") / households - alone - 2.1 * (oneGeneration - alone)) / larger;
  const second = Math.max(-0.12, Math.min(0.2, (size - 5 * three) / (1 - three) - 3.1));
  const two = (
    rural
      ? [0.36 - second, 0.22 + second, 0.04, 0.12, 0.18, 0.08]
      : [0.46 - second, 0.19 + second, 0.02, 0.14, 0.14, 0.05]
  ).map(share => share * larger * (1 - three));
  const couples = oneGeneration - alone;
  return [alone, couples * 0.9, couples * 0.1, ...two, larger * three];
}
