// What of a walk can be set beside data/exit/published.csv, and what each published figure was used for.

import type {MonthsTally} from "../../engine/months/tally.js";
import type {ExitFigure, PublishedKind} from "./figures.js";
import {caseloadChange, enteredShare, leftShare} from "./flows.js";
import type {Side} from "./months.js";
import {elapsedSpell, neverLeftShare} from "./spells.js";

type Simulated = (tally: MonthsTally, side: Side) => number | null;
const entered =
  (months: number): Simulated =>
  (tally, side) =>
    enteredShare(tally, side, months);
const left =
  (months: number): Simulated =>
  (tally, side) =>
    leftShare(tally, side, months);

/** By the indicators of the file. */
export const publishedIndicators = {
  entry_share_month: entered(1),
  entry_share_quarter: entered(3),
  leaving_share_month: left(1),
  caseload_change_year: caseloadChange,
  elapsed_spell_months: elapsedSpell,
  never_left_share: (tally, side) => neverLeftShare(tally, side, 24),
  left_share_year: left(12),
  left_share_quarter: left(3),
  left_share_7_months: left(7),
  left_share_8_months: left(8)
} as const satisfies Readonly<Record<string, Simulated>>;
export type PublishedIndicator = keyof typeof publishedIndicators;

/** What chances are fitted to, by simulations/runs/fit-months.ts: a province's own figure, or else the nation's. */
export const fittedIndicators = ["entry_share_month", "caseload_change_year"] as const;
export type FittedIndicator = (typeof fittedIndicators)[number];

/** Adcode that stands for all of them. */
export const nation = 100_000;

/** Throws where neither the province (adcode) nor the nation has one. */
export function fittedTo<F extends ExitFigure>(figures: readonly F[], region: number, indicator: FittedIndicator): F {
  const of = (place: number): F | undefined => figures.find(row => row.region === place && row.indicator === indicator);
  // one month of one city's urban list is no year of a province
  const found = (indicator === "entry_share_month" ? undefined : of(region)) ?? of(nation);
  if (found === undefined)
    throw new Error(
      `missing figure: ${indicator} for region ${region} (data/exit/published.csv, for it or for 100000)`
    );
  return found;
}

/**
 * Calibrated: a chance was chosen by it. Implied: who leaves follows from who enters and how the caseload changes, both of which were
 * used. Held out: not used.
 */
export function publishedKind(figures: readonly ExitFigure[], region: number, figure: ExitFigure): PublishedKind {
  const {indicator} = figure;
  if (fittedIndicators.some(name => name === indicator && fittedTo(figures, region, name) === figure))
    return "calibrated";
  return indicator.startsWith("left_share") || indicator.startsWith("leaving_share") ? "implied" : "held_out";
}
