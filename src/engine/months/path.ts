// What happens to a family from month to month, whatever the policy: members grow older, die, find work, lose it, earn more or less, can
// work no more; and whether the family comes forward is drawn anew. One number a person and month decides among work and death, one
// of a stream of its own about illness; what nobody's luck moves (birthdays that no rule reads) is left out.

import type {PersonColumns} from "../../rules/household/microdata.js";
import {isSevere} from "../../rules/household/person.js";
import type {PersonView} from "../generated/views.js";
import {drawn, drawnNormal, householdKey, purposes} from "./draws.js";
import {maxMonths} from "./terms.js";
import type {MonthTerms, Transitions} from "./terms.js";

/** Ages between which a member may find work. */
const workingAge = 16;
const retirementAge = 60;
const maxPersons = 256;

export const happenings = {birthday: 0, death: 1, lost: 2, found: 3, moved: 4, unable: 5, renewed: 6} as const;

/** Events of one family, in the order of the months. Reused for family after family. */
export class LifePath {
  count = 0;
  readonly month = new Uint8Array(maxPersons * maxMonths);
  /** Row of the person within the family. */
  readonly person = new Uint8Array(maxPersons * maxMonths);
  readonly kind = new Uint8Array(maxPersons * maxMonths);
  /** After the event: age in years, wage and business income in 元/年. */
  readonly age = new Uint8Array(maxPersons * maxMonths);
  readonly wage = new Int32Array(maxPersons * maxMonths);
  readonly business = new Int32Array(maxPersons * maxMonths);
  /** Of the family, whoever `person` is. */
  readonly draw = new Uint16Array(maxPersons * maxMonths);
}

/** Writes the events of family after family. `ages` are those at which a rule may change its mind. */
export class PathWriter {
  readonly path = new LifePath();
  readonly #months: number;
  readonly #seed: number;
  readonly #chances: Transitions;
  /** Chance of death in a month, by age. */
  readonly #death = new Float64Array(maxPersons);
  /** Chance in a month that one who works can work no more, by age. */
  readonly #unable = new Float64Array(maxPersons);
  readonly #matters = new Uint8Array(maxPersons);
  // the family as it is in the month being written
  readonly #alive = new Uint8Array(maxPersons);
  readonly #works = new Uint8Array(maxPersons);
  readonly #worked = new Uint8Array(maxPersons);
  readonly #able = new Uint8Array(maxPersons);
  readonly #age = new Uint8Array(maxPersons);
  readonly #birthday = new Uint8Array(maxPersons);
  readonly #wage = new Int32Array(maxPersons);
  readonly #formerWage = new Int32Array(maxPersons);
  readonly #business = new Int32Array(maxPersons);

  constructor({months, seed, transitions}: MonthTerms, ages: ReadonlySet<number>) {
    this.#months = months;
    this.#seed = seed;
    this.#chances = transitions;
    for (let age = 0; age < maxPersons; ++age) {
      const inMonth = (at60: number, growth: number): number =>
        1 - (1 - Math.min(1, at60 * Math.exp(growth * (age - 60)))) ** (1 / 12);
      this.#death[age] = inMonth(transitions.death_rate_60, transitions.death_growth);
      this.#unable[age] = inMonth(transitions.unable_rate_60, transitions.unable_growth);
      this.#matters[age] = age === workingAge || age === retirementAge || ages.has(age) ? 1 : 0;
    }
  }

