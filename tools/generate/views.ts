// Households and persons as the rules read them, out of the columns.

import {householdColumns, personColumns} from "../../src/rules/household/columns.js";
import type {Column} from "../../src/rules/household/columns.js";
import {arrayNames} from "./array-names.js";
import {gettersOf} from "./getters.js";
import {head} from "./head.js";

const held = (columns: readonly Column[]) => columns.map(({name, type}) => ({name, array: arrayNames[type]}));

export function viewsSource(): string {
  const person = gettersOf(held(personColumns), "columns");
  const household = gettersOf(held(householdColumns), "columns");
  return `${head("Households and persons as the rules read them: getters that index the columns.", "src/rules/household/columns.ts")}
import type {HouseholdColumns, PersonColumns} from "../../rules/household/microdata.js";
import type {Household, Person} from "../../rules/household/columns.js";

// every array is a field of its own: V8 would keep an object of columns built key by key as a dictionary, and read it several times slower

/** A person of the columns; \`row\` says which. */
export class PersonView implements Person {
  row = 0;
  ${person.fields}
  constructor(columns: PersonColumns) {
    ${person.assignments}
  }
  ${person.getters}
}

/** A household of the columns; \`row\` says which. \`person(k)\` moves one shared person. */
export class HouseholdView implements Household {
  row = 0;
  earnings_added = 0;
  readonly #places: Uint16Array;
  readonly #offsets: Uint32Array;
  readonly #person: PersonView;
  ${household.fields}
  constructor(columns: HouseholdColumns, persons: PersonColumns, offsets: Uint32Array, places: Uint16Array) {
    ${household.assignments}
    this.#places = places;
    this.#offsets = offsets;
    this.#person = new PersonView(persons);
  }
  ${household.getters}
  get place(): number {
    return this.#places[this.row];
  }
  get size(): number {
    return this.#offsets[this.row + 1] - this.#offsets[this.row];
  }
  person(k: number): PersonView {
    this.#person.row = this.#offsets[this.row] + k;
    return this.#person;
  }
}
`;
}
