// A walk of a partition through the months under two policies, with the same luck under both.

import {FigureError} from "../../rules/schema/figure-error.js";
import type {PreparedPolicy} from "../../rules/prepare.js";
import {requireFiniteTally} from "../tally/finite-tally.js";
import {PathWriter} from "./path.js";
import {emptyMonthsTally, enterMonths, enterPair, FamilyMonths} from "./tally.js";
import type {MonthsTally} from "./tally.js";
import {maxMonths, transitionNames} from "./terms.js";
import type {MonthTerms, Transitions} from "./terms.js";
import {Walker} from "./walk.js";
import type {Population} from "../columns/population.js";
import {PersonView} from "../generated/views.js";

/** Households between two pauses: some 10 ms. */
const chunkSize = 2048;

/** Ages from which members are adults who may enter singly, and no longer keep others (single/person.ts, household/person.ts). */
const [adult, tooOldToKeep] = [18, 60];

/** Ages at which a rule of the policy may change its mind about a member. */
const agesOf = (p: PreparedPolicy): number[] => [
  ...[p.elder_age, p.minor_age, p.addon_minor_age, ...p.addon_elder_age, ...p.imputed_from, ...p.imputed_to],
  ...(p.single_alone === 0 ? [] : [adult, tooOldToKeep])
];

export class MonthsPass {
  readonly tally: MonthsTally;
  readonly #population: Population;
  readonly #writer: PathWriter;
  readonly #walkers: readonly [Walker, Walker];
  readonly #summaries = [new FamilyMonths(), new FamilyMonths()] as const;
  readonly #person: PersonView;
  readonly #origin: Parameters<typeof requireFiniteTally>[1];
  #next = 0;

  /** Throws where there are fewer than 2 or more than 120 months, and a FigureError on an assumption that is no number. */
  constructor(population: Population, baseline: PreparedPolicy, reform: PreparedPolicy, terms: MonthTerms) {
    if (!(Number.isInteger(terms.months) && terms.months >= 2 && terms.months <= maxMonths))
      throw new Error(`invalid number of months: ${terms.months} (a whole number from 2 to ${maxMonths})`);
    requireTransitions(terms.transitions);
    this.tally = emptyMonthsTally(population.regions, terms.months);
    this.#population = population;
    this.#origin = {households: population.households, policy: [...new Set([baseline.id, reform.id])].join(", ")};
    this.#writer = new PathWriter(terms, new Set([...agesOf(baseline), ...agesOf(reform)]));
    this.#walkers = [
      new Walker(population, baseline, terms, baseline.standard),
      new Walker(population, reform, terms, baseline.standard)
    ];
    this.#person = new PersonView(population.persons);
  }

  /** Households done. */
  get done(): number {
    return this.#next;
  }

  /** Walks the next households; false once all are done. Throws a FigureError where an amount or a sum is no number. */
  step(): boolean {
    const end = Math.min(this.#next + chunkSize, this.#population.places.length);
    for (; this.#next < end; ++this.#next) this.#take(this.#next);
    if (end < this.#population.places.length) return true;
    const {sums, drops, drop_sums, pairs} = this.tally;
    requireFiniteTally({sums, drops, drop_sums, pairs}, this.#origin);
    return false;
  }

  #take(row: number): void {
    const {households, persons, offsets, places} = this.#population;
    const first = offsets[row];
    this.#writer.write(households.household_id[row], persons, this.#person, first, offsets[row + 1] - first);
    const weight = households.weight[row];
    let touched = false;
    for (let side = 0; side < 2; ++side) {
      const walker = this.#walkers[side];
      const summary = this.#summaries[side];
      if (walker.walk(row, this.#writer.path)) {
        enterMonths(this.tally, walker.trace, {side, place: places[row], weight}, summary);
        touched = true;
      } else summary.clear();
    }
    if (touched) enterPair(this.tally, weight, this.#summaries[0], this.#summaries[1]);
  }
}

function requireTransitions(transitions: Transitions): void {
  const name = transitionNames.find(each => !Number.isFinite(transitions[each]));
  if (name === undefined) return;
  throw new FigureError({
    en: `assumption is not a number: ${name} = ${transitions[name]} (give it a value in data/exit/transitions.csv)`,
    zh: `假定没有数值：${name} 为 ${transitions[name]}（请在 data/exit/transitions.csv 中给出数值）`
  });
}

/** Walks a whole population at once. */
export function walkMonths(
  population: Population,
  baseline: PreparedPolicy,
  reform: PreparedPolicy,
  terms: MonthTerms
): MonthsTally {
  const pass = new MonthsPass(population, baseline, reform, terms);
  while (pass.step());
  return pass.tally;
}
