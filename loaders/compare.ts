// Published against simulated, figure by figure: those the weights were calibrated to, and those held out to test them.

import type {Microdata} from "../src/rules/columns.js";
import {censusItems} from "./census-items.js";
import type {Item} from "./compare-item.js";
import {readFigures} from "./figures.js";
import type {Figures, Quality} from "./figures.js";
import {provinceItems} from "./province-items.js";
import {provinces} from "./provinces.js";
import {summarise} from "./summary.js";
import type {Summary} from "./summary.js";

export interface ComparisonRow {
  readonly region: number;
  readonly indicator: string;
  readonly year: number;
  readonly zh: string;
  readonly en: string;
  readonly unit: string;
  readonly published: number;
  readonly simulated: number;
  /** simulated / published. */
  readonly ratio: number;
  readonly kind: "calibrated" | "held_out";
  readonly quality: Quality;
  readonly source: string;
}

/** Every figure, for the province and each prefecture; policy results are not among them. */
export function compareWithPublished(microdata: Microdata, figures: Figures = readFigures()): ComparisonRow[] {
  const code = Math.floor(microdata.households.region[0] / 10000) * 10000;
  const province = provinces.find(({region}) => region === code);
  if (province === undefined)
    throw new Error(`no published figures: province ${code} (known: ${provinces.map(p => p.region).join(", ")})`);
  const whole = summarise(microdata, () => true);
  return [
    ...provinceItems.map(item => compare(item, figures, code, whole)),
    // The province's share of car owners was calibrated; only the prefectures test it.
    ...censusItems.map(item =>
      compare(item.indicator === "households_with_car" ? {...item, kind: "calibrated"} : item, figures, code, whole)
    ),
    ...province.prefectures.flatMap(({region}) => {
      const part = summarise(microdata, i => microdata.households.region[i] === region);
      return censusItems.map(item => compare(item, figures, region, part));
    })
  ];
}

function compare(
  {indicator, zh, en, unit, kind, from, national, ...item}: Item,
  figures: Figures,
  region: number,
  summary: Summary
): ComparisonRow {
  const figure = figures.figure(national ? 100000 : region, from ?? indicator);
  const published = item.published?.(figures, region) ?? figure.value;
  const simulated = item.simulated(summary);
  return {
    region,
    indicator,
    year: figure.year,
    zh,
    en,
    unit,
    published,
    simulated,
    ratio: simulated / published,
    kind,
    quality: figure.quality,
    source: figure.source
  };
}
