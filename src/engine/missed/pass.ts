// A pass over a partition in search of those who are entitled and do not receive, under two policies side by side. It is asked for by
// itself, so that no run of a lever pays for it.

import {assess} from "../../rules/assess.js";
import {Worksheet} from "../../rules/generated/worksheet.js";
import type {Person} from "../../rules/household/columns.js";
import {isMember} from "../../rules/household/person.js";
import {isOutside} from "../../rules/outside.js";
import type {PreparedPolicy} from "../../rules/prepare.js";
import {isSingleEntrant} from "../../rules/single/person.js";
import type {Population} from "../columns/population.js";
import {FactsView} from "../generated/fact-columns.js";
import {HouseholdView} from "../generated/views.js";
import {requireFiniteTally} from "../tally/finite-tally.js";
import {peopleQuantum, quantise} from "../tally/quantise.js";
import {
  ageGroups,
  emptyMissed,
  entitledKinds,
  firstAge,
  firstType,
  groupCount,
  missedCell,
  missedSums
} from "./tally.js";
import type {MissedTally} from "./tally.js";

const chunkSize = 8192;
const [families, singles, all] = [0, 1, 2];
/** Numbers of one policy: persons entitled, and those missed, by kind and group. */
const sideCells = 2 * entitledKinds.length * groupCount;

export class MissedPass {
  readonly tally: MissedTally;
  readonly #population: Population;
  readonly #policies: readonly [PreparedPolicy, PreparedPolicy];
  readonly #view: HouseholdView;
  readonly #facts: FactsView;
  readonly #sheet = new Worksheet();
  /** [side][kind][group][entitled, missed] persons of the household in hand. */
  readonly #persons = new Float64Array(2 * sideCells);
  #next = 0;

  /** A reform that is the baseline itself is not assessed again. */
  constructor(population: Population, baseline: PreparedPolicy, reform: PreparedPolicy) {
    const {households, persons, offsets, facts, places} = population;
    this.tally = emptyMissed(population.regions);
    this.#population = population;
    this.#policies = [baseline, reform];
    this.#view = new HouseholdView(households, persons, offsets, places);
    this.#facts = new FactsView(facts);
  }

  /** Looks at the next chunk; false once all is done. Throws a FigureError where an amount or a sum is no number. */
  step(): boolean {
    const {households, places} = this.#population;
    const end = Math.min(this.#next + chunkSize, places.length);
    for (let row = this.#next; row < end; ++row) this.#look(row);
    this.#next = end;
    if (end < places.length) return true;
    requireFiniteTally({missed: this.tally.cells}, {households, policy: this.#policies[1].id});
    return false;
  }

  #look(row: number): void {
    this.#view.row = row;
    this.#facts.row = row;
    this.tally.households[this.#view.place] += 1;
    this.#persons.fill(0);
    const [baseline, reform] = this.#policies;
    const isEntitled = this.#assess(0, baseline, row);
    if (reform === baseline) this.#persons.copyWithin(sideCells, 0, sideCells);
    if (reform !== baseline ? this.#assess(1, reform, row) || isEntitled : isEntitled) this.#add();
  }

  /** Who of the household in hand is entitled under a policy, and missed; whether anybody is. */
  #assess(side: number, policy: PreparedPolicy, row: number): boolean {
    const [view, facts, sheet] = [this.#view, this.#facts, this.#sheet];
    if (isOutside(view, facts, policy, sheet)) return false;
    assess(view, facts, policy, sheet);
    const isFamily = sheet.status === 1 || sheet.status === 2;
    if (!isFamily && sheet.single_persons === 0) return false;
    const kind = isFamily ? families : singles;
    for (let k = 0, n = view.size; k < n; ++k) {
      const person = view.person(k);
      if (!isMember(person) || !(isFamily || isSingleEntrant(person, facts, policy, sheet, 0))) continue;
      for (const each of [kind, all]) {
        this.#count(side, each, 0);
        this.#count(side, each, firstAge + ageGroupOf(person));
        this.#count(side, each, firstType + this.#population.types[row]);
      }
    }
    return true;
  }

  #count(side: number, kind: number, group: number): void {
    const cell = side * sideCells + 2 * (kind * groupCount + group);
    this.#persons[cell] += 1;
    if (this.#sheet.receives === 0) this.#persons[cell + 1] += 1;
  }

  /** Adds the household in hand to the tally. */
  #add(): void {
    const [persons, {cells, households}, {place, weight}] = [this.#persons, this.tally, this.#view];
    for (let kind = 0; kind < entitledKinds.length; ++kind)
      for (let group = 0; group < groupCount; ++group) {
        const own = 2 * (kind * groupCount + group);
        const four = [0, 1, sideCells, sideCells + 1].map(k => persons[own + k] * weight);
        if (four[0] === 0 && four[2] === 0) continue;
        const cell = missedCell(kind, group, place, households.length);
        let product = cell + missedSums;
        for (let i = 0; i < missedSums; ++i) {
          cells[cell + i] += quantise(four[i]);
          for (let j = i; j < missedSums; ++j) cells[product++] += four[i] * four[j] + peopleQuantum - peopleQuantum;
        }
      }
  }
}

function ageGroupOf({age}: Person): number {
  let group = ageGroups.length - 1;
  while (age < ageGroups[group].from) --group;
  return group;
}
