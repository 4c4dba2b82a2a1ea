// TEST FIXTURE. Three prefectures and a town of a few families: small enough that what pages draw of it can be read.

import {fixtureBaseline, fixtureTables} from "../ui/fixture.js";
import {fixturePolicy, fixturePresets} from "../policy-desk/fixture-policy.js";
import {family, leanRun, town} from "../analysis/small-town.js";
import type {PathCostYear, PathSide} from "../../src/analysis/budget/path-costs.js";
import {cliffReport} from "../../src/analysis/cliffs/report.js";
import type {CliffReport} from "../../src/analysis/cliffs/report.js";
import {exitReport, usualTerms} from "../../src/analysis/exit/report.js";
import type {ExitTable} from "../../src/analysis/exit/report.js";
import {standardsPath} from "../../src/analysis/standards/standards-path.js";
import type {PathTerms} from "../../src/analysis/standards/standards-path.js";
import type {Baseline, WorkbenchTables} from "../../src/analysis/results/tables.js";
import {BaselinePass, ReformPass} from "../../src/engine/tally/run.js";
import {emptyMonthsTally, monthCell, monthMeasureIndex, monthMeasures} from "../../src/engine/months/tally.js";
import {preparePolicy} from "../../src/rules/prepare.js";
import type {Policy} from "../../src/rules/policy.js";
import type {DeskData} from "../../src/policy-desk/policy-in-hand.js";
import {h} from "../../src/ui/elements/dom.js";
import type {Lang} from "../../src/rules/schema/label.js";

export const regions = [330100, 330300, 330800];
const isHere = ({region}: {readonly region: number}): boolean => regions.includes(region);

export const basis = fixturePolicy;
/** One standard for all of them, the highest. */
export const reform = fixturePresets[2];

export const tablesOf = (policy: Policy): WorkbenchTables => {
  const tables = fixtureTables(policy, basis);
  return {...tables, regions: tables.regions.filter(isHere)};
};
const whole = fixtureBaseline(basis);
export const baseline: Baseline = {...whole, regions: whole.regions.filter(isHere)};
export const rows = baseline.regions;
export const places = rows.map(({region, name_zh, name_en, col, row}) => ({
  region,
  name_zh,
  name_en,
  col,
  row,
  registered: 1e6,
  resident: 1.2e6
}));
export const source = {text: "TEST FIXTURE", columns: {policy: "fixture"}};

/** In each a couple without work, a parent who earns little, and one severely disabled beside one who works. */
export const population = town(
  ...regions.flatMap((region, i) => [
    family({region, weight: 4000 + 1000 * i}, {transfer: 3600}, {}),
    family({region, weight: 3000}, {wage: 18_000 + 1200 * i, employed: 1}, {age: 10}),
    family({region, weight: 2000}, {disability_type: 3, disability_level: 1}, {wage: 22_800, employed: 1})
  ])
);

export const tally = leanRun(population, basis, reform, true);

/** Walked up in earnings, in the first month of a rise; `policy` against the baseline. */
export function walked(policy: Policy, months_since_rise: number | null = 0): CliffReport {
  const cliffs = {months_since_rise};
  const before = new BaselinePass(population, preparePolicy(basis, population.regions), {
    withPoverty: false,
    withDetail: false,
    cliffs
  });
  while (before.step());
  const after = new ReformPass(population, preparePolicy(policy, population.regions), before);
  while (after.step());
  return cliffReport(after.tally, cliffs);
}

const months = 14;
const figure = {region: 100000, year: 2024, unit: "1", source: "TEST FIXTURE", quality: "assumed", note: ""} as const;

/** Fourteen months in which every measure rises by its place among them, under the reform by a tenth more. */
export function exitTable(): ExitTable {
  const walk = emptyMonthsTally(regions, months);
  for (const side of [0, 1] as const)
    for (let month = 0; month < months; ++month)
      monthMeasures.forEach((name, i) => {
        walk.sums[monthCell(walk, side, month, 0) + monthMeasureIndex(name)] =
          (1 + i) * (1000 + 10 * month) * (1 + side / 10);
      });
  const transitions = [{...figure, indicator: "job_found", value: 0.02}];
  const known = {households: 200_000, transitions, published: []};
  const report = exitReport(walk, {...known, baseline: basis.id, reform: reform.id, terms: {...usualTerms, months}});
  return {...known, report};
}

/** What a page that simulates is given; its population never comes. */
export const deskData = (lang: Lang): DeskData => ({
  lang,
  baseline,
  policies: fixturePresets,
  province: {province: "zhejiang", elsewhere: new Map()},
  provinces: h("span", {class: "province-switch"}),
  place: {write: () => undefined},
  otherLanguage: "./other.html",
  load: () => new Promise(() => undefined)
});
export const never = (): Promise<never> => new Promise(() => undefined);
export const growth = {
  income: {value: 0.05, from: 2023, to: 2024, region: 330000, source: "TEST FIXTURE", quality: "official"},
  consumption: {value: 0.04, from: 2023, to: 2024, region: 330000, source: "TEST FIXTURE", quality: "official"}
} as const;

export const terms: PathTerms = {
  years: 2,
  max_rise: null,
  may_fall: false,
  shape: "geometric",
  amounts_follow: true,
  growth: {income: 0.05, consumption: 0.04}
};
export const path = standardsPath(basis, reform, regions, terms);
const side = (cost: number): PathSide => ({
  cost,
  dibao_persons: cost / 12_000,
  price_subsidy: 0,
  payers: {central: 0.2 * cost, province: 0.3 * cost, prefecture: 0.1 * cost, county: 0.4 * cost}
});
/** Cost and persons of each year of the path. */
export const pathYears: readonly PathCostYear[] = [0, 1, 2].map(year => ({
  year,
  calendar_year: 2025 + year,
  months: year === 1 ? 6 : 12,
  path: side(7e9 + 6e8 * year),
  carried: side(7e9 + 2e8 * year),
  whole_year: side(7e9 + 6e8 * year),
  consumption_share: 0.35,
  max_min_ratio: 1.14 - 0.07 * year,
  regions: []
}));
