// What the page 数据 shows of a population, and the file validation.json holds: where it comes from, what it meets, what it misses.

import {quantile} from "d3";
import type {BackCastRow} from "./back-cast.js";
import type {ComparedQuality} from "./quality.js";
import type {RebuiltRow} from "./rebuilt.js";
import type {SeedRow} from "./seeds.js";

/** `calibrated`: used in the making; `implied`: follows from such figures by arithmetic; `held_out`: never used, and a test. */
export const kinds = ["calibrated", "implied", "held_out"] as const;
export type Kind = (typeof kinds)[number];

/** What a figure tests: money and numbers, who receives, where they are, what people live on, homes and ages. */
export const groups = ["level", "profile", "place", "income", "census"] as const;
export type Group = (typeof groups)[number];

interface Names {
  readonly zh: string;
  readonly en: string;
}

/** One figure, simulated beside published. */
export interface ValidationRow {
  /** Adcode of a province, a prefecture or a county. */
  readonly region: number;
  readonly place_zh: string;
  readonly place_en: string;
  readonly group: Group;
  readonly topic: string;
  readonly indicator: string;
  readonly year: number;
  readonly zh: string;
  readonly en: string;
  readonly unit: string;
  /** What the simulated figure is compared with; `published` is null where that is itself assumed. */
  readonly target: number;
  readonly published: number | null;
  readonly simulated: number;
  /** simulated / target. */
  readonly ratio: number;
  readonly kind: Kind;
  /** What an implied figure follows from; empty for others. */
  readonly follows_zh: string;
  readonly follows_en: string;
  readonly quality: ComparedQuality;
  readonly source: string;
  /** The guess of somebody who knows only a larger place or everybody, and whether simulated is nearer; null where there is none. */
  readonly naive: number | null;
  readonly naive_by: "province" | "nation" | "everybody" | "lot" | "";
  readonly better: boolean | null;
  /** True where simulated and target differ by more than a tenth. */
  readonly large_gap: boolean;
  /** Empty where there is none. */
  readonly reason_zh: string;
  readonly reason_en: string;
}

/** How well one prefecture's weights meet its margins. */
export interface FitRow {
  readonly region: number;
  readonly households: number;
  readonly margins: number;
  readonly worst: {
    readonly indicator: string;
    readonly target: number;
    readonly simulated: number;
    readonly error: number;
  };
  /** Kish: (sum w)^2 / sum w^2. */
  readonly effective_households: number;
  readonly smallest_weight: number;
  readonly largest_weight: number;
}

/** What the builder says of a population. */
export interface PopulationManifest {
  readonly province: string;
  readonly name: Names;
  readonly seed: number;
  readonly note: Names;
  readonly households: number;
  readonly persons: number;
  readonly represented: {readonly households: number; readonly persons: number};
  readonly income: {readonly gini: number; readonly median: number; readonly sampled_in_lowest_sixth: number};
  readonly fit: readonly FitRow[];
}

export const series = ["urban", "rural", "all"] as const;
export type Series = (typeof series)[number];

/** A curve: for quantiles, share of persons or households (0..1) and amount; for a tail, threshold and share. */
export interface Curve {
  readonly series: Series;
  readonly points: readonly (readonly [x: number, y: number])[];
}

export const statistics = [
  "mean",
  "median",
  "quintile_1",
  "quintile_2",
  "quintile_3",
  "quintile_4",
  "quintile_5",
  "catastrophic"
] as const;
export type Statistic = (typeof statistics)[number];

/** A published statistic and the same of the population. */
export interface Mark {
  readonly series: Series;
  readonly statistic: Statistic;
  readonly published: number;
  readonly simulated: number;
  readonly year: number;
  readonly quality: ComparedQuality;
  readonly source: string;
  /** Whether the figure is of the province itself or only of the nation. */
  readonly scope: "province" | "nation";
}

export interface Distribution {
  readonly curves: readonly Curve[];
  readonly marks: readonly Mark[];
}

export interface Distributions {
  /** Disposable income per head, yuan a year; the curve over households, poorest first. */
  readonly income: Distribution;
  /** Over persons. */
  readonly gini: Readonly<Record<Series, number>>;
  /** Financial assets of a household, yuan, over households. */
  readonly savings: Distribution;
  /** Share of households that pay at least so much of their capacity to pay for treatment. */
  readonly medical: Distribution;
}

/** All who are entitled beside those who receive: take-up alone lies between the two. Persons weighted, yuan a year. */
export interface FitAlignmentRow {
  /** `single` entrants are among dibao; `total` has money alone. */
  readonly group: "tekun" | "dibao" | "single" | "edge" | "rigid" | "exit" | "total";
  readonly entitled: number | null;
  readonly entitled_se: number | null;
  readonly receiving: number | null;
  readonly receiving_se: number | null;
  /** Shares of the policy's denominator population. */
  readonly entitled_coverage: number | null;
  readonly receiving_coverage: number | null;
  readonly entitled_cost: number;
  readonly receiving_cost: number;
  readonly published: number | null;
  readonly published_year: number | null;
  readonly published_quality: ComparedQuality | null;
  readonly published_source: string;
}

