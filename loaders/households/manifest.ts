// What a population says of itself: where it comes from, whom it stands for, how well it fits.

import {quantile} from "d3";
import {columnHash} from "../../src/store/column-hash.js";
import {openDigest} from "../../src/store/open-digest.js";
import type {StatedColumns} from "../../src/store/manifest.js";
import {compareWithPublished} from "../compare/compare.js";
import {readFigures} from "../census/figures.js";
import type {GeneratedPopulation} from "./generate.js";
import type {Fit} from "./prefecture.js";
import {provinceNamed} from "../census/provinces.js";
import {disposablePerHead} from "../compare/traits.js";
import {ascending, weightedGini, weightedQuantile} from "../calibrate/weighted.js";

/** |simulated / published - 1| over so many figures; null where there are none. */
interface Errors {
  readonly figures: number;
  readonly median_error: number | null;
  readonly p90_error: number | null;
}

/** What is checked whenever the population is opened: rows, sum of weights, hash of the columns. */
type Checked = {readonly [K in keyof StatedColumns]: NonNullable<StatedColumns[K]>};

export interface Manifest extends Checked {
  readonly province: string;
  readonly name: {readonly zh: string; readonly en: string};
  readonly seed: number;
  readonly synthetic: true;
  readonly note: {readonly zh: string; readonly en: string};
  readonly represented: {readonly households: number; readonly persons: number};
  readonly sources: readonly string[];
  readonly income: {
    readonly gini: number;
    readonly median: number;
    /** Share of sampled households that lie in the lowest sixth of households by income per head. */
    readonly sampled_in_lowest_sixth: number;
  };
  /** Figures that were never used, of prefectures (of a city, its own) and of counties. */
  readonly held_out: Errors;
  readonly held_out_counties: Errors;
  readonly fit: readonly Fit[];
}

const note = {
  zh: "合成人口：依据公开统计数据生成，不对应任何真实家庭。户籍以常住地城乡代替，集体户未包括在内。",
  en: "Synthetic population built from published figures; no row is a real family. Registration is proxied by urban or rural residence; collective households are left out."
};

export async function manifestOf(population: GeneratedPopulation): Promise<Manifest> {
  const province = provinceNamed(population.province);
  const figures = readFigures();
  const {households, persons, offsets} = population;
  const weights = households.weight;
  const personWeights = weights.map((weight, i) => weight * (offsets[i + 1] - offsets[i]));
  const income = disposablePerHead(population);
  const heldOut = compareWithPublished(population, figures).filter(
    row => row.kind === "held_out" && row.quality !== "assumed"
  );
  const used = figures.all.filter(({region}) => [province.region / 10_000, 10].includes(Math.floor(region / 10_000)));
  const isCity = province.prefectures.some(({region}) => region === province.region);
  return {
    province: province.id,
    name: province.name,
    seed: population.seed,
    synthetic: true,
    note,
    households: weights.length,
    persons: persons.age.length,
    total_weight: total(weights),
    sha256: await columnHash(population, openDigest),
    represented: {households: Math.round(total(weights)), persons: Math.round(total(personWeights))},
    sources: [...new Set(used.map(figure => figure.source))].sort(),
    income: {
      gini: round(weightedGini(income, personWeights)),
      median: weightedQuantile(income, personWeights, 0.5),
      sampled_in_lowest_sixth: round(lowestShare(income, weights))
    },
    held_out: errorsOf(heldOut.filter(row => row.topic !== "counties" && (isCity || row.region !== province.region))),
    held_out_counties: errorsOf(heldOut.filter(row => row.topic === "counties")),
    fit: population.fit
  };
}

const round = (x: number) => Math.round(x * 10_000) / 10_000;

function errorsOf(rows: readonly {readonly ratio: number}[]): Errors {
  const errors = rows.map(({ratio}) => Math.abs(ratio - 1));
  const at = (share: number): number | null => {
    const error = quantile(errors, share);
    return error === undefined ? null : round(error);
  };
  return {figures: errors.length, median_error: at(0.5), p90_error: at(0.9)};
}

function total(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; ++i) sum += values[i];
  return sum;
}

function lowestShare(income: Float64Array, weights: ArrayLike<number>): number {
  const sixth = total(weights) / 6;
  let below = 0;
  let count = 0;
  for (const i of ascending(income)) {
    below += weights[i];
    if (below > sixth) break;
    ++count;
  }
  return count / income.length;
}
