// What is taken for a column that a register does not have, and which figures that may bias.

import {householdColumns, personColumns} from "../../rules/household/columns.js";
import type {Column} from "../../rules/household/columns.js";
import type {Label} from "../../rules/schema/label.js";
import type {TableName} from "../queries.js";

export interface Taken extends Label {
  readonly column: string;
  readonly table: TableName;
  /** The value, or how it follows, as the report tells it. */
  readonly taken: number | string;
}

/** Without these nothing can be said of a family. */
export const required = ["region", "registration", "age"] as const;
export const isRequired = (name: string | undefined): boolean =>
  (required as readonly (string | undefined)[]).includes(name);
/** One of these at least. */
export const incomes = ["wage", "business", "property", "transfer", "basic_pension"] as const;

/** Made here, never read. */
export const own = ["household_id"] as const;

const bias = {
  status: {zh: "身份认定", en: "who is entitled"},
  income: {zh: "计入收入、身份和金额", en: "income counted, status and amounts"},
  assets: {zh: "财产条件（未知，不作通过）", en: "tests of assets (unknown, not passed)"},
  addon: {zh: "分类施保和特困认定", en: "add-ons and tekun"},
  rigid: {zh: "刚性支出困难认定和扣减", en: "rigid expenditure and its deduction"},
  imputed: {zh: "推算收入和就业成本扣除", en: "imputed income and the cost of work"},
  support: {zh: "赡养抚养扶养费", en: "support by relatives"},
  exit: {zh: "渐退和收入豁免", en: "gradual exit and disregards"},
  receipt: {zh: "漏保、错保和领取", en: "who is missed and who receives"},
  inkind: {zh: "专项救助", en: "aid in kind"},
  totals: {zh: "全部合计", en: "all totals"},
  places: {zh: "分县结果", en: "figures by county"}
} as const satisfies Readonly<Record<string, Label>>;

const zero = 0;
const follows = {
  employed: "wage > 0",
  person: "1, 2, ... (relation = 1 first)",
  relation: "1 of the applicant, else 5",
  county: "region, where it names a county",
  draw: "conditioned on observed_status"
} as const;

const biases: Readonly<Record<string, keyof typeof bias>> = {
  ...Object.fromEntries(["member", "person", "relation"].map(name => [name, "status"] as const)),
  ...Object.fromEntries(incomes.map(name => [name, "income"] as const)),
  ...Object.fromEntries(["sex", "employed", "labour_capacity", "excused_from_work"].map(n => [n, "imputed"] as const)),
  ...Object.fromEntries(
    ["disability_type", "disability_level", "serious_illness", "adl_failed"].map(n => [n, "addon"] as const)
  ),
  ...Object.fromEntries(
    ["medical_self_paid", "education_cost", "rehabilitation_cost", "care_cost", "rent"].map(n => [n, "rigid"] as const)
  ),
  ...Object.fromEntries(["school_stage", "insured"].map(name => [name, "inkind"] as const)),
  ...Object.fromEntries(
    ["financial_assets", "vehicle_value", "machinery_value", "houses", "registered_firm"].map(
      n => [n, "assets"] as const
    )
  ),
  ...Object.fromEntries(
    [
      "support_received",
      "support_paid",
      "able_obligor",
      "obligors",
      "obligor_income_pc",
      "obligor_members",
      "obligor_supported"
    ].map(name => [name, "support"] as const)
  ),
  ...Object.fromEntries(
    ["prior_status", "prior_benefit_month", "months_since_rise", "rise_by_work", "new_earnings"].map(
      n => [n, "exit"] as const
    )
  ),
  ...Object.fromEntries(
    ["observed_status", "observed_benefit_month", "draw", "monitored"].map(n => [n, "receipt"] as const)
  ),
  exempt_income: "income",
  contributions: "income",
  weight: "totals",
  county: "places"
};

/** Where "nothing" is not the usual case. */
const usual: Readonly<Record<string, number>> = {member: 1, sex: 1, insured: 1, houses: 1, weight: 1};

/** The value that stands for a column nobody stated. */
export const defaultOf = ({name, unknown}: Column): number => unknown ?? usual[name] ?? zero;

const tables = {households: householdColumns, persons: personColumns} as const;

/** Every column of ours that a file may give, with its table. */
export const askable: ReadonlyMap<string, {readonly column: Column; readonly table: TableName}> = new Map(
  (["households", "persons"] as const).flatMap(table =>
    (tables[table] as readonly Column[])
      .filter(({name}) => !(own as readonly string[]).includes(name))
      .map(column => [column.name, {column, table}] as const)
  )
);

/** What is taken for every column that is not among `given`. */
export function takenFor(given: ReadonlySet<string>): Taken[] {
  return [...askable].flatMap(([name, {column, table}]) => {
    if (given.has(name)) return [];
    const words: Label = bias[biases[name] ?? "totals"];
    return [{column: name, table, taken: (follows as Record<string, string>)[name] ?? defaultOf(column), ...words}];
  });
}
