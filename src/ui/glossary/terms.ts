// 名词 The terms of the field, each with the word it is called and the text it means; in groups, in the order in which they are asked.

import type {Lang} from "../../rules/schema/label.js";
import {t} from "./words.js";

type Word = Parameters<typeof t>[1];

/** [what it is called, what it means] */
type Entry = readonly [name: Word, meaning: Word];

const terms = {
  helped: {
    dibao: ["term_dibao", "define_dibao"],
    tekun: ["term_tekun", "define_tekun"],
    edge: ["term_edge", "define_edge"],
    rigid: ["term_rigid", "define_rigid"],
    rigid_expenditure: ["term_rigid_expenditure", "define_rigid_expenditure"],
    single: ["term_single", "define_single"],
    addon: ["term_addon", "define_addon"]
  },
  standards: {
    standard: ["term_standard", "define_standard"],
    tier: ["term_tier", "define_tier"],
    same_standard: ["term_same_standard", "define_same_standard"],
    standard_ratio: ["figure_standard_ratio", "define_standard_ratio"]
  },
  covered: {
    dibao_persons: ["figure_dibao_persons", "define_dibao_persons"],
    coverage: ["figure_coverage", "meaning_coverage"],
    cost: ["figure_cost", "define_cost"],
    entitled: ["entitled", "define_entitled"],
    receiving: ["receiving", "define_receiving"],
    take_up: ["term_take_up", "define_take_up"],
    exclusion: ["figure_exclusion", "define_exclusion"],
    inclusion: ["term_inclusion", "define_inclusion"]
  },
  leaving: {
    cliff: ["term_cliff", "define_cliff"],
    cliff_households: ["figure_cliff_households", "define_cliff_households"],
    notch_households: ["figure_notch_households", "define_notch_households"],
    marginal_rate: ["term_marginal_rate", "define_marginal_rate"],
    exit: ["term_exit", "define_exit"],
    disregard: ["term_disregard", "define_disregard"]
  },
  trusted: {
    baseline: ["baseline", "define_baseline"],
    reform: ["reform", "define_reform"],
    synthetic: ["synthetic", "define_synthetic"],
    error: ["term_error", "define_error"],
    band: ["term_band", "define_band"],
    held_out: ["term_held_out", "define_held_out"],
    assumed: ["quality_assumed", "define_quality_assumed"]
  }
} as const satisfies Readonly<Record<string, Readonly<Record<string, Entry>>>>;

type Groups = typeof terms;
export type TermGroup = keyof Groups;
export type TermId = {[G in TermGroup]: keyof Groups[G]}[TermGroup];

export interface Term {
  /** Its anchor on the page of the glossary. */
  readonly id: string;
  readonly name: Readonly<Record<Lang, string>>;
  readonly meaning: Readonly<Record<Lang, string>>;
}

export const glossary: readonly {readonly group: TermGroup; readonly terms: readonly Term[]}[] = (
  Object.keys(terms) as TermGroup[]
).map(group => ({
  group,
  terms: Object.entries<Entry>(terms[group]).map(([id, [name, meaning]]) => ({
    id,
    name: {zh: t("zh", name), en: t("en", name)},
    meaning: {zh: t("zh", meaning), en: t("en", meaning)}
  }))
}));
