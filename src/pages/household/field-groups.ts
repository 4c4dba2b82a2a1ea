// Which fields of the form stand together, and which are folded away.

import type {HouseholdName, PersonName} from "../../rules/household/columns.js";
import {h} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import type {Word} from "./words.js";
import {t} from "./words.js";

interface FieldGroup<N extends string> {
  /** What the fold is called; null for what is always seen. */
  readonly word: Word | null;
  readonly names: readonly N[];
}

/** Which columns stand where; what is not named here is no one's to type (weights, draws, the register). */
export const householdGroups: readonly FieldGroup<HouseholdName>[] = [
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
  {word: "obligors", names: ["obligors", "obligor_income_pc", "obligor_members", "obligor_supported"]},
  {
    word: "prior",
    names: ["prior_status", "prior_benefit_month", "months_since_rise", "new_earnings", "rise_by_work"]
  }
];
export const personGroups: readonly FieldGroup<PersonName>[] = [
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
  {word: "more_person", names: ["labour_capacity", "excused_from_work", "school_stage", "insured", "adl_failed"]}
];

export interface GroupOptions<N extends string> {
  readonly lang: Lang;
  readonly row: Readonly<Record<N, number>>;
  /** A fold with anything that is not at its default stands open. */
  readonly defaults: Readonly<Record<N, number>>;
  readonly make: (name: N) => HTMLElement;
}

export function fieldGroups<N extends string>(
  groups: readonly FieldGroup<N>[],
  {lang, row, defaults, make}: GroupOptions<N>
): HTMLElement[] {
  return groups.map(({word, names}) => {
    const grid = h("div", {class: "fields"}, ...names.map(make));
    if (word === null) return grid;
    const open = names.some(name => row[name] !== defaults[name]);
    return h("details", {class: "fold", open}, h("summary", {}, t(lang, word)), grid);
  });
}
