// A pass over a partition in search of those who are entitled and do not receive. It is asked for by itself, so that no run of a lever
// pays for it.

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
import {ageGroups, emptyMissed, firstAge, firstType, missedCell} from "./tally.js";
import type {MissedTally} from "./tally.js";

const chunkSize = 8192;
const [families, singles] = [0, 1];

export class MissedPass {
  readonly tally: MissedTally;
  readonly #population: Population;
  readonly #policy: PreparedPolicy;
  readonly #view: HouseholdView;
  readonly #facts: FactsView;
  readonly #sheet = new Worksheet();
  /** Persons entitled by age, of the household in hand. */
  readonly #ages = new Float64Array(ageGroups.length);
  #next = 0;

  constructor(population: Population, policy: PreparedPolicy) {
    const {households, persons, offsets, facts, places} = population;
    this.tally = emptyMissed(population.regions);
    this.#population = population;
    this.#policy = policy;
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
    requireFiniteTally({missed: this.tally.cells}, {households, policy: this.#policy.id});
    return false;
  }

  #look(row: number): void {
    const [view, facts, sheet, policy] = [this.#view, this.#facts, this.#sheet, this.#policy];
    view.row = row;
    facts.row = row;
    this.tally.households[view.place] += 1;
    if (isOutside(view, facts, policy, sheet)) return;
    assess(view, facts, policy, sheet);
    const isFamily = sheet.status === 1 || sheet.status === 2;
    if (isFamily || sheet.single_persons > 0) this.#add(isFamily ? families : singles, row);
  }

  #add(kind: number, row: number): void {
    const {place, weight} = this.#view;
    const isMissed = this.#sheet.receives === 0;
    const persons = this.#countAges(kind === families);
    this.#addTo(missedCell(kind, 0, place, this.tally.households.length), persons * weight, isMissed);
    this.#ages.forEach((count, age) => this.#addGroup(kind, firstAge + age, count * weight, isMissed));
    this.#addGroup(kind, firstType + this.#population.types[row], persons * weight, isMissed);
  }

  #addGroup(kind: number, group: number, persons: number, isMissed: boolean): void {
    if (persons === 0) return;
    this.#addTo(missedCell(kind, group, this.#view.place, this.tally.households.length), persons, isMissed);
  }

  #addTo(cell: number, persons: number, isMissed: boolean): void {
    const {cells} = this.tally;
    const square = persons * persons + peopleQuantum - peopleQuantum;
    cells[cell] += quantise(persons);
    cells[cell + 2] += square;
    if (!isMissed) return;
    cells[cell + 1] += quantise(persons);
    cells[cell + 3] += square;
    cells[cell + 4] += square;
  }

  /** All members of a family, or those who are admitted singly; how many they are. */
  #countAges(isFamily: boolean): number {
    const view = this.#view;
    let persons = 0;
    this.#ages.fill(0);
    for (let k = 0, n = view.size; k < n; ++k) {
      const person = view.person(k);
      if (!isMember(person) || !(isFamily || isSingleEntrant(person, this.#facts, this.#policy, this.#sheet, 0)))
        continue;
      this.#ages[ageGroupOf(person)] += 1;
      ++persons;
    }
    return persons;
  }
}

function ageGroupOf({age}: Person): number {
  let group = ageGroups.length - 1;
  while (age < ageGroups[group].from) --group;
  return group;
}
