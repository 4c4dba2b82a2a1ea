// Weighted totals of a population or a part of it, as the comparison with published figures asks for them.

import type {Microdata} from "../../src/rules/household/microdata.js";
import type {Traits} from "./traits.js";
import {weightedMean, weightedQuantile} from "../calibrate/weighted.js";

type IncomeSource = "wage" | "business" | "property" | "transfer";

/** Households and persons are weighted; `registration` is 1 urban, 2 rural, 0 both. */
export interface Summary {
  readonly households: number;
  readonly persons: number;
  readonly urban: number;
  readonly onePerson: number;
  readonly oneGeneration: number;
  readonly twoGenerations: number;
  readonly threeGenerations: number;
  readonly with65: number;
  readonly withOne65: number;
  readonly withTwo65: number;
  readonly withCar: number;
  readonly renting: number;
  readonly disabled: number;
  readonly disabledAged: number;
  readonly disabledSevere: number;
  readonly monitored: number;
  /** Out of people's own pockets for treatment, yuan a year. */
  readonly medicalPaid: number;
  /** Persons of a sex, 1 male or 2 female, at ages from one limit to below the other. */
  aged(sex: number, from: number, below: number): number;
  /** Disposable income per member, yuan a year, over persons. */
  incomeMean(registration: number): number;
  /** Disposable income per member of the middle household: the survey's median counts households, not persons. */
  incomeMedian(registration: number): number;
  sourceShare(source: IncomeSource): number;
  /** Financial assets of a household, yuan. */
  financialMean(registration: number): number;
  /** Share of households with no house of their own. */
  homeless(registration: number): number;
  /** Share of those with a house that have two or more, or three or more. */
  owners(registration: number, houses: number): number;
  /** Share of households that pay at least `share` of `capacity` (yuan a year, by household) for treatment. */
  spending(registration: number, capacity: ArrayLike<number>, share: number): number;
}

const oldest = 120;

/** The part of a population that `rows` (indexes of households) names. */
export function summarise(microdata: Microdata, traits: Traits, rows: readonly number[]): Summary {
  const {households} = microdata;
  const {weight, registration, houses} = households;
  const sums = totals(microdata, traits, rows);
  const ages = ageTotals(microdata, rows);
  const among = (wanted: number): readonly number[] =>
    wanted === 0 ? rows : rows.filter(i => registration[i] === wanted);
  return {
    ...sums,
    aged: (sex, from, below) => {
      let sum = 0;
      for (let age = from; age < Math.min(below, oldest + 1); ++age) sum += ages[sex - 1][age];
      return sum;
    },
    incomeMean: wanted => {
      const part = among(wanted);
      return weightedMean(
        part.map(i => traits.income[i]),
        part.map(i => weight[i] * traits.members[i])
      );
    },
    incomeMedian: wanted => {
      const part = among(wanted);
      return weightedQuantile(
        part.map(i => traits.income[i]),
        part.map(i => weight[i]),
        0.5
      );
    },
    sourceShare: source => sourceShare(microdata, traits, rows, source),
    financialMean: wanted => {
      const part = among(wanted);
      return weightedMean(
        part.map(i => households.financial_assets[i]),
        part.map(i => weight[i])
      );
    },
    homeless: wanted => shareOf(among(wanted), weight, i => houses[i] === 0),
    owners: (wanted, least) =>
      shareOf(
        among(wanted).filter(i => houses[i] > 0),
        weight,
        i => houses[i] >= least
      ),
    spending: (wanted, capacity, share) => shareOf(among(wanted), weight, i => traits.medical[i] >= share * capacity[i])
  };
}

function totals({households, persons, offsets}: Microdata, traits: Traits, rows: readonly number[]) {
  const sums = {
    households: 0,
    persons: 0,
    urban: 0,
    onePerson: 0,
    oneGeneration: 0,
    twoGenerations: 0,
    threeGenerations: 0,
    with65: 0,
    withOne65: 0,
    withTwo65: 0,
    withCar: 0,
    renting: 0,
    disabled: 0,
    disabledAged: 0,
    disabledSevere: 0,
    monitored: 0,
    medicalPaid: 0
  };
  for (const i of rows) {
    const weight = households.weight[i];
    const size = traits.size[i];
    sums.households += weight;
    sums.persons += weight * size;
    if (households.registration[i] === 1) sums.urban += weight * size;
    if (size === 1) sums.onePerson += weight;
    if (traits.generations[i] === 1) sums.oneGeneration += weight;
    else if (traits.generations[i] === 2) sums.twoGenerations += weight;
    else sums.threeGenerations += weight;
    if (traits.aged[i] > 0) sums.with65 += weight;
    if (traits.aged[i] === 1) sums.withOne65 += weight;
    if (traits.aged[i] === 2) sums.withTwo65 += weight;
    if (households.vehicle_value[i] > 0) sums.withCar += weight;
    if (households.rent[i] > 0) sums.renting += weight;
    if (households.monitored[i] === 1) sums.monitored += weight * traits.members[i];
    sums.medicalPaid += weight * traits.medical[i];
    for (let k = offsets[i]; k < offsets[i + 1]; ++k) {
      if (persons.disability_level[k] === 0) continue;
      sums.disabled += weight;
      if (persons.age[k] >= 60) sums.disabledAged += weight;
      if (persons.disability_level[k] <= 2) sums.disabledSevere += weight;
    }
  }
  return sums;
}

/** Persons by sex and year of age. */
function ageTotals({households, persons, offsets}: Microdata, rows: readonly number[]): Float64Array[] {
  const ages = [new Float64Array(oldest + 1), new Float64Array(oldest + 1)];
  for (const i of rows) {
    for (let k = offsets[i]; k < offsets[i + 1]; ++k) ages[persons.sex[k] - 1][persons.age[k]] += households.weight[i];
  }
  return ages;
}

function shareOf(rows: readonly number[], weight: ArrayLike<number>, holds: (i: number) => boolean): number {
  let part = 0;
  let whole = 0;
  for (const i of rows) {
    whole += weight[i];
    if (holds(i)) part += weight[i];
  }
  return part / whole;
}

/** As the income surveys define sources: transfer is net of contributions and support paid. */
function sourceShare(
  {households, persons, offsets}: Microdata,
  traits: Traits,
  rows: readonly number[],
  source: IncomeSource
): number {
  let part = 0;
  let whole = 0;
  for (const i of rows) {
    let own = source === "transfer" ? households.support_received[i] - households.support_paid[i] : 0;
    for (let k = offsets[i]; k < offsets[i + 1]; ++k) {
      own += persons[source][k];
      if (source === "transfer") own += persons.basic_pension[k] + persons.exempt_income[k] - persons.contributions[k];
    }
    part += households.weight[i] * own;
    whole += households.weight[i] * traits.income[i] * traits.members[i];
  }
  return part / whole;
}
