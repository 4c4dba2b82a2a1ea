// 渐退 What a walk of a population through the months came to, as one report: the same on the page and on the command line.

import type {MonthsTally} from "../../engine/months/tally.js";
import {compared} from "./compared.js";
import type {Compared} from "./compared.js";
import {dropsOf} from "./drops.js";
import type {Drops} from "./drops.js";
import type {ExitFigure} from "./figures.js";
import {monthRows, yearRows} from "./months.js";
import type {MonthRow, Side, YearRow} from "./months.js";
import {forwardShare} from "./flows.js";
import {publishedIndicators} from "./published.js";
import type {PublishedIndicator} from "./published.js";
import {returnedShare, spellsOf} from "./spells.js";
import type {Spells} from "./spells.js";
import {hasOwn} from "../../rules/has-own.js";

export interface ExitTerms {
  readonly months: number;
  /** Months between two looks; null: as the law has it. */
  readonly review: number | null;
  readonly seed: number;
  /** Calendar month (1..12) of the first month. */
  readonly first_month: number;
}

/** A published figure beside the simulated one; null where the walk is too short to tell. */
export interface ExitCheck extends Omit<ExitFigure, "value"> {
  readonly published: number;
  readonly baseline: number | null;
  readonly reform: number | null;
}

export interface ExitSide {
  /** Of the persons who enter, those who had been entitled before; null where nobody does. */
  readonly entered_forward_share: number | null;
  readonly spells: Spells;
  readonly returned_within_6_share: number | null;
  readonly returned_within_12_share: number | null;
  readonly drops_of_resources: Drops;
  readonly drops_of_assistance: Drops;
}

export interface ExitReport {
  readonly baseline: string;
  readonly reform: string;
  readonly terms: ExitTerms;
  /** What the walk assumes, each with source and quality. */
  readonly assumptions: readonly ExitFigure[];
  readonly by_month: readonly MonthRow[];
  readonly by_year: readonly YearRow[];
  readonly sides: Readonly<Record<Side, ExitSide>>;
  readonly compared: Compared;
  readonly published: readonly ExitCheck[];
}

/** What is known of a province before any walk of a page: the file `exit` of the province. */
export interface ExitTable {
  /** Households in the population: rows, not weighted. */
  readonly households: number;
  readonly transitions: readonly ExitFigure[];
  readonly published: readonly ExitFigure[];
  /** The policy in force against itself, on the terms that hold unless others are asked for. */
  readonly report: ExitReport;
}

/** The terms of a walk unless others are asked for. */
export const usualTerms: ExitTerms = {months: 36, review: null, seed: 1, first_month: 1};

/** Ids of the two policies, and what the walk was made of. */
export interface ExitRunFacts extends Pick<ExitTable, "households" | "transitions" | "published"> {
  readonly baseline: string;
  readonly reform: string;
  readonly terms: ExitTerms;
}

/** Throws on a published figure that no walk can tell. */
export function exitReport(tally: MonthsTally, run: ExitRunFacts): ExitReport {
  const {baseline, reform, terms, households, transitions, published} = run;
  return {
    baseline,
    reform,
    terms,
    assumptions: transitions,
    by_month: monthRows(tally),
    by_year: yearRows(tally, terms.first_month),
    sides: {baseline: sideOf(tally, "baseline"), reform: sideOf(tally, "reform")},
    compared: compared(tally, households),
    published: exitChecks(tally, published)
  };
}

const sideOf = (tally: MonthsTally, side: Side): ExitSide => ({
  entered_forward_share: forwardShare(tally, side),
  spells: spellsOf(tally, side),
  returned_within_6_share: returnedShare(tally, side, 6),
  returned_within_12_share: returnedShare(tally, side, 12),
  drops_of_resources: dropsOf(tally, side, "resources"),
  drops_of_assistance: dropsOf(tally, side, "assistance")
});

/** Published figures (data/exit/published.csv) beside the simulated. Throws on an indicator that no walk can tell. */
export const exitChecks = (tally: MonthsTally, published: readonly ExitFigure[]): ExitCheck[] =>
  published.map(({indicator, value, ...figure}) => {
    if (!hasOwn(publishedIndicators, indicator))
      throw new Error(
        `unknown figure: ${indicator} (data/exit/published.csv; known: ${Object.keys(publishedIndicators).join(", ")})`
      );
    const simulated = publishedIndicators[indicator as PublishedIndicator];
    return {
      ...figure,
      indicator,
      published: value,
      baseline: simulated(tally, "baseline"),
      reform: simulated(tally, "reform")
    };
  });
