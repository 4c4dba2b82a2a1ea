// The form: a household and its members as cards. Every column of the schema has its field; the less usual ones are folded away.

import {householdColumns, personColumns} from "../../rules/household/columns.js";
import type {Column, HouseholdName, PersonName} from "../../rules/household/columns.js";
import type {HouseholdRecord} from "../../rules/household/record.js";
import {h, live, setText} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import {field} from "./field.js";
import {blankHousehold} from "./household-link.js";
import {codeText} from "../../ui/formats/values.js";
import {tell} from "./words.js";
import type {HouseholdWord} from "./words.js";

export interface FormOptions {
  readonly lang: Lang;
  readonly regions: readonly (readonly [code: number, name: string])[];
  /** A household without a fault; or the number of fields at fault, and nothing else changed. */
  readonly onChange: (record: HouseholdRecord, faults: number) => void;
}

/** Which columns stand where; what is not named here is no one's to type (weights, draws, the register). */
export const householdGroups: readonly {
  readonly word: HouseholdWord | null;
  readonly names: readonly HouseholdName[];
}[] = [
  {word: null, names: ["region", "registration", "financial_assets", "vehicle_value", "houses", "rent"]},
  {
    word: "more_household",
    names: [
      "household_id",
      "machinery_value",
      "support_received",
      "support_paid",
      "registered_firm",
      "able_obligor",
      "monitored"
    ]
  },
  {
    word: "prior",
    names: ["prior_status", "prior_benefit_month", "months_since_rise", "new_earnings", "rise_by_work"]
  }
];
export const personGroups: readonly {readonly word: HouseholdWord | null; readonly names: readonly PersonName[]}[] = [
  {
    word: null,
    names: [
      "relation",
      "sex",
      "age",
      "wage",
      "disability_type",
      "disability_level",
      "employed",
      "serious_illness",
      "member"
    ]
  },
  {
    word: "more_income",
    names: ["business", "property", "transfer", "basic_pension", "exempt_income", "contributions"]
  },
  {word: "more_costs", names: ["medical_self_paid", "education_cost", "rehabilitation_cost", "care_cost"]},
  {word: "more_person", names: ["school_stage", "insured", "adl_failed"]}
];

const columnOf = (columns: readonly Column[], name: string): Column => columns.find(column => column.name === name)!;

/** Shows a record; fields that are being typed in are not touched unless the household is another one. */
export function householdForm(first: HouseholdRecord, {lang, regions, onChange}: FormOptions): Live<HouseholdRecord> {
  let record = first;
  const faulty = new Set<string>();
  const householdPart = h("div", {class: "form-household"});
  const cards = h("div", {class: "cards"});
  const add = h("button", {type: "button", class: "add-person"}, tell(lang, "add_member"));
  const element = h(
    "form",
    {class: "household-form", autocomplete: "off", "aria-label": tell(lang, "form")},
    h("h2", {}, tell(lang, "household")),
    householdPart,
    h("h2", {}, tell(lang, "members")),
    cards,
    add
  );
  element.addEventListener("submit", event => event.preventDefault());

  const take = (key: string, value: number | null, put: (value: number) => HouseholdRecord): void => {
    if (value === null) faulty.add(key);
    else {
      faulty.delete(key);
      record = put(value);
    }
    onChange(record, faulty.size);
  };
  const groups = <N extends string>(
    list: readonly {readonly word: HouseholdWord | null; readonly names: readonly N[]}[],
    row: Readonly<Record<N, number>>,
    make: (name: N) => HTMLElement,
    defaults: Readonly<Record<N, number>>
  ): HTMLElement[] =>
    list.map(({word, names}) => {
      const grid = h("div", {class: "fields"}, ...names.map(make));
      if (word === null) return grid;
      const open = names.some(name => row[name] !== defaults[name]);
      return h("details", {class: "fold", open}, h("summary", {}, tell(lang, word)), grid);
    });
  const blank = blankHousehold(first.household.region);

  function drawHousehold(): void {
    const make = (name: HouseholdName): HTMLElement =>
      field(columnOf(householdColumns, name), {
        lang,
        value: record.household[name],
        ...(name === "region" && {choices: regions}),
        onValue: value => take(name, value, x => ({...record, household: {...record.household, [name]: x}}))
      }).element;
    householdPart.replaceChildren(...groups(householdGroups, record.household, make, blank.household));
  }
  function drawCards(): void {
    cards.replaceChildren(...record.persons.map((_, i) => card(i)));
    add.disabled = record.persons.length >= 20;
  }
  function card(i: number): HTMLElement {
    const title = h("h3", {}, titleOf(i));
    const remove = h("button", {type: "button", class: "remove"}, tell(lang, "remove_member"));
    remove.setAttribute("aria-label", `${tell(lang, "remove_member")} ${tell(lang, "member_n", {n: i + 1})}`);
    remove.disabled = record.persons.length === 1;
    remove.addEventListener("click", () => {
      persons(record.persons.filter((__, k) => k !== i));
      add.focus();
    });
    const make = (name: PersonName): HTMLElement =>
      field(columnOf(personColumns, name), {
        lang,
        value: record.persons[i][name],
        onValue: value => {
          take(`${i}.${name}`, value, x => ({
            ...record,
            persons: record.persons.map((person, k) => (k === i ? {...person, [name]: x} : person))
          }));
          setText(title, titleOf(i));
        }
      }).element;
    return h(
      "section",
      {class: "person-card"},
      h("header", {}, title, remove),
      ...groups(personGroups, record.persons[i], make, blank.persons[0])
    );
  }
  const titleOf = (i: number): string => {
    const {relation} = record.persons[i];
    const name = codeText(columnOf(personColumns, "relation").codes, relation, lang) ?? "";
    return `${tell(lang, "member_n", {n: i + 1})} · ${name}`;
  };
  function persons(list: HouseholdRecord["persons"]): void {
    record = {...record, persons: list.map((person, i) => ({...person, person: i + 1}))};
    for (const key of [...faulty]) if (/^\d/.test(key)) faulty.delete(key); // those cards are drawn anew
    drawCards();
    onChange(record, faulty.size);
  }
  add.addEventListener("click", () => {
    const child = {
      ...blank.persons[0],
      relation: record.persons.length === 1 ? 2 : 3,
      sex: record.persons.length === 1 ? 2 : 1
    };
    persons([...record.persons, {...child, age: child.relation === 3 ? 10 : 38}]);
    cards.lastElementChild?.querySelector("select")?.focus();
  });

  return live(element as HTMLElement, (next: HouseholdRecord) => {
    record = next;
    faulty.clear();
    drawHousehold();
    drawCards();
  });
}
