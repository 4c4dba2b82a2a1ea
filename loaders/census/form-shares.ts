// How common each household form is, and how old its head: the census's shares and ages, bent by own assumptions.

import {bisect} from "../incomes/dagum.js";
import type {Figures} from "./figures.js";
import {forms} from "./forms.js";
import type {Form} from "./forms.js";
import {coupleSize, largerSize} from "./relations.js";
import type {Expected} from "./relations.js";
import {familyResidents} from "./residents.js";

/** The country is older than the town, and the poor older than the rest. */
export function bendAge(form: Form, age: number, rural: boolean, poor: boolean): number {
  return form.headAge(age) * Math.exp((rural ? 0.016 : -0.006) * (age - 45)) * (poor && age >= 60 ? 2.6 : 1);
}

/** How common three generations are in towns and in the country, against each other. */
const lean = [0.9, 1.2] as const;
/** Mixes of two-generation forms in towns and in the country, in the order of `forms`, before the mean size bends them. */
const twoGenerations = [
  [0.46, 0.19, 0.02, 0.14, 0.14, 0.05],
  [0.36, 0.22, 0.04, 0.12, 0.18, 0.08]
] as const;

/** Shares of the forms among the family households of a prefecture, in the order of `forms`: in towns, then in the country. */
export function formShares(figures: Figures, region: number, {threeGenerations}: Expected): number[][] {
  const value = (indicator: string) => figures.value(region, indicator);
  const households = value("family_households");
  const alone = value("households_one_person") / households;
  const couples = value("households_one_generation") / households - alone;
  const larger = 1 - alone - couples;
  const expected = threeGenerations / larger;
  const urban = familyResidents(figures, region, "urban") / value("family_household_residents");
  const even = urban * lean[0] + (1 - urban) * lean[1];
  const sharing = (coupleSize - 2) / (sizeOf("sharing") - 2);
  return [0, 1].map(place => {
    const three = Math.min(0.8, (expected * lean[place]) / even);
    const size = (largerSize(figures, region) - expected * sizeOf("threeGenerations")) / (1 - expected);
    const two = bendToSize(twoGenerations[place], size).map(share => share * larger * (1 - three));
    return [alone, couples * (1 - sharing), couples * sharing, ...two, larger * three];
  });
}

const sizeOf = (name: Form["name"]): number => forms.find(form => form.name === name)!.size;

/** The mix that has this mean size and is nearest to the given one (in entropy). */
function bendToSize(mix: readonly number[], size: number): number[] {
  const sizes = forms.slice(3, 3 + mix.length).map(form => form.size);
  const bent = (slope: number) => {
    const shares = mix.map((share, f) => share * Math.exp(slope * sizes[f]));
    const sum = shares.reduce((a, b) => a + b, 0);
    return shares.map(share => share / sum);
  };
  const slope = bisect(slope => size - bent(slope).reduce((mean, share, f) => mean + share * sizes[f], 0), -4, 4);
  return bent(slope);
}
