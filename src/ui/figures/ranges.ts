// 不确定性 What stands beside a figure: nothing, twice its standard error either way, or its ends under the named assumptions.

import {bandOf, figureBand} from "../../analysis/results/bands.js";
import type {VariantTables} from "../../analysis/results/bands.js";
import type {FigureKey, WorkbenchTables} from "../../analysis/results/tables.js";

export const uncertaintyModes = ["off", "sampling", "assumptions"] as const;
export type UncertaintyMode = (typeof uncertaintyModes)[number];

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** What is shown, of which tables; `varied` is null until the assumptions have been run for them. */
export interface Uncertain {
  readonly mode: UncertaintyMode;
  readonly tables: WorkbenchTables;
  readonly varied: readonly VariantTables[] | null;
}

type Pick = (tables: WorkbenchTables) => number;

/** The range of the figure that `pick` finds; null where there is none to show. */
function rangeOf({mode, tables, varied}: Uncertain, pick: Pick, error: number | null): Range | null {
  if (mode === "assumptions") return varied === null ? null : bandOf(tables, varied, pick);
  if (mode === "off" || error === null) return null;
  const value = pick(tables);
  return {low: value - 2 * error, high: value + 2 * error};
}

type Which = "baseline" | "reform" | "change";

export function figureRange(uncertain: Uncertain, key: FigureKey, which: Which): Range | null {
  const i = uncertain.tables.figures.findIndex(figure => figure.key === key);
  const figure = uncertain.tables.figures[i];
  if (figure === undefined) return null;
  const {mode, tables, varied} = uncertain;
  if (mode === "assumptions") return varied === null ? null : figureBand(tables, varied, i, which);
  return rangeOf(uncertain, each => each.figures[i][which], figure[`${which}_se`]);
}

/** Of the reform, 元/年. */
export function programmeRange(uncertain: Uncertain, programme: string): Range | null {
  const i = uncertain.tables.programmes.findIndex(row => row.programme === programme);
  const row = uncertain.tables.programmes[i];
  return row === undefined ? null : rangeOf(uncertain, tables => tables.programmes[i].reform, row.reform_se);
}

/** Of the reform, 元/年; how payers share varies from place to place, so that no standard error is tallied. */
export const payerRange = (uncertain: Uncertain, payer: string): Range | null =>
  rangeOf(
    uncertain,
    ({costs}) => costs.filter(row => row.payer === payer).reduce((sum, row) => sum + row.reform, 0),
    null
  );

/** Of a prefecture, the row `i` of the regions. */
export function regionRange(
  uncertain: Uncertain,
  i: number,
  name: "dibao_persons" | "coverage" | "cost",
  which: "reform" | "change"
): Range | null {
  const pick: Pick = ({regions}) =>
    which === "reform" ? regions[i][`${name}_reform`] : regions[i][`${name}_reform`] - regions[i][`${name}_baseline`];
  return rangeOf(uncertain, pick, uncertain.tables.regions[i][`${name}_${which}_se`]);
}

/** Of a tenth of income under the reform, none where nobody is in it; the tally keeps no standard error of it. */
export const decileRange = (uncertain: Uncertain, i: number, name: "covered_share" | "benefit_pc"): Range | null =>
  rangeOf(uncertain, ({deciles}) => deciles[i][`${name}_reform`] ?? 0, null);
