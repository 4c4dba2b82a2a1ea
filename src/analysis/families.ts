// 典型家庭 Stylised families for curves and explanations. Their circumstances are assumed, chosen so that each shows one rule.

import {householdColumns, personColumns} from "../rules/household.js";
import type {HouseholdName, Label, PersonName} from "../rules/household.js";
import type {HouseholdRecord} from "../rules/record.js";

type Row<N extends string> = Partial<Record<N, number>>;

export interface Family extends Label {
  readonly name: string;
  readonly household: Row<HouseholdName>;
  readonly persons: readonly Row<PersonName>[];
}

const worker = (extra: Row<PersonName> = {}): Row<PersonName> => ({age: 40, ...extra});
const spouse = (extra: Row<PersonName> = {}): Row<PersonName> => ({age: 38, sex: 2, relation: 2, ...extra});
const child = (age: number, school_stage: number, extra: Row<PersonName> = {}): Row<PersonName> => ({
  age,
  relation: 3,
  school_stage,
  ...extra
});

export const families: readonly Family[] = [
  {
    name: "couple_one_child",
    zh: "夫妻带一个小学生",
    en: "couple with a child in primary school",
    household: {},
    persons: [worker(), spouse(), child(9, 2, {education_cost: 2000})]
  },
  {
    name: "lone_parent",
    zh: "单亲带一个初中生",
    en: "lone parent with a child in junior secondary school",
    household: {},
    persons: [worker({sex: 2}), child(14, 3, {education_cost: 3000})]
  },
  {
    name: "severely_disabled_child",
    zh: "有重残子女的三口之家",
    en: "couple with a severely disabled child",
    household: {},
    persons: [
      worker(),
      spouse(),
      child(12, 0, {disability_type: 5, disability_level: 2, adl_failed: 3, rehabilitation_cost: 6000})
    ]
  },
  {
    name: "dialysis",
    zh: "有透析患者的夫妻带一孩",
    en: "couple with a child, one on dialysis",
    household: {},
    persons: [worker(), spouse({serious_illness: 1, medical_self_paid: 30_000}), child(16, 4, {education_cost: 5000})]
  },
  {
    name: "college_student",
    zh: "夫妻带一个大学生",
    en: "couple with a college student",
    household: {},
    persons: [worker({age: 48}), spouse({age: 47}), child(20, 5, {education_cost: 18_000})]
  },
  {
    name: "lone_tenant",
    zh: "独居租房的劳动者",
    en: "single worker who rents",
    household: {houses: 0, rent: 9600},
    persons: [worker({age: 35})]
  },
  {
    name: "farmer_with_parent",
    zh: "农村夫妻赡养一位老人",
    en: "rural couple with an elderly parent",
    household: {registration: 2, machinery_value: 20_000},
    persons: [worker({age: 52, business: 6000}), spouse({age: 50}), {age: 76, relation: 4, sex: 2, basic_pension: 3600}]
  },
  {
    name: "re_employed",
    zh: "刚就业的原低保家庭",
    en: "dibao family that has just found work",
    household: {
      prior_status: 2,
      prior_benefit_month: 2400,
      months_since_rise: 2,
      rise_by_work: 1,
      new_earnings: 24_000
    },
    persons: [worker(), spouse(), child(9, 2)]
  }
];

const householdDefaults: Row<HouseholdName> = {registration: 1, weight: 1, houses: 1};
const personDefaults: Row<PersonName> = {member: 1, age: 40, sex: 1, relation: 1, insured: 1};

/** The family as a complete record in a prefecture: what it does not mention is none, or unknown where a column can be. */
export function recordOf(family: Family, region: number): HouseholdRecord {
  const fill = <N extends string>(
    columns: readonly {readonly name: N; readonly unknown?: number}[],
    row: Row<N>
  ): Record<N, number> =>
    Object.fromEntries(columns.map(column => [column.name, row[column.name] ?? column.unknown ?? 0])) as Record<
      N,
      number
    >;
  return {
    household: fill<HouseholdName>(householdColumns, {...householdDefaults, ...family.household, region}),
    persons: family.persons.map((person, i) =>
      fill<PersonName>(personColumns, {...personDefaults, person: i + 1, ...person})
    )
  };
}
