// A population ready for the engine: the columns, and what is worked out once because no lever moves it.

import type {Microdata} from "../../rules/household/microdata.js";
import type {Facts} from "../../rules/generated/facts.js";
import type {Household} from "../../rules/household/columns.js";
import {typeOf} from "./household-type.js";
import {binOf, zeroBin} from "./bins.js";
import {factsOf} from "./facts.js";
import {incomeHistogram, tenthBorders, tenthOf} from "./tenths.js";
import {FactsView} from "../generated/fact-columns.js";
import type {FactsColumns} from "../generated/fact-columns.js";
import type {DesignFactors} from "../tally/tally.js";
import {HouseholdView} from "../generated/views.js";

export interface Population extends Microdata {
  /** Prefectures in the population, rising. */
  readonly regions: readonly number[];
  /** Per household: 2 * index of the region + registration - 1. */
  readonly places: Uint16Array;
  /** Per household: tenth of persons by total income per head, 0 (poorest) .. 9 (tenths.ts). */
  readonly deciles: Uint8Array;
  /** Per household: index into `householdTypes`. */
  readonly types: Uint8Array;
  readonly facts: FactsColumns;
  /** Per household: 元/月 it disposes of before assistance, in truth, whatever an office sees of it. */
  readonly income: Float64Array;
  /** Per household: bin of disposable income per head before assistance. */
  readonly bins: Uint16Array;
  /** Of a population of ours, whose fresh draws were measured; none of anybody's own. */
  readonly design?: DesignFactors | undefined;
}

const incomeMonth = (h: Household, f: Facts): number =>
  f.members === 0 ? 0 : (f.total_income - f.contributions - h.support_paid) / 12;

/** Reads every household once and sorts them into places, deciles, types and bins; a part of a population takes the `borders` of the whole. */
export function preparePopulation(data: Microdata, borders?: Float64Array): Population {
  const {households} = data;
  const n = households.household_id.length;
  const regions = [...new Set(households.region)].sort((a, b) => a - b);
  const indexOf = new Map(regions.map((region, i) => [region, i]));
  const places = new Uint16Array(n);
  for (let i = 0; i < n; ++i) places[i] = 2 * indexOf.get(households.region[i])! + households.registration[i] - 1;
  const {facts, income, bins} = incomeOf({...data, places});
  const types = new Uint8Array(n);
  const perHead = new Float64Array(n);
  const persons_represented = new Float64Array(n);
  const view = new HouseholdView(households, data.persons, data.offsets, places);
  const each = new FactsView(facts);
  for (let i = 0; i < n; ++i) {
    view.row = i;
    each.row = i;
    types[i] = typeOf(view, each);
    perHead[i] = each.members === 0 ? 0 : each.total_income / each.members;
    persons_represented[i] = view.weight * each.members;
  }
  const cuts = borders ?? tenthBorders(incomeHistogram(perHead, persons_represented));
  const deciles = Uint8Array.from(perHead, x => tenthOf(x, cuts));
  return {...data, regions, places, types, facts, income, bins, deciles};
}

/** What is worked out of amounts: facts, income before assistance, its bins. */
export function incomeOf({
  households,
  persons,
  offsets,
  places
}: Microdata & Pick<Population, "places">): Pick<Population, "facts" | "income" | "bins"> {
  const n = households.household_id.length;
  const view = new HouseholdView(households, persons, offsets, places);
  const columns = factsOf(view, n);
  const facts = new FactsView(columns);
  const bins = new Uint16Array(n);
  const income = new Float64Array(n);
  for (let i = 0; i < n; ++i) {
    view.row = i;
    facts.row = i;
    income[i] = incomeMonth(view, facts);
    bins[i] = facts.members === 0 ? zeroBin : binOf(income[i] / facts.members);
  }
  return {facts: columns, income, bins};
}

/** Partition `k` of `count` of about equal numbers of households, with columns of its own that can be handed to a worker. */
export function partition(population: Population, k: number, count: number): Population {
  const n = population.places.length;
  return slicePopulation(population, Math.floor((k * n) / count), Math.floor(((k + 1) * n) / count));
}

function slicePopulation(
  {households, persons, offsets, regions, facts, places, types, income, bins, deciles}: Population,
  from: number,
  to: number
): Population {
  const first = offsets[from];
  return {
    households: sliceColumns(households, from, to),
    persons: sliceColumns(persons, first, offsets[to]),
    offsets: offsets.slice(from, to + 1).map(row => row - first),
    regions,
    facts: sliceColumns(facts, from, to),
    places: places.slice(from, to),
    types: types.slice(from, to),
    income: income.slice(from, to),
    bins: bins.slice(from, to),
    deciles: deciles.slice(from, to)
  };
}

function sliceColumns<C extends object>(columns: C, from: number, to: number): C {
  return Object.fromEntries(
    Object.entries(columns).map(([name, array]) => [name, (array as Uint8Array).slice(from, to)])
  ) as C;
}

/** The buffers of a partition, to transfer instead of copy. */
export function buffersOf(population: Population): ArrayBuffer[] {
  const {households, persons, facts, offsets, places, types, income, bins, deciles} = population;
  const tables: readonly object[] = [households, persons, facts, {offsets, places, types, income, bins, deciles}];
  return tables.flatMap(columns => Object.values(columns) as Uint8Array<ArrayBuffer>[]).map(array => array.buffer);
}
