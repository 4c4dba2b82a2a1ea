// The synthetic population of a province: drawn, calibrated to the census, ranked by income, then given everything else.

import type {Microdata} from "../src/rules/columns.js";
import {calibrate} from "./calibrate.js";
import {assemble} from "./draft.js";
import type {Sample} from "./draft.js";
import {readFigures} from "./figures.js";
import type {Figures} from "./figures.js";
import {drawHealth} from "./health.js";
import {drawHistory, drawKin} from "./history.js";
import {bandsFor, censusMargins, contributionsOf, familyResidents} from "./margins.js";
import {layOutIncomes} from "./money.js";
import {provinceNamed} from "./provinces.js";
import {assignIncomes, incomeModel} from "./ranks.js";
import type {IncomeModel} from "./ranks.js";
import {allocate, drawRanks, tiltWithFloor} from "./sampling.js";
import {drawSpending} from "./spending.js";
import {openStream} from "./streams.js";
import {drawStructure} from "./structure.js";
import {drawWealth} from "./wealth.js";
import {drawMembers, drawWork} from "./work.js";

export interface GenerateOptions {
  /** "zhejiang", "浙江" or "330000". */
  readonly province: string;
  /** Households in the sample. */
  readonly households: number;
  readonly seed: number;
  readonly figures?: Figures;
  readonly onProgress?: (message: string) => void;
}

/** How well one prefecture's weights meet its margins. */
export interface Fit {
  readonly region: number;
  readonly households: number;
  readonly margins: number;
  readonly worst: {
    readonly indicator: string;
    readonly target: number;
    readonly simulated: number;
    readonly error: number;
  };
  /** Kish: (sum w)^2 / sum w^2. */
  readonly effectiveHouseholds: number;
  readonly smallestWeight: number;
  readonly largestWeight: number;
}

export interface Population extends Microdata {
  readonly province: string;
  readonly seed: number;
  readonly fit: readonly Fit[];
}

const smallestSample = 2000;
const largestError = 0.005;
/** Weights may move this far from where sampling put them. */
const bounds = {lower: 0.2, upper: 5};

export function generatePopulation(options: GenerateOptions): Population {
  const {households, seed, onProgress} = options;
  const province = provinceNamed(options.province);
  if (!Number.isInteger(households) || households < smallestSample)
    throw new Error(`too few households: ${households} (at least ${smallestSample})`);
  const figures = options.figures ?? readFigures();
  const model = incomeModel(figures, province);
  const sizes = province.prefectures.map(({region}) => figures.value(region, "family_households"));
  const counts = allocate(households, sizes);
  const parts = province.prefectures.map(({region, en}, p) => {
    onProgress?.(`${en}: ${counts[p]} households`);
    return drawPrefecture(figures, region, counts[p], seed, modelOf(model, p));
  });
  const draft = assemble(province, figures, seed, parts);
  onProgress?.("members, health, work");
  drawMembers(draft);
  assignIncomes(draft, model);
  drawHealth(draft);
  drawWork(draft);
  onProgress?.("income, wealth, spending, history");
  drawKin(draft);
  layOutIncomes(draft);
  drawWealth(draft);
  drawSpending(draft);
  drawHistory(draft);
  const {households: columns, persons, offsets} = draft;
  return {households: columns, persons, offsets, province: province.id, seed, fit: parts.map(part => part.fit)};
}

const modelOf = (model: IncomeModel, p: number) => ({urban: model.urban[p], rural: model.rural[p]});

function drawPrefecture(
  figures: Figures,
  region: number,
  count: number,
  seed: number,
  incomes: ReturnType<typeof modelOf>
): Sample & {fit: Fit} {
  const urban = familyResidents(figures, region, "urban");
  const urbanShare = urban / (urban + familyResidents(figures, region, "rural"));
  const tilt = tiltWithFloor(figures.value(Math.floor(region / 10000) * 10000, "sample_floor"));
  const households = figures.value(region, "family_households");
  const drawn = drawRanks(count, households, {...incomes, urbanShare}, tilt, openStream(seed, "ranks", region));
  const structure = drawStructure(figures, region, drawn, openStream(seed, "structure", region));
  const bands = bandsFor(count);
  const margins = censusMargins(figures, region, bands);
  const contributions = contributionsOf(structure, bands);
  const targets = Float64Array.from(margins, margin => margin.target);
  const {weights} = calibrate(drawn.weight, contributions, targets, {bounds, tolerance: 1e-6});
  const weight = weights.map(w => Math.max(1, Math.round(64 * w)) / 64);
  const sums = new Float64Array(targets.length);
  for (let i = 0; i < count; ++i) {
    for (let e = contributions.offsets[i]; e < contributions.offsets[i + 1]; ++e)
      sums[contributions.margins[e]] += weight[i] * contributions.amounts[e];
  }
  const errors = targets.map((target, j) => sums[j] / target - 1);
  const j = errors.reduce((worst, error, at) => (Math.abs(error) > Math.abs(errors[worst]) ? at : worst), 0);
  const worst = {indicator: margins[j].indicator, target: targets[j], simulated: sums[j], error: errors[j]};
  if (!(Math.abs(worst.error) <= largestError)) {
    throw new Error(
      `margin not met: ${worst.indicator} of ${region} is off by ${(100 * worst.error).toFixed(2)}% (more households, or wider bounds)`
    );
  }
  return {
    structure,
    rank: drawn.rank,
    weight,
    fit: {region, households: count, margins: margins.length, worst, ...weightSummary(weight)}
  };
}

function weightSummary(weight: Float64Array) {
  const sum = weight.reduce((a, w) => a + w, 0);
  const squares = weight.reduce((a, w) => a + w * w, 0);
  return {
    effectiveHouseholds: Math.round((sum * sum) / squares),
    smallestWeight: weight.reduce((a, w) => Math.min(a, w), Infinity),
    largestWeight: weight.reduce((a, w) => Math.max(a, w), 0)
  };
}
