// Standards by place, before and after, against figures worked by hand and published ones.

import {describe, expect, it} from "vitest";
import {flagsOf, standardsKept} from "../../../src/analysis/standards/standard-flags.js";
import {standardTheil} from "../../../src/analysis/standards/standard-theil.js";
import {standardsTable} from "../../../src/analysis/standards/standards-table.js";
import {servicePurchase} from "../../../src/analysis/budget/service-purchase.js";
import type {Place} from "../../../src/analysis/population/place.js";
import {changed, policyOf} from "../../rules/policies.js";
import {family, leanRun, plainPolicy, town} from "../small-town.js";

const place = (region: number): Place => ({
  region,
  name_zh: `市${region}`,
  name_en: `city ${region}`,
  col: 0,
  row: 0,
  registered: 100,
  resident: 100
});
const places = [330100, 330300, 330800].map(place);

describe("the table of standards", () => {
  const population = town(
    family({weight: 10, registration: 1}, {}),
    family({region: 330300, registration: 2, weight: 30}, {transfer: 6000}),
    family({region: 330800, registration: 1, weight: 20}, {transfer: 10_800}),
    family({region: 330800, registration: 2, weight: 40}, {transfer: 60_000})
  );
  const reform = changed(plainPolicy, {"standard.unify": "province"});
  const {
    rows,
    baseline,
    reform: after
  } = standardsTable(leanRun(population, plainPolicy, reform), plainPolicy, reform, places);
  const [hangzhou, wenzhou, quzhou] = rows;

  it("says who is lifted, who is newly covered and what it costs", () => {
    // rural Wenzhou 720 -> 1000: 30 recipients; urban Quzhou 800 -> 1000: 20 persons with 900 a month come under dibao
    expect(hangzhou).toMatchObject({persons_lifted: 0, persons_joined: 0, persons_left: 0, persons_lowered: 0});
    expect(wenzhou).toMatchObject({persons_lifted: 30, cost_baseline: 12 * 30 * 220, cost_reform: 12 * 30 * 500});
    expect(quzhou).toMatchObject({persons_lifted: 0, persons_joined: 20, cost_baseline: 0, cost_reform: 12 * 20 * 100});
  });

  it("says what the standard is a share of, and what follows it", () => {
    // consumption 36000, income of the place 40000; edge 1.5 times, tekun 1.5 times, savings 24, 36 and 60 months
    expect(hangzhou.baseline).toMatchObject({urban: 1000, urban_consumption_share: 1 / 3, income_share: 0.3});
    expect(hangzhou.baseline).toMatchObject({edge_line: 1500, tekun_month: 1500, benefit_share: 1});
    expect(hangzhou.baseline).toMatchObject({dibao_savings: 24_000, edge_savings: 36_000, rigid_savings: 60_000});
    expect(quzhou.baseline.income_share).toBeNull(); // not published for it
    expect(quzhou.reform.edge_line).toBe(1500);
  });

  it("flags what lies outside the published band", () => {
    // 30 percent of 36000 is 900 a month, so 800, 720 and 600 are below
    expect(rows.map(row => row.baseline.flags)).toEqual([[], ["below_band"], ["below_band"]]);
    expect(baseline.flagged).toBe(2);
    expect(after.flagged).toBe(0);
  });

  it("says how far apart the places are", () => {
    expect(baseline.max_min_ratio).toBeCloseTo(1000 / 600, 12);
    expect(after).toMatchObject({max_min_ratio: 1, cv: 0, theil: {within: 0, between: 0, total: 0}});
  });
});

describe("Theil's T of standards", () => {
  it("is that of the definition, and its parts sum to it", () => {
    const amounts = [
      {urban: 1301, rural: 1175},
      {urban: 1145, rural: 900}
    ];
    const persons = [30, 10, 20, 40];
    const values = amounts.flatMap(({urban, rural}) => [urban, rural]);
    const mean = values.reduce((sum, x, i) => sum + x * persons[i], 0) / 100;
    const expected = values.reduce((sum, x, i) => sum + (persons[i] / 100) * (x / mean) * Math.log(x / mean), 0);
    const {within, between, total} = standardTheil(amounts, persons);
    expect(total).toBeCloseTo(expected, 12);
    expect(within).toBeGreaterThan(0);
    expect(between).toBeGreaterThan(0);
  });

  it("lies all between prefectures where town and country have one standard", () => {
    const {within, between} = standardTheil(
      [
        {urban: 1301, rural: 1301},
        {urban: 1145, rural: 1145}
      ],
      [1, 1, 1, 1]
    );
    expect(within).toBe(0);
    expect(between).toBeCloseTo((1301 / 2446) * Math.log(1301 / 1223) + (1145 / 2446) * Math.log(1145 / 1223), 12);
  });
});

describe("published bands", () => {
  it("hold for Zhejiang's three tiers, which are 37, 33.42 and 32.56 percent of 42194", () => {
    const {standard} = policyOf("zhejiang-2025");
    for (const amount of [1301, 1175, 1145]) expect(flagsOf(standard, {urban: amount, rural: amount})).toEqual([]);
    // 40 percent is 1406.47, 30 percent 1054.85: whole yuan next to them are what rounding makes of them
    expect(flagsOf(standard, {urban: 1406, rural: 1055})).toEqual([]);
    expect(flagsOf(standard, {urban: 1407, rural: 1054})).toEqual(["above_band", "below_band"]);
  });

  it("are at least 30 percent of urban and 40 percent of rural consumption where each has its own", () => {
    const split = {...plainPolicy.standard, split: true}; // urban 42000, rural 24000: 1050 and 800
    expect(flagsOf(split, {urban: 1050, rural: 800})).toEqual([]);
    expect(flagsOf(split, {urban: 1049, rural: 799})).toEqual(["below_band"]);
    expect(flagsOf(split, {urban: 9000, rural: 9000})).toEqual([]);
  });

  it("flag a standard below the guidance standard, and none where no consumption is published", () => {
    const plan = {...plainPolicy.standard, floor: 950, consumption: {year: 2024, all: null, urban: null, rural: null}};
    expect(flagsOf(plan, {urban: 100, rural: 949})).toEqual(["below_floor"]);
    expect(flagsOf(plan, {urban: 9000, rural: 950})).toEqual([]);
  });

  it("and standards not lowered are rules that a reform keeps or breaks", () => {
    const lower = changed(plainPolicy, {"standard.listed.330800.rural": 599});
    expect(standardsKept(plainPolicy, lower, [])).toBe(true);
    expect(standardsKept(plainPolicy, lower, ["not_lowered"])).toBe(false);
    expect(
      standardsKept(plainPolicy, changed(plainPolicy, {"standard.unify": "province"}), ["not_lowered", "within_bands"])
    ).toBe(true);
    expect(standardsKept(plainPolicy, plainPolicy, ["within_bands"])).toBe(false);
  });
});

describe("the line for buying services", () => {
  it("is 2 percent of last year's funds, three fifths of it for services", () => {
    expect(servicePurchase(11e9, {share: 0.02, services: 0.6})).toEqual({
      line: 2.2e8,
      services: 1.32e8,
      offices: 8.8e7
    });
  });
});
