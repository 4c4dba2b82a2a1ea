// What the workbench is given to show: plain tables, one row an object, data names in snake_case. Money is 元/年 unless the
// name says otherwise, shares are 0..1, persons and households are weighted.

import type {Policy} from "../../rules/policy.js";
import type {Label} from "../../rules/schema/label.js";
import type {LaterColumn} from "../population/unstated.js";

export type Unit = "persons" | "households" | "person_months" | "yuan" | "share" | "ratio";

export const figureKeys = [
  "dibao_persons",
  "coverage",
  "cost",
  "exclusion",
  "cliff_households",
  "standard_ratio"
] as const;
export type FigureKey = (typeof figureKeys)[number];

/** One headline figure. A standard error is null where none is known: an exact figure, or one that is no total. */
export interface Figure<K = FigureKey> {
  readonly key: K;
  readonly unit: Unit;
  readonly baseline: number;
  readonly reform: number;
  readonly change: number;
  readonly baseline_se: number | null;
  readonly reform_se: number | null;
  readonly change_se: number | null;
}

/** A figure under both policies, its change, and their standard errors (totals.ts). */
export interface Estimate {
  readonly baseline: number;
  readonly reform: number;
  readonly change: number;
  readonly baseline_se: number;
  readonly reform_se: number;
  readonly change_se: number;
}

type RegionErrors = Readonly<
  Record<`${"dibao_persons" | "coverage" | "cost"}_${"baseline" | "reform" | "change"}_se`, number>
>;

/** One prefecture; `standard_*` is the urban amount, 元/月·人; `lowered` and `raised` are persons whose assistance in all falls or rises. */
export interface RegionRow extends RegionErrors {
  readonly region: number;
  readonly name_zh: string;
  readonly name_en: string;
  readonly col: number;
  readonly row: number;
  readonly standard_baseline: number;
  readonly standard_reform: number;
  readonly standard_rural_baseline: number;
  readonly standard_rural_reform: number;
  readonly dibao_persons_baseline: number;
  readonly dibao_persons_reform: number;
  readonly coverage_baseline: number;
  readonly coverage_reform: number;
  readonly cost_baseline: number;
  readonly cost_reform: number;
  readonly lowered: number;
  readonly raised: number;
}

/** `programme` is a key of `programmes`, `payer` of `payers` (rules/policy.ts). */
export interface CostRow {
  readonly programme: string;
  readonly payer: string;
  readonly baseline: number;
  readonly reform: number;
}

/** What a cash programme pays in a year, to whomever. */
export interface ProgrammeRow extends Estimate {
  readonly programme: string;
}

/** A status if everybody entitled came, and as they come; null where persons are not counted. */
export interface AlignmentRow {
  readonly group: "tekun" | "dibao" | "single" | "edge" | "rigid" | "exit" | "other" | "total";
  readonly persons_entitled: Estimate | null;
  readonly persons_receiving: Estimate | null;
  /** Shares of the population that the policy counts. */
  readonly coverage_entitled: Estimate | null;
  readonly coverage_receiving: Estimate | null;
  /** Cash, 元/年. */
  readonly cost_entitled: Estimate;
  readonly cost_receiving: Estimate;
}

/**
 * Tenths of persons by income per head before assistance; `benefit_pc` is 元/年·人, aid in kind at its value. Null where nobody is in
 * the tenth: equal incomes stay together.
 */
export interface DecileRow {
  readonly decile: number;
  readonly persons: number;
  readonly covered_share_baseline: number | null;
  readonly covered_share_reform: number | null;
  readonly benefit_pc_baseline: number | null;
  readonly benefit_pc_reform: number | null;
}

/** What is odd about the data, and which figures of the report it touches (coverage/odd-data.ts). */
export interface OddNotice extends Label {
  readonly kind:
    | "nobody"
    | "lone_households"
    | "nobody_entitled"
    | "uneven_tenths"
    | "nothing_received"
    | "negative_income"
    | "no_gap";
  readonly figures: readonly string[];
}

/** Classes of the change of a household's assistance in all, 元/月·户, from the greatest loss to the greatest gain. */
export const gainClassNames = [
  "loss_over_500",
  "loss_100_500",
  "loss_under_100",
  "same",
  "gain_under_100",
  "gain_100_500",
  "gain_over_500"
] as const;
export type GainClass = (typeof gainClassNames)[number];

/** `amount` is the sum of the changes, 元/年. */
export interface GainRow {
  readonly gain_class: GainClass;
  readonly persons: number;
  readonly households: number;
  readonly amount: number;
}

/** Persons by status before and after; status codes of rules/household/columns.ts. */
export interface TransitionRow {
  readonly from: number;
  readonly to: number;
  readonly persons: number;
}

/** Resources of one typical family, 元/月, as its earnings rise. */
export interface CliffCurve {
  readonly family: string;
  /** Prefecture whose standards are applied. */
  readonly region: number;
  readonly points: readonly {readonly earnings_month: number; readonly baseline: number; readonly reform: number}[];
  readonly notches: readonly Notch[];
}

/** A place where a yuan more earned leaves the family poorer, by `depth` 元/月; `line` is the line of the worksheet that falls most. */
export interface Notch {
  readonly policy: "baseline" | "reform";
  readonly earnings_month: number;
  readonly depth: number;
  readonly line: string;
}

/** Everything one run gives the workbench: baseline and one reform, assessed side by side. */
export interface WorkbenchTables {
  readonly policy_id: string;
  /** Households and persons assessed: rows, not weighted. */
  readonly households: number;
  readonly persons: number;
  readonly engine_ms: number;
  readonly figures: readonly Figure[];
  readonly regions: readonly RegionRow[];
  readonly costs: readonly CostRow[];
  readonly programmes: readonly ProgrammeRow[];
  readonly alignment: readonly AlignmentRow[];
  readonly deciles: readonly DecileRow[];
  readonly gains: readonly GainRow[];
  readonly transitions: readonly TransitionRow[];
  readonly notices: readonly OddNotice[];
}

/** The population the figures speak of. */
export interface PopulationNote {
  readonly name_zh: string;
  readonly name_en: string;
  /** Not real people: every figure carries 演示数据. */
  readonly synthetic: boolean;
  /** Of an office's own data: what its rows stand for. */
  readonly kind?: "register" | "survey" | "census";
  readonly year: number;
  readonly households: number;
  /** Of its columns, as in population.json: which population the tables were computed from. */
  readonly sha256: string;
  /** Households and persons the rows stand for. */
  readonly households_weighted: number;
  readonly persons_weighted: number;
  /** What coverage is a share of: whom the policy counts, and how many there are by publication. */
  readonly denominator: "registered" | "resident";
  readonly denominator_persons: number;
  /** Columns of a later edition that say nothing of anybody: a policy that asks them is told. */
  readonly silent_columns: readonly LaterColumn[];
}

/** Computed when the site is built, shown at first paint: the baseline against itself. */
export interface Baseline extends WorkbenchTables {
  readonly population: PopulationNote;
}

/** The policy that a baseline was computed under. Throws where it is not among `policies`. */
export function baselinePolicy({policy_id}: Baseline, policies: readonly Policy[]): Policy {
  const policy = policies.find(({id}) => id === policy_id);
  if (policy !== undefined) return policy;
  throw new Error(`unknown policy: ${policy_id} (the baseline file and the list of policies belong together)`);
}
