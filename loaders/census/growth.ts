// 增长率 Growth of income and of consumption per head from one year to the next, as published: of the province where both years are,
// else of the nation.

import type {FigureQuality, Figures, PublishedFigure} from "./figures.js";

export interface GrowthFigure {
  /** Share a year: 0.05 for five percent, prices included. */
  readonly value: number;
  readonly from: number;
  readonly to: number;
  /** Adcode of the province or 100000. */
  readonly region: number;
  readonly source: string;
  /** That of the less certain of the two figures. */
  readonly quality: FigureQuality;
}

const nation = 100_000;
const surest: readonly FigureQuality[] = ["official", "relay", "assumed"];

/** Of the newest year over the year before. Throws where neither the province nor the nation has both. */
export function publishedGrowth(figures: Figures, region: number, kind: "income" | "consumption"): GrowthFigure {
  const indicator = `${kind}_mean_all`;
  for (const place of [region, nation]) {
    if (!figures.has(place, indicator)) continue;
    const newest = figures.figure(place, indicator);
    const before = figures.all.find(
      figure => figure.region === place && figure.indicator === indicator && figure.year === newest.year - 1
    );
    if (before !== undefined) return growthOf(before, newest);
  }
  throw new Error(`missing figure: ${indicator} of two years for ${region} or ${nation} (add rows to data/income.csv)`);
}

function growthOf(before: PublishedFigure, newest: PublishedFigure): GrowthFigure {
  const {region} = newest;
  const quality = surest[Math.max(surest.indexOf(before.quality), surest.indexOf(newest.quality))];
  const sources = [...new Set([before.source, newest.source])];
  return {
    value: newest.value / before.value - 1,
    from: before.year,
    to: newest.year,
    region,
    source: sources.join("；"),
    quality
  };
}
