// How income, savings and medical spending are spread in a population, beside the points that were published.

import {capacityOf} from "../../loaders/compare/capacity.js";
import type {PublishedFigure, Figures} from "../../loaders/census/figures.js";
import {financialAssets} from "../../loaders/compare/province-items.js";
import type {Province} from "../../loaders/census/provinces.js";
import {traitsOf} from "../../loaders/compare/traits.js";
import {ascending, weightedGini, weightedMean} from "../../loaders/calibrate/weighted.js";
import type {Curve, Distribution, Distributions, Mark, Series} from "../../src/analysis/population/validation.js";
import type {Microdata} from "../../src/rules/household/microdata.js";

const nation = 100000;
const codes: Readonly<Record<Series, number>> = {urban: 1, rural: 2, all: 0};

/** A value and a weight for each row of a part. */
interface Sample {
  readonly values: Float64Array;
  readonly weights: Float64Array;
}

export function distributionsOf(microdata: Microdata, figures: Figures, province: Province): Distributions {
  const {households} = microdata;
  const traits = traitsOf(microdata);
  const capacity = capacityOf(microdata, traits, figures, province.region);
  const persons = Float64Array.from(households.weight, (weight, i) => weight * traits.members[i]);
  const burden = Float64Array.from(capacity, (able, i) => (able > 0 ? traits.medical[i] / able : 0));
  const sample =
    (values: ArrayLike<number>, weights: ArrayLike<number>) =>
    (series: Series): Sample => {
      const rows = [...households.registration.keys()].filter(
        i => weights[i] > 0 && (series === "all" || households.registration[i] === codes[series])
      );
      return {values: Float64Array.from(rows, i => values[i]), weights: Float64Array.from(rows, i => weights[i])};
    };
  const incomeOfPersons = sample(traits.income, persons);
  const [income, savings, medical] = [
    sample(traits.income, households.weight),
    sample(households.financial_assets, households.weight),
    sample(burden, households.weight)
  ];
  const gini = (series: Series): number =>
    weightedGini(incomeOfPersons(series).values, incomeOfPersons(series).weights);
  return {
    income: incomeOf({households: income, persons: incomeOfPersons}, figures, province.region),
    gini: {urban: gini("urban"), rural: gini("rural"), all: gini("all")},
    savings: savingsOf(savings, figures, province.region),
    medical: medicalOf(medical, figures)
  };
}

type SampleOf = (series: Series) => Sample;

/** Ranks in per cent: the tails in halves, the rest in whole ones. */
const ranks = [0.005, ...Array.from({length: 99}, (_, i) => (i + 1) / 100), 0.995];
const places = ["urban", "rural"] as const;

const curveOf = (of: SampleOf, series: Series): Curve => ({
  series,
  points: quantiles(of(series), ranks).map((value, j) => [ranks[j], Math.round(value)] as const)
});

/** One pass for all ranks: the smallest value up to which at least that share of the weight lies. */
export function quantiles({values, weights}: Sample, at: readonly number[]): number[] {
  const total = weights.reduce((a, b) => a + b, 0);
  const result: number[] = [];
  let below = 0;
  for (const i of ascending(values)) {
    below += weights[i];
    while (result.length < at.length && below >= at[result.length] * total) result.push(values[i]);
  }
  while (result.length < at.length) result.push(NaN); // nobody in this part
  return result;
}

/** Mean of the values between two ranks. */
function meanBetween({values, weights}: Sample, from: number, to: number): number {
  const total = weights.reduce((a, b) => a + b, 0);
  let [below, sum, taken] = [0, 0, 0];
  for (const i of ascending(values)) {
    const part = Math.max(0, Math.min(to * total, below + weights[i]) - Math.max(from * total, below));
    below += weights[i];
    sum += part * values[i];
    taken += part;
  }
  return sum / taken;
}

const markOf = (
  figure: PublishedFigure,
  series: Series,
  statistic: Mark["statistic"],
  simulated: number,
  published = figure.value
): Mark => ({
  series,
  statistic,
  published,
  simulated,
  year: figure.year,
  quality: figure.quality,
  source: figure.source,
  scope: figure.region === nation ? "nation" : "province"
});

/** Means are over persons; the surveys' medians and fifths count households, by their income per head. */
function incomeOf(
  {households, persons}: {readonly households: SampleOf; readonly persons: SampleOf},
  figures: Figures,
  region: number
): Distribution {
  const marks = (["urban", "rural", "all"] as const).flatMap(series => {
    const [part, people] = [households(series), persons(series)];
    const mark = (indicator: string, statistic: Mark["statistic"], simulated: () => number): Mark[] =>
      figures.has(region, indicator) ? [markOf(figures.figure(region, indicator), series, statistic, simulated())] : [];
    return [
      ...mark(`income_mean_${series}`, "mean", () => weightedMean(people.values, people.weights)),
      ...mark(`income_median_${series}`, "median", () => quantiles(part, [0.5])[0]),
      ...([1, 2, 3, 4, 5] as const).flatMap(k =>
        mark(`income_quintile_${k}_${series}`, `quintile_${k}`, () => meanBetween(part, (k - 1) / 5, k / 5))
      )
    ];
  });
  return {curves: places.map(series => curveOf(households, series)), marks};
}

function savingsOf(of: SampleOf, figures: Figures, region: number): Distribution {
  const urban = of("urban");
  const published = financialAssets(figures, region);
  const simulated = weightedMean(urban.values, urban.weights);
  const source = figures.figure(nation, "urban_total_assets_mean");
  return {
    curves: places.map(series => curveOf(of, series)),
    marks: [markOf(source, "urban", "mean", simulated, published)]
  };
}

/** The threshold of the survey that the shares come from. */
const catastrophic = 0.4;
const thresholds = Array.from({length: 21}, (_, i) => i / 20);

function medicalOf(of: SampleOf, figures: Figures): Distribution {
  return {
    curves: places.map(series => ({series, points: thresholds.map(at => [at, shareFrom(of(series), at)] as const)})),
    marks: places.map(series =>
      markOf(
        figures.figure(nation, `catastrophic_${series}`),
        series,
        "catastrophic",
        shareFrom(of(series), catastrophic)
      )
    )
  };
}

/** Share of the weight at this value and above. */
function shareFrom({values, weights}: Sample, least: number): number {
  let [part, whole] = [0, 0];
  for (let i = 0; i < values.length; ++i) {
    whole += weights[i];
    if (values[i] >= least) part += weights[i];
  }
  return part / whole;
}
