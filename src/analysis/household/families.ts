// 典型家庭 Stylised families for curves and explanations. Their circumstances are assumed, chosen so that each shows one rule.

import {householdColumns, personColumns} from "../../rules/household/columns.js";
import type {HouseholdName, PersonName} from "../../rules/household/columns.js";
import type {Label} from "../../rules/schema/label.js";
import type {HouseholdRecord} from "../../rules/household/record.js";

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

const elder = (age: number, extra: Row<PersonName> = {}): Row<PersonName> => ({age, ...extra});

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
  },
  {
    name: "single_elder",
    zh: "无人赡养的独居老人",
    en: "elderly person living alone with no supporter",
    household: {registration: 2},
    persons: [elder(78, {basic_pension: 2400, adl_failed: 2})]
  },
  {
    name: "elder_with_children",
    zh: "子女在外的独居老人",
    en: "elderly person living alone, children elsewhere",
    household: {registration: 2, able_obligor: 1, support_received: 3600},
    persons: [elder(74, {sex: 2, basic_pension: 2400})]
  },
  {
    name: "elderly_couple",
    zh: "有少量养老金的老年夫妻",
    en: "elderly couple with small pensions",
    household: {able_obligor: 1, financial_assets: 20_000},
    persons: [
      elder(71, {transfer: 18_000}),
      elder(69, {sex: 2, relation: 2, basic_pension: 4000, medical_self_paid: 4000})
    ]
  },
  {
    name: "disabled_adult_alone",
    zh: "独居的一级肢残成年人",
    en: "severely disabled adult living alone",
    household: {},
    persons: [worker({age: 45, disability_type: 4, disability_level: 1, adl_failed: 5})]
  },
  {
    name: "disabled_adult_with_parents",
    zh: "父母赡养的重残成年子女",
    en: "severely disabled adult living with working parents",
    household: {},
    persons: [
      worker({age: 55, employed: 1, wage: 30_000, contributions: 3000}),
      spouse({age: 54, employed: 1, wage: 26_000, contributions: 2600}),
      child(28, 0, {disability_type: 2, disability_level: 2, care_cost: 6000})
    ]
  },
  {
    name: "mental_illness_with_parents",
    zh: "年老父母照看的精神残疾人",
    en: "adult with a mental illness and elderly parents",
    household: {registration: 2, able_obligor: 1},
    persons: [
      worker({age: 39, disability_type: 6, disability_level: 3, medical_self_paid: 5000}),
      elder(67, {relation: 4, business: 4000, basic_pension: 2000}),
      elder(66, {relation: 4, sex: 2, basic_pension: 2000})
    ]
  },
  {
    name: "leukaemia_child",
    zh: "孩子患白血病的农村家庭",
    en: "rural family of a child with leukaemia",
    household: {registration: 2, financial_assets: 10_000},
    persons: [
      worker({age: 36, employed: 1, wage: 30_000}),
      spouse({age: 34}),
      child(8, 2, {serious_illness: 1, medical_self_paid: 62_600})
    ]
  },
  {
    name: "illness_middle_income",
    zh: "收入不低但自付医疗费很高的家庭",
    en: "middle-income family with very high medical bills",
    household: {financial_assets: 30_000, rent: 6000},
    persons: [
      worker({employed: 1, wage: 130_000, contributions: 13_000}),
      spouse({serious_illness: 1, medical_self_paid: 95_000}),
      child(13, 3, {education_cost: 3000})
    ]
  },
  {
    name: "two_students",
    zh: "供两个学生的夫妻",
    en: "couple with two students",
    household: {registration: 2},
    persons: [
      worker({age: 47, employed: 1, wage: 36_000}),
      spouse({age: 46, business: 6000}),
      child(20, 5, {education_cost: 15_000}),
      child(17, 4, {education_cost: 8000})
    ]
  },
  {
    name: "student_alone",
    zh: "父亡母服刑的大学生",
    en: "college student whose father died and whose mother is in prison",
    household: {registration: 2},
    persons: [worker({age: 21, school_stage: 5, education_cost: 9000}), {age: 46, sex: 2, relation: 4, member: 0}]
  },
  {
    name: "tenant_couple",
    zh: "租房的打工家庭",
    en: "working couple with a child who rent",
    household: {houses: 0, rent: 14_400},
    persons: [worker({employed: 1, wage: 40_000, contributions: 4000}), spouse(), child(5, 1, {education_cost: 6000})]
  },
  {
    name: "farmer_with_machinery",
    zh: "有大型农机具的农户",
    en: "farm family with expensive machinery",
    household: {registration: 2, machinery_value: 65_000},
    persons: [worker({age: 45, business: 20_000}), spouse({age: 44}), child(15, 3, {education_cost: 2000})]
  },
  {
    name: "family_with_car",
    zh: "有一辆代步车的家庭",
    en: "family with a car",
    household: {vehicle_value: 60_000},
    persons: [worker({employed: 1, wage: 42_000, contributions: 4200}), spouse(), child(9, 2)]
  },
  {
    name: "savers",
    zh: "有积蓄的低收入夫妻",
    en: "low-income couple with savings",
    household: {financial_assets: 64_000},
    persons: [worker({age: 57, business: 15_000}), spouse({age: 56})]
  },
  {
    name: "shop_owners",
    zh: "开小店的家庭",
    en: "family with a registered shop",
    household: {registered_firm: 1},
    persons: [worker({age: 44, business: 30_000}), spouse({age: 43}), child(16, 4, {education_cost: 4000})]
  },
  {
    name: "second_house",
    zh: "有两套住房的家庭",
    en: "family with two homes",
    household: {houses: 2},
    persons: [worker({age: 50, employed: 1, wage: 24_000}), spouse({age: 49})]
  },
  {
    name: "edge_worker",
    zh: "收入略高于低保标准的夫妻",
    en: "couple earning slightly above the standard",
    household: {},
    persons: [worker({employed: 1, wage: 56_000, contributions: 5600}), spouse(), child(10, 2)]
  },
  {
    name: "re_employed_half_year",
    zh: "就业满半年多的原低保家庭",
    en: "dibao family in work for over half a year",
    household: {
      prior_status: 2,
      prior_benefit_month: 2400,
      months_since_rise: 8,
      rise_by_work: 1,
      new_earnings: 48_000
    },
    persons: [worker({employed: 1, wage: 48_000}), spouse(), child(9, 2)]
  },
  {
    name: "re_employed_above",
    zh: "就业后收入超过标准的原低保家庭",
    en: "dibao family whose earnings have risen above the standard",
    household: {
      prior_status: 2,
      prior_benefit_month: 1200,
      months_since_rise: 3,
      rise_by_work: 1,
      new_earnings: 30_000
    },
    persons: [worker({employed: 1, wage: 48_000}), spouse(), child(9, 2)]
  },
  {
    name: "skipped_generation",
    zh: "抚养孙辈的祖父母",
    en: "grandparents raising two grandchildren",
    household: {registration: 2, able_obligor: 1, support_received: 6000},
    persons: [
      elder(64, {business: 3000, basic_pension: 2000}),
      elder(62, {sex: 2, relation: 2, basic_pension: 2000}),
      child(9, 2, {relation: 5}),
      child(6, 1, {relation: 5})
    ]
  },
  {
    name: "three_generations",
    zh: "三代同堂的农村家庭",
    en: "rural three-generation family",
    household: {registration: 2, support_paid: 2400},
    persons: [
      worker({age: 42, employed: 1, wage: 32_000}),
      spouse({age: 41, business: 5000}),
      child(15, 3),
      child(7, 2),
      elder(82, {relation: 4, sex: 2, basic_pension: 2400, adl_failed: 4, care_cost: 6000})
    ]
  },
  {
    name: "watched",
    zh: "在监测中的一般家庭",
    en: "ordinary family on the monitoring list",
    household: {registration: 2, monitored: 1, vehicle_value: 90_000, financial_assets: 200_000},
    persons: [worker({employed: 1, wage: 96_000, contributions: 9600}), spouse(), child(11, 2)]
  },
  {
    name: "well_off",
    zh: "双职工家庭",
    en: "couple with two good wages",
    household: {financial_assets: 300_000, vehicle_value: 120_000},
    persons: [
      worker({employed: 1, wage: 150_000, contributions: 18_000, insured: 2}),
      spouse({employed: 1, wage: 110_000, contributions: 13_000, insured: 2}),
      child(8, 2)
    ]
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
