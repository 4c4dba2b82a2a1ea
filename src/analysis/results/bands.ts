// 区间 How far a figure goes when one assumption at a time is moved (assumptions.ts). The ends are the lowest and the highest of the
// figure itself and of all variants; two assumptions are never moved together, so a band is no bound on everything at once.

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

/** `low_by` and `high_by` say which variant gives that end; null: the figure itself does. */
export interface Band {
  readonly low: number;
  readonly high: number;
  readonly low_by: VariantName | null;
  readonly high_by: VariantName | null;
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

/** Bands of the headline figures, of every prefecture and of the cost by programme and by payer: what `doudi simulate --bands` adds. */
export function uncertainty(tables: WorkbenchTables, varied: readonly VariantTables[]) {
  const three = (pick: (tables: WorkbenchTables, side: "baseline" | "reform") => number): ThreeBands => ({
    baseline: bandOf(tables, varied, each => pick(each, "baseline")),
    reform: bandOf(tables, varied, each => pick(each, "reform")),
    change: bandOf(tables, varied, each => pick(each, "reform") - pick(each, "baseline"))
  });
  return {
    assumptions: Object.values(assumptions),
    variants: variants.map(({name, assumption, zh, en}) => ({name, assumption, zh, en})),
    figures: tables.figures.map(({key}, i) => ({key, ...three((each, side) => each.figures[i][side])})),
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
