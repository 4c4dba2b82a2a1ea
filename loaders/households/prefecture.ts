// The households of one prefecture: whose incomes are drawn, who lives together, and how many households each stands for.

import {calibrate, sumMargins} from "../calibrate/calibrate.js";
import type {CalibrationOptions} from "../calibrate/calibrate.js";
import type {Sample} from "./draft.js";
import type {Figures} from "../census/figures.js";
import {bandingsFor, censusMargins, contributionsOf} from "../calibrate/margins.js";
import {leanOf} from "./pilot.js";
import {drawRanks, drawUsual} from "../calibrate/sampling.js";
import type {Incomes, Tilt} from "../calibrate/sampling.js";
import type {Persistence} from "../incomes/persistence.js";
import {openStream} from "../calibrate/streams.js";
import {drawStructure} from "./structure.js";
import type {Prefecture} from "./structure.js";
import type {Structure} from "./drawn.js";

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
  readonly effective_households: number;
  readonly smallest_weight: number;
  readonly largest_weight: number;
}

/** What is drawn for a prefecture, and how. */
export interface Design extends Prefecture {
  /** Households in the sample. */
  readonly households: number;
  readonly incomes: Incomes;
  readonly tilt: Tilt;
  readonly persistence: Persistence;
}

const largestError = 0.005;
/** Weights may move this far from where sampling put them; further only where nothing else helps a very small sample. */
const bounds = {lower: 0.2, upper: 5};
const lastBounds = {lower: 0.02, upper: 25};

/** Households of the pilot, which tells what forms and ages the margins of the prefecture ask for. */
const pilotSize = 4000;

/** Draws twice: once to learn, once in earnest, so that the weights have little left to put right. */
export function drawPrefecture(figures: Figures, design: Design, seed: number): Sample & {fit: Fit} {
  const {region, households, incomes, tilt, persistence} = design;
  const represented = figures.value(region, "family_households");
  const pilot = drawRanks(pilotSize, represented, incomes, tilt, openStream(seed, "pilot ranks", region));
  const pilotUsual = drawUsual(pilot, incomes, persistence, openStream(seed, "pilot usual incomes", region));
  const trial = drawStructure(figures, design, pilot, pilotUsual, openStream(seed, "pilot structure", region));
  const lean = leanOf(trial, pilot.weight, weigh(figures, design, trial, pilot.weight).weight);
  const drawn = drawRanks(households, represented, incomes, tilt, openStream(seed, "ranks", region));
  const usual = drawUsual(drawn, incomes, persistence, openStream(seed, "usual incomes", region));
  const structure = drawStructure(figures, design, drawn, usual, openStream(seed, "structure", region), lean);
  const {weight, ...fit} = weigh(figures, design, structure, drawn.weight);
  return {
    structure,
    rank: drawn.rank,
    usual: usual.income,
    weight,
    fit: {region, households, ...fit, ...weightSummary(weight)}
  };
}

/** Calibrated weights, in the finest bands of age that the prefecture's sample can carry. */
function weigh(figures: Figures, place: Prefecture, structure: Structure, base: Float64Array) {
  const bandings = bandingsFor(structure.households);
  const tries = [...bandings.map(bands => ({bands, bounds})), {bands: bandings.at(-1)!, bounds: lastBounds}];
  let best: ReturnType<typeof weighWith> | undefined;
  for (const attempt of tries) {
    best = weighWith(figures, place, structure, base, attempt);
    if (Math.abs(best.worst.error) <= largestError) return best;
  }
  const {indicator, error} = best!.worst;
  throw new Error(
    `margin not met: ${indicator} of ${place.region} is off by ${(100 * error).toFixed(2)}% (more households, or wider bounds)`
  );
}

function weighWith(
  figures: Figures,
  {region, expected}: Prefecture,
  structure: Structure,
  base: Float64Array,
  {bands, bounds}: {readonly bands: readonly number[]; readonly bounds: Required<CalibrationOptions>["bounds"]}
) {
  const margins = censusMargins(figures, region, bands, expected);
  const contributions = contributionsOf(structure, bands);
  const targets = Float64Array.from(margins, margin => margin.target);
  const {weights} = calibrate(base, contributions, targets, {bounds, tolerance: 1e-6});
  const weight = weights.map(w => Math.max(1, Math.round(64 * w)) / 64);
  const sums = sumMargins(weight, contributions, targets.length);
  const errors = targets.map((target, j) => sums[j] / target - 1);
  const j = errors.reduce((worst, error, at) => (Math.abs(error) > Math.abs(errors[worst]) ? at : worst), 0);
  const worst = {indicator: margins[j].indicator, target: targets[j], simulated: sums[j], error: errors[j]};
  return {weight, margins: margins.length, worst};
}

function weightSummary(weight: Float64Array) {
  const sum = weight.reduce((a, w) => a + w, 0);
  const squares = weight.reduce((a, w) => a + w * w, 0);
  return {
    effective_households: Math.round((sum * sum) / squares),
    smallest_weight: weight.reduce((a, w) => Math.min(a, w), Infinity),
    largest_weight: weight.reduce((a, w) => Math.max(a, w), 0)
  };
}
