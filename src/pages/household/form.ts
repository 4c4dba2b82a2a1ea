// The form: a household and its members as cards. Every column of the schema has its field; the less usual ones are folded away.

import {householdColumns} from "../../rules/household/columns.js";
import type {Column, HouseholdName} from "../../rules/household/columns.js";
import type {HouseholdRecord} from "../../rules/household/record.js";
import {h, live} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import {field} from "./field.js";
import {fieldGroups, householdGroups} from "./field-groups.js";
import {blankHousehold} from "./household-link.js";
import {personCard} from "./person-card.js";
import {t} from "./words.js";

export interface FormOptions {
  readonly lang: Lang;
  readonly regions: readonly (readonly [code: number, name: string])[];
  /** A household without a fault; or the number of fields at fault, and nothing else changed. */
  readonly onChange: (record: HouseholdRecord, faults: number) => void;
}

/** Shows a record; fields that are being typed in are not touched unless the household is another one. */
export function householdForm(first: HouseholdRecord, options: FormOptions): Live<HouseholdRecord> {
  const {lang, onChange} = options;
  const blank = blankHousehold(first.household.region);
  let record = first;
  const faulty = new Set<string>();
  const household = h("div", {class: "form-household"});
  const cards = h("div", {class: "cards"});
  const add = h("button", {type: "button", class: "add-person"}, t(lang, "add_member"));

  const take = (key: string, value: number | null, put: (value: number) => HouseholdRecord): void => {
    if (value === null) faulty.add(key);
    else {
      faulty.delete(key);
      record = put(value);
    }
    onChange(record, faulty.size);
  };
  const drawHousehold = (): void =>
    household.replaceChildren(
      ...householdFields(record.household, blank.household, options, (name, value) =>
        take(name, value, x => ({...record, household: {...record.household, [name]: x}}))
      )
    );
  const card = (i: number): HTMLElement =>
    personCard(i, {
      lang,
      now: () => record.persons[i],
      blank: blank.persons[0],
      isAlone: record.persons.length === 1,
      onValue: (name, value) => take(`${i}.${name}`, value, x => withPerson(record, i, {[name]: x})),
      onRemove: () => {
        persons(record.persons.filter((_, k) => k !== i));
        add.focus();
      }
    });
  const drawCards = (): void => {
    cards.replaceChildren(...record.persons.map((_, i) => card(i)));
    add.disabled = record.persons.length >= 20;
  };
  function persons(list: Persons): void {
    record = {...record, persons: list.map((person, i) => ({...person, person: i + 1}))};
    for (const key of [...faulty]) if (/^\d/.test(key)) faulty.delete(key); // those cards are drawn anew
    drawCards();
    onChange(record, faulty.size);
  }
  add.addEventListener("click", () => {
    persons([...record.persons, nextMember(record.persons, blank.persons[0])]);
    cards.lastElementChild?.querySelector("select")?.focus();
  });
  return live(formOf({household, cards, add}, lang), (next: HouseholdRecord) => {
    record = next;
    faulty.clear();
    drawHousehold();
    drawCards();
  });
}

type Persons = HouseholdRecord["persons"];
type Household = HouseholdRecord["household"];

function formOf(
  {household, cards, add}: {readonly household: HTMLElement; readonly cards: HTMLElement; readonly add: HTMLElement},
  lang: Lang
): HTMLElement {
  const element = h(
    "form",
    {class: "household-form", autocomplete: "off", "aria-label": t(lang, "form")},
    h("h2", {}, t(lang, "household")),
    household,
    h("h2", {}, t(lang, "members")),
    cards,
    add
  );
  element.addEventListener("submit", event => event.preventDefault());
  return element;
}

function householdFields(
  row: Household,
  defaults: Household,
  {lang, regions}: FormOptions,
  onValue: (name: HouseholdName, value: number | null) => void
): HTMLElement[] {
  const columnOf = (name: HouseholdName): Column => householdColumns.find(column => column.name === name)!;
  const make = (name: HouseholdName): HTMLElement =>
    field(columnOf(name), {
      lang,
      value: row[name],
      ...(name === "region" && {choices: regions}),
      onValue: value => onValue(name, value)
    }).element;
  return fieldGroups(householdGroups, {lang, row, defaults, make});
}

const withPerson = (record: HouseholdRecord, i: number, change: Partial<Persons[number]>): HouseholdRecord => ({
  ...record,
  persons: record.persons.map((person, k) => (k === i ? {...person, ...change} : person))
});

/** Beside one person a spouse, beside more a child. */
function nextMember(persons: Persons, blank: Persons[number]): Persons[number] {
  const isSecond = persons.length === 1;
  return isSecond ? {...blank, relation: 2, sex: 2, age: 38} : {...blank, relation: 3, sex: 1, age: 10};
}
