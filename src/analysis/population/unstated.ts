// What a policy counts and a population does not state: the rules then take what follows from other columns, or nothing, and say so.

import type {Microdata} from "../../rules/household/microdata.js";
import {unstated} from "../../rules/household/columns.js";
import type {Policy} from "../../rules/policy.js";
import type {Label} from "../../rules/schema/label.js";

export const laterColumns = ["labour_capacity", "excused_from_work", "obligors"] as const;
/** A column of a later edition. */
export type LaterColumn = (typeof laterColumns)[number];

export interface Unstated extends Label {
  /** The column that says nothing. */
  readonly key: LaterColumn;
}

/** Columns of a later edition that say nothing of anybody. */
export function silentColumns({households, persons}: Microdata): LaterColumn[] {
  const silent: Readonly<Record<LaterColumn, boolean>> = {
    labour_capacity: says(persons.labour_capacity, unstated),
    excused_from_work: says(persons.excused_from_work, 0),
    obligors: says(households.obligors, 0)
  };
  return laterColumns.filter(name => silent[name]);
}

/** Those of the silent columns that one of the policies asks. */
export function askedOf(silent: readonly LaterColumn[], policies: readonly Policy[]): Unstated[] {
  const imputing = idsOf(policies.filter(({income}) => income.imputed.brackets.length > 0));
  const owing = idsOf(policies.filter(({income}) => income.support.basis !== "received"));
  const asking: Readonly<Record<LaterColumn, string>> = {
    labour_capacity: imputing,
    excused_from_work: imputing,
    obligors: owing
  };
  return silent.filter(name => asking[name] !== "").map(name => words[name](asking[name]));
}

/** Columns of a later edition that say nothing of anybody while one of the policies asks them. */
export const unstatedColumns = (microdata: Microdata, policies: readonly Policy[]): Unstated[] =>
  askedOf(silentColumns(microdata), policies);

const idsOf = (policies: readonly Policy[]): string => [...new Set(policies.map(({id}) => id))].join(", ");

/** Whether a column has this value and no other. */
const says = (values: Uint8Array, value: number): boolean => values.every(each => each === value);

const capacities = (policies: string): Unstated => ({
  key: "labour_capacity",
  zh: `人口没有写明：labour_capacity（${policies} 推算收入；劳动能力按年龄、残疾和重病推定，请补上这一列）`,
  en: `not stated by the population: labour_capacity (${policies} imputes income; capacity is taken from age, disability and illness; add the column to persons)`
});

const excuses = (policies: string): Unstated => ({
  key: "excused_from_work",
  zh: `人口没有写明：excused_from_work（${policies} 推算收入；照护、怀孕哺乳、参加培训的人也一并推算，可能偏高，请补上这一列）`,
  en: `not stated by the population: excused_from_work (${policies} imputes income; carers, nursing mothers and trainees are imputed some as well, which may be too much; add the column to persons)`
});

const obligors = (policies: string): Unstated => ({
  key: "obligors",
  zh: `人口没有写明：obligors（${policies} 按公式核算赡养费；没有户外子女家庭可算，只计实际收到的，请补上这一列及 obligor_income_pc）`,
  en: `not stated by the population: obligors (${policies} counts support by a formula; without families of children outside, what is received counts; add the column to households, with obligor_income_pc)`
});

const words: Readonly<Record<LaterColumn, (policies: string) => Unstated>> = {
  labour_capacity: capacities,
  excused_from_work: excuses,
  obligors
};