  /** Writes the events of the `size` persons from row `first` on; `person` is moved over them. */
  write(household_id: number, columns: PersonColumns, person: PersonView, first: number, size: number): void {
    const key = householdKey(household_id, this.#seed);
    this.path.count = 0;
    for (let k = 0; k < size; ++k) {
      person.row = first + k;
      this.#alive[k] = columns.member[first + k];
      this.#age[k] = columns.age[first + k];
      this.#works[k] = columns.employed[first + k];
      this.#worked[k] = 0;
      this.#wage[k] = columns.wage[first + k];
      this.#business[k] = columns.business[first + k];
      const isUnable =
        columns.labour_capacity[first + k] === 0 || columns.serious_illness[first + k] !== 0 || isSevere(person);
      this.#able[k] = columns.school_stage[first + k] === 0 && !isUnable ? 1 : 0;
      this.#birthday[k] = 2 + Math.floor(12 * drawn(key, k, 0, purposes.birthday));
    }
    for (let month = 2; month <= this.#months; ++month) {
      for (let k = 0; k < size; ++k) if (this.#alive[k] !== 0) this.#live(key, k, month);
      if (drawn(key, 0, month, purposes.renewal) < this.#chances.recognition_renewed) this.#renew(key, month);
    }
  }

  #live(key: number, k: number, month: number): void {
    if (month >= this.#birthday[k] && (month - this.#birthday[k]) % 12 === 0) this.#growOlder(k, month);
    const c = this.#chances;
    if (this.#works[k] !== 0 && drawn(key, k, month, purposes.unable) < this.#unable[this.#age[k]]) {
      this.#fallIll(k, month);
      return;
    }
    const luck = drawn(key, k, month, purposes.event);
    let below = this.#death[this.#age[k]];
    if (luck < below) {
      this.#alive[k] = 0;
      this.#note(k, month, happenings.death);
    } else if (this.#works[k] !== 0) {
      if (this.#wage[k] > 0 && luck < (below += c.job_lost)) this.#lose(k, month);
      else if (luck < below + c.earnings_moved) this.#move(key, k, month);
    } else if (this.#able[k] !== 0 && this.#age[k] >= workingAge && this.#age[k] < retirementAge) {
      if (luck < below + (this.#worked[k] === 1 ? c.job_found_again : c.job_found)) this.#find(key, k, month);
    }
  }

  #growOlder(k: number, month: number): void {
    if (this.#age[k] === 255) return;
    ++this.#age[k];
    if (this.#matters[this.#age[k]] === 1) this.#note(k, month, happenings.birthday);
  }

  #lose(k: number, month: number): void {
    this.#formerWage[k] = this.#wage[k];
    this.#worked[k] = 1;
    this.#works[k] = 0;
    this.#wage[k] = 0;
    this.#note(k, month, happenings.lost);
  }

  /** No work any more, whatever comes. */
  #fallIll(k: number, month: number): void {
    this.#able[k] = this.#works[k] = 0;
    this.#wage[k] = 0;
    this.#business[k] = Math.min(0, this.#business[k]);
    this.#note(k, month, happenings.unable);
  }

  #renew(key: number, month: number): void {
    this.path.draw[this.path.count] = Math.floor(65536 * drawn(key, 0, month, purposes.renewed));
    this.#note(0, month, happenings.renewed);
  }

  #find(key: number, k: number, month: number): void {
    const c = this.#chances;
    this.#works[k] = 1;
    this.#wage[k] =
      this.#worked[k] === 1
        ? this.#formerWage[k]
        : this.#wage[k] +
          wholeTens(12 * c.first_wage_month * Math.exp(c.first_wage_spread * drawnNormal(key, k, month)));
    this.#note(k, month, happenings.found);
  }

  #move(key: number, k: number, month: number): void {
    const {earnings_factor, earnings_spread} = this.#chances;
    const factor = earnings_factor * Math.exp(earnings_spread * drawnNormal(key, k, month));
    if (this.#wage[k] > 0) this.#wage[k] = wholeTens(this.#wage[k] * factor);
    if (this.#business[k] > 0) this.#business[k] = wholeTens(this.#business[k] * factor);
    this.#note(k, month, happenings.moved);
  }

  #note(k: number, month: number, kind: number): void {
    const {path} = this;
    const i = path.count++;
    path.month[i] = month;
    path.person[i] = k;
    path.kind[i] = kind;
    path.age[i] = this.#age[k];
    path.wage[i] = this.#wage[k];
    path.business[i] = this.#business[k];
  }
}

/** 元/年, as in the microdata; not beyond what a column may hold. */
const wholeTens = (amount: number): number => Math.min(1_000_000_000, 10 * Math.round(amount / 10));
