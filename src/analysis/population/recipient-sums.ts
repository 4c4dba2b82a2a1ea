// Weighted totals of recipients, and of all people beside them, in a place: what is compared with what is published of assistance.

import type {Population} from "../../engine/columns/population.js";
import type {Recipients} from "./recipients.js";

/** Persons by who they are and by what they can do. */
export interface People {
  persons: number;
  aged: number;
  minors: number;
  women: number;
  disabled: number;
  severe: number;
  able: number;
  partly: number;
  unable: number;
}

export interface RecipientSums {
  readonly recipients: People;
  /** Everybody of the place, whether on dibao or not. */
  readonly everybody: People;
  readonly households: number;
  readonly dibao: number;
  readonly dibaoUnits: number;
  readonly dibaoRural: number;
  readonly edge: number;
  readonly edgeUnits: number;
  readonly rigid: number;
  readonly tekun: number;
  readonly monitored: number;
  /** 元/月. */
  readonly standards: number;
  readonly base: number;
  readonly benefit: number;
  readonly medicalAid: number;
  /** 元/年, out of people's own pockets. */
  readonly medicalPaid: number;
  /** The same per head among the poorest fifth of households. */
  readonly medicalPaidPoorest: number;
  readonly survey: SurveyCounts;
  /** How many sampled households receive dibao: what the figures rest on. */
  readonly sampled: number;
}

/** Households as a survey sorts them that asks for income, by the local standard: it knows nothing of assets or of who may claim. */
export interface SurveyCounts {
  receiving: number;
  receivingAbove: number;
  below: number;
  belowMissed: number;
  all: number;
}

/** By `labourCodes`. */
const capacities = ["unable", "partly", "able"] as const;

const noPeople = (): People => ({
  persons: 0,
  aged: 0,
  minors: 0,
  women: 0,
  disabled: 0,
  severe: 0,
  able: 0,
  partly: 0,
  unable: 0
});

/** Totals over `rows`, indexes of households; `income` is what a survey would hear, 元/月 a household. */
export function recipientSums(
  population: Population,
  found: Recipients,
  rows: readonly number[],
  income: ArrayLike<number>
): RecipientSums {
  const {households, facts} = population;
  const sum = (values: ArrayLike<number>): number => rows.reduce((s, i) => s + households.weight[i] * values[i], 0);
  const [recipients, everybody] = [noPeople(), noPeople()];
  for (const i of rows) countPeople(population, found, i, recipients, everybody);
  const isRural = (i: number): boolean => households.registration[i] === 2;
  return {
    recipients,
    everybody,
    households: rows.reduce((s, i) => s + households.weight[i], 0),
    dibao: sum(found.dibao),
    dibaoUnits: sum(found.dibaoUnits),
    dibaoRural: rows.filter(isRural).reduce((s, i) => s + households.weight[i] * found.dibao[i], 0),
    edge: sum(found.edge),
    edgeUnits: sum(found.edgeUnits),
    rigid: sum(found.rigid),
    tekun: sum(found.tekun),
    monitored: rows.reduce((s, i) => s + households.weight[i] * households.monitored[i] * facts.members[i], 0),
    standards: sum(found.standards),
    base: sum(found.base),
    benefit: sum(found.benefit),
    medicalAid: sum(found.medicalAid),
    ...medicalPaid(population, rows),
    survey: surveyCounts(population, found, rows, income),
    sampled: rows.filter(i => found.dibao[i] > 0).length
  };
}

function countPeople(
  {households, persons, offsets}: Population,
  found: Recipients,
  i: number,
  recipients: People,
  everybody: People
): void {
  for (let k = offsets[i]; k < offsets[i + 1]; ++k) {
    for (const people of found.person[k] === 1 ? [recipients, everybody] : [everybody]) {
      const weight = households.weight[i];
      const [age, level] = [persons.age[k], persons.disability_level[k]];
      people.persons += weight;
      if (age >= 60) people.aged += weight;
      if (age < 18) people.minors += weight;
      if (persons.sex[k] === 2) people.women += weight;
      if (level > 0) people.disabled += weight;
      if (level === 1 || level === 2) people.severe += weight;
      people[capacities[found.capacity[k]]] += weight;
    }
  }
}

function medicalPaid({households, persons, offsets, income}: Population, rows: readonly number[]) {
  const paidBy = (i: number): number => {
    let paid = 0;
    for (let k = offsets[i]; k < offsets[i + 1]; ++k) paid += persons.medical_self_paid[k];
    return paid;
  };
  const size = (i: number): number => offsets[i + 1] - offsets[i];
  const ranked = [...rows].sort((a, b) => income[a] / size(a) - income[b] / size(b));
  const all = rows.reduce((s, i) => s + households.weight[i], 0);
  let [paid, poorest, poor, passed] = [0, 0, 0, 0];
  for (const i of ranked) {
    const weight = households.weight[i];
    paid += weight * paidBy(i);
    if (passed < all / 5) {
      poorest += weight * paidBy(i);
      poor += weight * size(i);
    }
    passed += weight;
  }
  return {medicalPaid: paid, medicalPaidPoorest: poor === 0 ? NaN : poorest / poor};
}

function surveyCounts(
  {households, facts}: Population,
  found: Recipients,
  rows: readonly number[],
  income: ArrayLike<number>
): SurveyCounts {
  const counts: SurveyCounts = {receiving: 0, receivingAbove: 0, below: 0, belowMissed: 0, all: 0};
  for (const i of rows) {
    const weight = households.weight[i];
    const isPoor = income[i] < facts.members[i] * found.standard[i];
    const receives = found.dibao[i] > 0;
    counts.all += weight;
    if (receives) counts.receiving += weight;
    if (receives && !isPoor) counts.receivingAbove += weight;
    if (isPoor) counts.below += weight;
    if (isPoor && !receives) counts.belowMissed += weight;
  }
  return counts;
}
