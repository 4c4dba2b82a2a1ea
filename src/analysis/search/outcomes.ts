// What a search may aim at or hold fast: each a number of one run, baseline and reform side by side.

import {total} from "../results/totals.js";
import {cliffCounts} from "../../engine/cliffs/names.js";
import type {MonthsTally} from "../../engine/months/tally.js";
import type {Tally} from "../../engine/tally/tally.js";
import type {Policy} from "../../rules/policy.js";
import {exclusion} from "../coverage/exclusion.js";
import {returnedShare} from "../exit/spells.js";
import {nearShare, notchTotal} from "../cliffs/notch-total.js";
import {changedPersons} from "../coverage/changed-persons.js";
import {gapLeft} from "../coverage/gap-left.js";
import {denominatorOf} from "../population/place.js";
import type {Place} from "../population/place.js";
import {spreadOf, standardsOf} from "../standards/standards.js";

export interface Run {
  readonly tally: Tally;
  /** The same policies through the months, where that was asked for. */
  readonly months?: MonthsTally;
  readonly baseline: Policy;
  readonly reform: Policy;
  readonly places: readonly Place[];
}

/** To walk households up in earnings (`cliffs` of engine/workers/job.ts), or through the months (walk-months.ts). */
export type Needed = "cliffs" | "months";

export interface OutcomeKind {
  readonly zh: string;
  readonly en: string;
  readonly unit: "元/年" | "人" | "户" | "比例" | "倍";
  /** Which way is better, all else equal. */
  readonly better: "less" | "more";
  /** Of the reform. */
  readonly of: (run: Run) => number;
  /** What a run must be asked for besides; without it the outcome is NaN. */
  readonly needs?: Needed;
}

/** Assesses the population under both policies; undefined where a newer run made this one worthless. */
export type RunPolicies = (
  baseline: Policy,
  reform: Policy
) => Promise<{readonly tally: Tally; readonly months?: MonthsTally} | undefined>;

const dibao = ({tally}: Run): number => total(tally, "reform", "dibao_receiving");
const spread = ({tally, reform}: Run) => spreadOf(standardsOf(reform, tally.regions), tally.persons);

export const outcomes = {
  cost: {
    zh: "现金救助资金",
    en: "cash assistance",
    unit: "元/年",
    better: "less",
    of: ({tally}) => 12 * total(tally, "reform", "cash_receiving")
  },
  gap_left: {
    zh: "救助后低于基线低保标准的缺口",
    en: "poverty gap left (baseline standard)",
    unit: "元/年",
    better: "less",
    of: ({tally}) => gapLeft(tally, "reform", "standard").gap
  },
  edge_gap_left: {
    zh: "救助后低于基线低保边缘线的缺口",
    en: "poverty gap left (baseline edge line)",
    unit: "元/年",
    better: "less",
    of: ({tally}) => gapLeft(tally, "reform", "edge_line").gap
  },
  persons_left: {
    zh: "救助后仍低于基线低保标准的人数",
    en: "persons left below the baseline standard",
    unit: "人",
    better: "less",
    of: ({tally}) => gapLeft(tally, "reform", "standard").persons
  },
  cliff_households: {
    ...cliffCounts.cliff_households.noun,
    unit: "户",
    better: "less",
    of: ({tally}) => total(tally, "reform", "cliff_households")
  },
  standard_ratio: {
    zh: "最高与最低标准之比",
    en: "highest / lowest standard",
    unit: "倍",
    better: "less",
    of: run => spread(run).max_min_ratio
  },
  standard_cv: {
    zh: "标准的变异系数（按人口加权）",
    en: "coefficient of variation of the standards",
    unit: "比例",
    better: "less",
    of: run => spread(run).cv
  },
  dibao_persons: {zh: "低保对象", en: "dibao recipients", unit: "人", better: "more", of: dibao},
  coverage: {
    zh: "低保覆盖面",
    en: "dibao coverage",
    unit: "比例",
    better: "more",
    of: run => dibao(run) / denominatorOf(run.places, run.tally.regions, run.baseline.denominator)
  },
  edge_persons: {
    zh: "低保边缘家庭成员（已认定）",
    en: "persons in recognised edge households",
    unit: "人",
    better: "more",
    of: ({tally}) => total(tally, "reform", "edge_receiving")
  },
  exclusion: {
    zh: "漏保率",
    en: "exclusion error",
    unit: "比例",
    better: "less",
    of: ({tally}) => exclusion(tally).reform
  },
  lowered_persons: {
    zh: "救助待遇下降的人数",
    en: "persons whose assistance falls",
    unit: "人",
    better: "less",
    of: ({tally}) => changedPersons(tally, "falls").persons
  },
  raised_persons: {
    zh: "救助待遇提高的人数",
    en: "persons whose assistance rises",
    unit: "人",
    better: "more",
    of: ({tally}) => changedPersons(tally, "rises").persons
  },
  notch_depth: {
    zh: "断崖落差合计",
    en: "total depth of cliffs",
    unit: "元/年",
    better: "less",
    needs: "cliffs",
    of: ({tally}) => 12 * notchTotal(tally, 1, "depth")
  },
  notch_share: {
    zh: "领取户中再多挣不到 500 元/月就遇到断崖的比例",
    en: "share of recipient households with a cliff within 500 yuan a month",
    unit: "比例",
    better: "less",
    needs: "cliffs",
    of: ({tally}) => nearShare(tally, 1, 500)
  },
  returned_12: {
    zh: "退出后 12 个月内又进入的比例",
    en: "share of leavers back within 12 months",
    unit: "比例",
    better: "less",
    needs: "months",
    of: ({months}) => (months === undefined ? NaN : (returnedShare(months, "reform", 12) ?? NaN))
  }
} as const satisfies Readonly<Record<string, OutcomeKind>>;

export type OutcomeName = keyof typeof outcomes;
export const allOutcomeNames = Object.keys(outcomes) as OutcomeName[];
export type OutcomeValues = Readonly<Record<OutcomeName, number>>;

const neededFor = (name: OutcomeName): Needed | undefined => (outcomes[name] as OutcomeKind).needs;

/** Whether a run that is to give these outcomes must do so. */
export const needs = (names: readonly OutcomeName[], what: Needed): boolean =>
  names.some(name => neededFor(name) === what);

/** What a run gives that is asked for these outcomes: those that any run gives, and others that need no more. */
export const outcomesGiven = (names: readonly OutcomeName[]): OutcomeName[] =>
  allOutcomeNames.filter(name => {
    const needed = neededFor(name);
    return needed === undefined || needs(names, needed);
  });

/** Every outcome of a run; NaN where it needs what the run was not asked for. Throws on a prefecture without a published population. */
export function outcomesOf(run: Run): OutcomeValues {
  return Object.fromEntries(allOutcomeNames.map(name => [name, outcomes[name].of(run)])) as OutcomeValues;
}
