// What can be shown of a prefecture: the same four indicators in the tile grid, the table and the file.

import type {RegionRow, Unit} from "../../analysis/results/tables.js";
import {decimal, scaleOf, signedDecimal} from "./format.js";
import type {Lang} from "../../rules/schema/label.js";
import type {Scale} from "./format.js";

export const indicators = ["standard", "dibao_persons", "coverage", "cost"] as const;
export type Indicator = (typeof indicators)[number];

const units: Readonly<Record<Exclude<Indicator, "standard">, Unit>> = {
  dibao_persons: "persons",
  coverage: "share",
  cost: "yuan"
};

export const baselineOf = (row: RegionRow, indicator: Indicator): number => row[`${indicator}_baseline`];
export const reformOf = (row: RegionRow, indicator: Indicator): number => row[`${indicator}_reform`];

/** The change; of a standard the greater one, where urban and rural change apart. */
export function changeOf(row: RegionRow, indicator: Indicator): number {
  const change = reformOf(row, indicator) - baselineOf(row, indicator);
  if (indicator !== "standard") return change;
  const rural = row.standard_rural_reform - row.standard_rural_baseline;
  return Math.abs(rural) > Math.abs(change) ? rural : change;
}

/** Whether there is one standard for town and country, 元/月. */
const isSame = (urban: number, rural: number): boolean => Math.abs(urban - rural) < 0.5 || !Number.isFinite(rural);

/** Whether some prefecture has two standards, under the baseline or the reform. */
export const isSplit = (rows: readonly RegionRow[]): boolean =>
  rows.some(
    row =>
      !isSame(row.standard_baseline, row.standard_rural_baseline) ||
      !isSame(row.standard_reform, row.standard_rural_reform)
  );

/** "1,301", or "809" and "644" where urban and rural differ. */
export function standardParts(row: RegionRow, side: "baseline" | "reform"): readonly string[] {
  const [urban, rural] = [row[`standard_${side}`], row[`standard_rural_${side}`]];
  const text = (x: number): string => (Number.isFinite(x) ? decimal(x, 0) : "—");
  return isSame(urban, rural) ? [text(urban)] : [text(urban), text(rural)];
}

function whole(unit: string): Scale {
  const change = (x: number): string | null =>
    Number.isFinite(x) ? (Math.abs(x) < 1e-9 ? null : signedDecimal(x, Math.abs(x) < 0.5 ? 1 : 0)) : "—";
  return {
    unit,
    changeUnit: unit,
    value: x => (Number.isFinite(x) ? decimal(x, 0) : "—"),
    change,
    brief: change,
    error: x => `±${decimal(x, 0)}`
  };
}

/** One scale for all prefectures, fixed by the baseline, so that a column keeps its unit while levers move. */
export function indicatorScale(rows: readonly RegionRow[], indicator: Indicator, lang: Lang): Scale {
  if (indicator === "standard") return whole(lang === "zh" ? "元/月" : "yuan/month");
  const middle = rows.map(row => baselineOf(row, indicator)).sort((a, b) => a - b)[rows.length >> 1] ?? 0;
  return scaleOf(units[indicator], middle, lang);
}

/** Whether more of it is a gain to people: cost is neither. */
export const isGain: Readonly<Record<Indicator, boolean>> = {
  standard: true,
  dibao_persons: true,
  coverage: true,
  cost: false
};

/** Places without their 市, as they are called in a table. */
export const placeName = (row: Pick<RegionRow, "name_zh" | "name_en">, lang: Lang): string =>
  lang === "en" ? row.name_en : row.name_zh.length > 2 ? row.name_zh.replace(/市$/, "") : row.name_zh;
