// The synthetic population of a province: drawn, calibrated to the census, ranked by income, then given everything else.

import type {Microdata} from "../../src/rules/household/microdata.js";
import {drawCounties} from "./counties.js";
import {assemble, standardsOf} from "./draft.js";
import {readFigures} from "../census/figures.js";
import type {Figures} from "../census/figures.js";
import {drawHealth} from "./health.js";
import {drawHistory} from "../assistance/history.js";
import {drawKin} from "../assistance/kin.js";
import {drawOwnMeans} from "../incomes/own-means.js";
import {checkTargets} from "../assistance/targets.js";
import {incomeModel} from "../incomes/income-model.js";
import type {IncomeModel} from "../incomes/income-model.js";
import {layOutIncomes} from "../incomes/money.js";
import {drawCapacity, excuseFromWork} from "./labour.js";
import {drawPrefecture} from "./prefecture.js";
import type {Design, Fit} from "./prefecture.js";
import {provinceNamed} from "../census/provinces.js";
import type {Province} from "../census/provinces.js";
import {assignIncomes} from "../incomes/ranks.js";
import {expectedHomes} from "../census/relations.js";
import {familyResidents} from "../census/residents.js";
import {allocate, sampledBelow, tiltWithFloor} from "../calibrate/sampling.js";
import {drawSpending} from "../incomes/spending.js";
import {drawWealth} from "../incomes/wealth.js";
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

export interface GeneratedPopulation extends Microdata {
  readonly province: string;
  readonly seed: number;
  readonly fit: readonly Fit[];
}

const smallestSample = 2000;
/**
 * Of the whole sample, the share that each prefecture has at least below its own standards: 280 of 200,000 households, so that
 * 200 and more are left when assets and registrations have been looked at.
 */
const leastBelow = 0.0014;
/** Households that a prefecture needs for its margins to be met. */
const leastCalibrated = 150;

export function generatePopulation(options: GenerateOptions): GeneratedPopulation {
  const {households, seed, onProgress} = options;
  const province = provinceNamed(options.province);
  const smallest = Math.max(smallestSample, leastCalibrated * province.prefectures.length);
  if (!Number.isInteger(households) || households < smallest)
    throw new Error(`too few households: ${households} (at least ${smallest})`);
  const figures = options.figures ?? readFigures();
  checkTargets(province, figures);
  const model = incomeModel(figures, province);
  const parts = designs(figures, province, model, households).map((design, p) => {
    onProgress?.(`${province.prefectures[p].en}: ${design.households} households`);
    return drawPrefecture(figures, design, seed);
  });
  const draft = assemble(province, figures, seed, parts);
  onProgress?.("members, health, work");
  drawCounties(draft);
  drawMembers(draft);
  assignIncomes(draft, model);
  drawHealth(draft);
  drawCapacity(draft);
  drawWork(draft);
  onProgress?.("income, wealth, spending, history");
  drawKin(draft, model);
  drawOwnMeans(draft);
  layOutIncomes(draft);
  excuseFromWork(draft);
  drawWealth(draft);
  drawSpending(draft);
  drawHistory(draft);
  const {households: columns, persons, offsets} = draft;
  return {households: columns, persons, offsets, province: province.id, seed, fit: parts.map(part => part.fit)};
}

function designs(figures: Figures, province: Province, model: IncomeModel, households: number): Design[] {
  const standards = standardsOf(province);
  const tilt = tiltWithFloor(figures.value(province.region, "sample_floor"));
  const incomes = province.prefectures.map(({region}, p) => {
    const urban = familyResidents(figures, region, "urban");
    const urbanShare = urban / figures.value(region, "family_household_residents");
    return {urban: model.urban[p], rural: model.rural[p], urbanShare};
  });
  const least = incomes.map((income, p) => {
    const lines = {urban: 12 * standards[p].urban, rural: 12 * standards[p].rural};
    return Math.max(leastCalibrated, (leastBelow * households) / sampledBelow(income, lines, tilt));
  });
  const regions = province.prefectures.map(({region}) => region);
  const sizes = regions.map(region => figures.value(region, "family_households"));
  const counts = allocate(households, sizes, least);
  const expected = expectedHomes(figures, regions);
  const persistence = {
    permanent: figures.value(province.region, "income_permanent_share"),
    passing: figures.value(province.region, "income_passing_persistence")
  };
  return regions.map((region, p) => ({
    region,
    expected: expected[p],
    households: counts[p],
    incomes: incomes[p],
    tilt,
    persistence
  }));
}