/** A figure that no publication gives. */
export interface AssumptionRow {
  readonly region: number;
  readonly indicator: string;
  readonly name_zh: string;
  readonly name_en: string;
  readonly year: number;
  readonly value: number;
  readonly unit: string;
  readonly note_zh: string;
  readonly note_en: string;
}

/** A publication, and how many figures of the population come from it. */
export interface SourceRow {
  readonly source: string;
  readonly quality: ComparedQuality;
  readonly figures: number;
  readonly years: string;
}

export interface Validation {
  readonly province: Names & {readonly id: string; readonly region: number};
  readonly policy: Names & {readonly id: string};
  readonly population: PopulationManifest;
  /** What the policy in force asks and the population does not state. */
  readonly unstated: readonly Names[];
  readonly places: readonly (Names & {readonly region: number})[];
  readonly comparison: readonly ValidationRow[];
  readonly distributions: Distributions;
  readonly alignment: readonly FitAlignmentRow[];
  /** Empty where no two years of standards were published. */
  readonly back_cast: readonly BackCastRow[];
  /** Of the province, where it was built again on other assumptions, and drawn by fresh seeds; else empty. */
  readonly rebuilt: readonly RebuiltRow[];
  readonly seeds: readonly SeedRow[];
  readonly assumptions: readonly AssumptionRow[];
  readonly sources: readonly SourceRow[];
}

export type Level = "province" | "prefecture" | "county";

/** How large the place of a row is; a city under the central government is a province. */
export function levelOf(region: number): Level {
  if (region % 10_000 === 0) return "province";
  // 9001 to 9999: counties that stand under the province itself, such as 仙桃, and count as prefectures here
  return region % 100 === 0 || region % 10_000 > 9000 ? "prefecture" : "county";
}

export interface ErrorSummary {
  readonly kind: Kind;
  readonly group: Group;
  readonly level: Level;
  readonly figures: number;
  /** |simulated / target - 1|: the middle one, the one that nine in ten stay below, the largest. */
  readonly median: number;
  readonly p90: number;
  readonly worst: number;
  /** How many have a naive guess beside them, how many of those are nearer than it, and the middle error of the guesses. */
  readonly compared: number;
  readonly better: number;
  readonly naive_median: number | null;
}

/** Errors by kind, group and level. Figures that are themselves assumed are no test and are left out. */
export function errorSummaries(rows: readonly ValidationRow[]): ErrorSummary[] {
  const levels = ["province", "prefecture", "county"] as const;
  const published = rows.filter(row => row.published !== null);
  return kinds.flatMap(kind =>
    groups.flatMap(group =>
      levels.flatMap(level => {
        const own = published.filter(row => row.kind === kind && row.group === group && levelOf(row.region) === level);
        return own.length === 0 ? [] : [{kind, group, level, ...errorsOf(own)}];
      })
    )
  );
}

function errorsOf(rows: readonly ValidationRow[]) {
  const errors = rows.map(({ratio}) => Math.abs(ratio - 1));
  const at = (share: number): number => quantile(errors, share) ?? NaN;
  const guessed = rows.filter(row => row.naive !== null);
  const guesses = guessed.map(({naive, target}) => Math.abs((naive ?? NaN) / target - 1));
  return {
    figures: rows.length,
    median: at(0.5),
    p90: at(0.9),
    worst: at(1),
    compared: guessed.length,
    better: guessed.filter(row => row.better).length,
    naive_median: quantile(guesses, 0.5) ?? null
  };
}

/** Large gaps of which no mechanism is known. */
export const unexplained = (rows: readonly ValidationRow[]): ValidationRow[] =>
  rows.filter(({large_gap, reason_zh, reason_en}) => large_gap && (reason_zh === "" || reason_en === ""));

export interface RowFilter {
  /** Adcode of a prefecture (its counties are shown with it), the province's for its own rows, or null for all. */
  readonly region: number | null;
  readonly kind: Kind | null;
  readonly topic: string | null;
  readonly largeOnly: boolean;
}

/** Prefecture of a county, itself otherwise. */
export function prefectureOf(region: number): number {
  return levelOf(region) === "county" ? Math.floor(region / 100) * 100 : region;
}

/** Rows that a reader asked for, in their order. */
export function shownRows(
  rows: readonly ValidationRow[],
  {region, kind, topic, largeOnly}: RowFilter
): ValidationRow[] {
  return rows.filter(
    row =>
      (region === null || prefectureOf(row.region) === region) &&
      (kind === null || row.kind === kind) &&
      (topic === null || row.topic === topic) &&
      (!largeOnly || row.large_gap)
  );
}
