// A population some years on: its members earn and spend more, and are otherwise the same people of the same age.

import {FigureError} from "../../rules/schema/figure-error.js";
import {householdColumns, personColumns} from "../../rules/household/columns.js";
import type {Column} from "../../rules/household/columns.js";
import {incomeOf} from "./population.js";
import type {Population} from "./population.js";

/** Factors by which amounts have grown: 1.05 for five percent more. */
export interface Growth {
  readonly income: number;
  readonly consumption: number;
}

type Amount<C extends readonly Column[]> = Extract<C[number], {readonly unit: "元" | "元/年"}>["name"];
/** An amount that is added to the columns says here whether it grows, or does not compile. */
type Kinds<C extends readonly Column[]> = Readonly<Record<Amount<C>, keyof Growth | null>>;

const personKinds: Kinds<typeof personColumns> = {
  wage: "income",
  business: "income",
  property: "income",
  transfer: "income",
  basic_pension: "income",
  exempt_income: "income",
  contributions: "income",
  medical_self_paid: "consumption",
  education_cost: "consumption",
  rehabilitation_cost: "consumption",
  care_cost: "consumption"
};
const householdKinds: Kinds<typeof householdColumns> = {
  support_received: "income",
  support_paid: "income",
  obligor_income_pc: "income",
  new_earnings: "income",
  financial_assets: "income",
  vehicle_value: null,
  machinery_value: null,
  rent: "consumption"
};

/**
 * The population, or a part of it, with every income and saving times `income`, every expenditure times `consumption`, in whole yuan,
 * by one growth for all or by one for towns and one for the country; nobody ages, moves, marries or dies, vehicles and homes keep
 * their value, a benefit held before stays what it was, and every household stays in the tenth it was sorted into. Throws a
 * FigureError where an amount has grown to what is no number of the column.
 */
export function growPopulation(
  population: Population,
  growth: Growth | readonly [urban: Growth, rural: Growth]
): Population {
  const {households, persons, offsets} = population;
  const byPlace = "income" in growth ? [growth, growth] : growth;
  const ofHousehold = households.registration;
  const ofPerson = new Uint8Array(persons.person.length);
  for (let i = 0; i < ofHousehold.length; ++i) ofPerson.fill(ofHousehold[i], offsets[i], offsets[i + 1]);
  const householdNames = householdColumns.map(({name}) => name);
  const personNames = personColumns.map(({name}) => name);
  const grownHouseholds = grown(households, householdNames, householdKinds, byPlace, ofHousehold);
  const grownPersons = grown(persons, personNames, personKinds, byPlace, ofPerson);
  const microdata = {...population, households: grownHouseholds, persons: grownPersons};
  return {...microdata, ...incomeOf(microdata)};
}

function grown<N extends string, C extends Readonly<Record<N, ArrayLike<number>>>>(
  columns: C,
  names: readonly N[],
  kinds: Readonly<Partial<Record<N, keyof Growth | null>>>,
  byPlace: readonly Growth[],
  registration: Uint8Array
): C {
  const entries = names.map(name => {
    const kind = kinds[name];
    const column = columns[name];
    if (kind === undefined || kind === null) return [name, column];
    const factors = byPlace.map(growth => growth[kind]);
    const grow = (x: number, k: number): number => {
      const amount = Math.round(x * factors[registration[k] - 1]);
      // an array of whole numbers would take NaN for 0, and begin again from below where a number is too large
      if (amount !== (amount | 0)) throw outgrown(name, columns["household_id" as N][k], amount);
      return amount;
    };
    return [name, Int32Array.from(column, grow)];
  });
  return Object.fromEntries(entries) as C;
}

function outgrown(column: string, household: number, amount: number): FigureError {
  return new FigureError({
    en: `amount is not a number: ${column} of household ${household} has grown to ${amount} (a growth must be a number, and amounts stay below 2147483648 yuan)`,
    zh: `金额算不出：编号 ${household} 的家庭的 ${column} 增长后为 ${amount}（增长率须为数值，且金额不得超过 2147483647 元）`
  });
}
