// 区间 How far a figure goes when one assumption at a time is moved (assumptions.ts). The ends are the lowest and the highest of the
// figure itself and of all variants; two assumptions are never moved together, so a band is no bound on everything at once.

import {rebuiltExclusion} from "../generated/rebuilt-exclusion.js";
import type {RunOptions} from "../../engine/workers/job.js";
import type {RunResult} from "../../engine/workers/pool.js";
import type {Policy} from "../../rules/policy.js";
import {assumptions, variants} from "./assumptions.js";
import type {VariantName} from "./assumptions.js";
import type {Place} from "../population/place.js";
import type {WorkbenchTables} from "./tables.js";
import {workbenchTables} from "./workbench-tables.js";

/** What a run comes to under one variant. */
export interface VariantTables {
  readonly name: VariantName;
  readonly tables: WorkbenchTables;
}

/** What gives an end of a band: a variant, or a population of ours built on other assumptions (data/assumption-effects.csv). */
type BandEnd = VariantName | "rebuilt";

/** `low_by` and `high_by` say what gives that end; null: the figure itself does. */
export interface Band {
  readonly low: number;
  readonly high: number;
  readonly low_by: BandEnd | null;
  readonly high_by: BandEnd | null;
}

/** The band of the figure that `pick` takes out of the tables. */
export function bandOf(
  tables: WorkbenchTables,
  varied: readonly VariantTables[],
  pick: (tables: WorkbenchTables) => number
): Band {
  const value = pick(tables);
  let band: Band = {low: value, high: value, low_by: null, high_by: null};
  for (const {name, tables} of varied) {
    const other = pick(tables);
    if (other < band.low) band = {...band, low: other, low_by: name};
    if (other > band.high) band = {...band, high: other, high_by: name};
  }
  return band;
}

/**
 * The band of headline figure `i`. Who is entitled rests on assumptions that went into the population, so that the band of exclusion
 * takes in populations built on others; its change is that of pairs, as it is.
 */
export function figureBand(
  tables: WorkbenchTables,
  varied: readonly VariantTables[],
  i: number,
  side: "baseline" | "reform" | "change"
): Band {
  const band = bandOf(tables, varied, each => each.figures[i][side]);
  const figure = tables.figures[i];
  const shift = rebuiltExclusion[Math.floor((tables.regions[0]?.region ?? 0) / 10_000) * 10_000];
  if (figure.key !== "exclusion" || side === "change" || shift === undefined) return band;
  const [low, high] = [Math.max(0, figure[side] + shift.low), Math.min(1, figure[side] + shift.high)];
  return {
    ...(low < band.low ? {low, low_by: "rebuilt"} : {low: band.low, low_by: band.low_by}),
    ...(high > band.high ? {high, high_by: "rebuilt"} : {high: band.high, high_by: band.high_by})
  };
}

type Run = (baseline: Policy, reform: Policy, options: RunOptions) => Promise<RunResult | undefined>;

/**
 * Assesses the population under every variant in turn; null once a newer run has made one worthless. `run` is that of the pool,
 * `onVariant` is told after each how many are done.
 */
export async function runVariants(
  run: Run,
  policies: {readonly baseline: Policy; readonly reform: Policy},
  {places, persons, onVariant}: {places: readonly Place[]; persons: number; onVariant?: (done: number) => void}
): Promise<VariantTables[] | null> {
  const varied: VariantTables[] = [];
  for (const {name, scenario, policy} of variants) {
    const [baseline, reform] = [policy(policies.baseline), policy(policies.reform)];
    const result = await run(baseline, reform, {scenario, withPoverty: false});
    if (result === undefined) return null;
    varied.push({name, tables: workbenchTables(result, {baseline, reform}, places, persons)});
    onVariant?.(varied.length);
  }
  return varied;
}

export interface ThreeBands {
  readonly baseline: Band;
  readonly reform: Band;
  readonly change: Band;
}

export type Uncertainty = ReturnType<typeof uncertainty>;

/**
 * Bands of the headline figures, of every prefecture and of the cost by programme and by payer: what `doudi simulate --bands` adds.
 * On a population of somebody else nothing was assumed by us, and nothing is built again.
 */
export function uncertainty(tables: WorkbenchTables, varied: readonly VariantTables[], isOurs: boolean) {
  const three = (pick: (tables: WorkbenchTables, side: "baseline" | "reform") => number): ThreeBands => ({
    baseline: bandOf(tables, varied, each => pick(each, "baseline")),
    reform: bandOf(tables, varied, each => pick(each, "reform")),
    change: bandOf(tables, varied, each => pick(each, "reform") - pick(each, "baseline"))
  });
  return {
    assumptions: Object.values(assumptions),
    variants: variants.map(({name, assumption, zh, en}) => ({name, assumption, zh, en})),
    figures: tables.figures.map(({key}, i) => ({
      key,
      ...(isOurs
        ? {
            baseline: figureBand(tables, varied, i, "baseline"),
            reform: figureBand(tables, varied, i, "reform"),
            change: figureBand(tables, varied, i, "change")
          }
        : three((each, side) => each.figures[i][side]))
    })),
    regions: tables.regions.map(({region}, i) => ({
      region,
      dibao_persons: three((each, side) => each.regions[i][`dibao_persons_${side}`]),
      coverage: three((each, side) => each.regions[i][`coverage_${side}`]),
      cost: three((each, side) => each.regions[i][`cost_${side}`])
    })),
    programmes: tables.programmes.map(({programme}, i) => ({
      programme,
      ...three((each, side) => each.programmes[i][side])
    })),
    payers: [...new Set(tables.costs.map(({payer}) => payer))].map(payer => ({
      payer,
      ...three((each, side) => each.costs.filter(row => row.payer === payer).reduce((sum, row) => sum + row[side], 0))
    })),
    alignment: tables.alignment.map(({group}, i) => ({
      group,
      cost_receiving: three((each, side) => each.alignment[i].cost_receiving[side])
    }))
  };
}
