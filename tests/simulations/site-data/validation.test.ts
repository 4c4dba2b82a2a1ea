// The page 数据 of a small Zhejiang, as it is built for the site.

import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {generatePopulation} from "../../../loaders/households/generate.js";
import {readFigures} from "../../../loaders/census/figures.js";
import {writePopulation} from "../../../loaders/households/parquet.js";
import {provinces} from "../../../loaders/census/provinces.js";
import {quantiles} from "../../../simulations/site-data/distributions.js";
import {assumptionRows} from "../../../simulations/site-data/provenance.js";
import {validationOf} from "../../../simulations/site-data/validation.js";
import {levelOf} from "../../../src/analysis/population/validation.js";
import type {Validation} from "../../../src/analysis/population/validation.js";

const folder = mkdtempSync(join(tmpdir(), "doudi-validation-"));
let validation: Validation;
beforeAll(async () => {
  await writePopulation(folder, generatePopulation({province: "zhejiang", households: 60_000, seed: 20260701}));
  validation = await validationOf(folder);
}, 180_000);
afterAll(() => rmSync(folder, {recursive: true}));

describe("the comparison of Zhejiang", () => {
  it("has three kinds of row, and says of every implied one what it follows from", () => {
    const implied = validation.comparison.filter(({kind}) => kind === "implied");
    expect(implied.map(({indicator}) => indicator)).toEqual(
      expect.arrayContaining(["dibao_standard_mean", "tekun_standard_mean", "income_mean_all"])
    );
    for (const {follows_zh, follows_en, naive} of implied) {
      expect(follows_zh).not.toBe("");
      expect(follows_en).not.toBe("");
      expect(naive).toBeNull();
    }
    const others = validation.comparison.filter(({kind}) => kind !== "implied");
    expect(others.filter(({follows_zh}) => follows_zh !== "")).toEqual([]);
  });

  it("holds out who receives and where, each beside a guess that anybody could make", () => {
    const held = validation.comparison.filter(({kind}) => kind === "held_out");
    for (const group of ["profile", "place"]) {
      const rows = held.filter(row => row.group === group);
      expect(rows.length).toBeGreaterThan(5);
      expect(rows.filter(({naive}) => naive !== null).length).toBeGreaterThan(rows.length / 2);
    }
    for (const {naive, naive_by, better, target, simulated} of held) {
      expect(naive === null).toBe(naive_by === "");
      if (naive !== null) expect(better).toBe(Math.abs(simulated - target) < Math.abs(naive - target));
    }
  });

  it("guesses that a county has the rate of its province, by residents of the census", () => {
    // 嘉善: 648,160 of the province's 64,567,588 residents, and of its 538,800 recipients
    const row = validation.comparison.find(each => each.region === 330421 && each.indicator === "dibao_persons");
    expect(row).toMatchObject({target: 2882, naive_by: "province"});
    expect(row!.naive! / ((538_800 * 648_160) / 64_567_588)).toBeCloseTo(1, 3);
  });

  it("calls no target published that is itself assumed", () => {
    for (const {published, quality, target} of validation.comparison)
      expect(published).toBe(quality === "assumed" ? null : target);
  });

  it("sets the published figures as published beside the simulated ones", () => {
    const published = (region: number, indicator: string) =>
      validation.comparison.find(row => row.region === region && row.indicator === indicator)?.published;
    expect(published(330000, "dibao_persons")).toBe(538_800);
    expect(published(330000, "income_mean_urban")).toBe(78_251);
    expect(published(330100, "family_households")).toBe(4_435_927);
    // 上城区: 32,951 one-person households of 130,550
    expect(published(330102, "county_one_person_share")).toBeCloseTo(32_951 / 130_550, 6);
  });

  it("has rows of the province, of all 11 prefectures and of their counties, none of them twice", () => {
    const keys = validation.comparison.map(({region, indicator}) => `${region} ${indicator}`);
    expect(new Set(keys).size).toBe(keys.length);
    const at = (level: string): number =>
      new Set(validation.comparison.filter(row => levelOf(row.region) === level).map(row => row.region)).size;
    expect([at("province"), at("prefecture")]).toEqual([1, 11]);
    expect(at("county")).toBeGreaterThan(85);
    expect(validation.comparison.filter(row => row.topic === "counties").every(row => row.kind === "held_out")).toBe(
      true
    );
  });
});

describe("the distributions", () => {
  it("rise with rank, fall with the threshold, and have the published medians and means beside them", () => {
    const {income, savings, medical, gini} = validation.distributions;
    for (const {points} of [...income.curves, ...savings.curves])
      expect(points.every(([, y], i) => i === 0 || y >= points[i - 1][1])).toBe(true);
    for (const {points} of medical.curves) {
      expect(points[0]).toEqual([0, 1]);
      expect(points.every(([, y], i) => i === 0 || y <= points[i - 1][1])).toBe(true);
    }
    const mark = income.marks.find(({series, statistic}) => series === "urban" && statistic === "mean");
    expect(mark?.published).toBe(78_251);
    expect(mark!.simulated / 78_251).toBeCloseTo(1, 1);
    expect(gini.all).toBeGreaterThan(gini.urban);
  });

  it("find weighted quantiles: the smallest value up to which the share lies", () => {
    const sample = {values: Float64Array.from([30, 10, 20]), weights: Float64Array.from([1, 1, 2])};
    expect(quantiles(sample, [0.25, 0.5, 0.75, 0.76, 1])).toEqual([10, 20, 20, 30, 30]);
  });
});

it("all who are entitled are at least those who receive, in persons and in money", () => {
  expect(validation.alignment.map(({group}) => group)).toEqual([
    "tekun",
    "dibao",
    "single",
    "edge",
    "rigid",
    "exit",
    "total"
  ]);
  for (const row of validation.alignment) {
    expect(row.entitled ?? 0).toBeGreaterThanOrEqual(row.receiving ?? 0);
    expect(row.entitled_cost).toBeGreaterThanOrEqual(row.receiving_cost - 1e-6);
  }
  expect(validation.alignment.find(({group}) => group === "dibao")?.published).toBe(538_800);
});

it.each(provinces.map(province => [province.id, province] as const))(
  "every assumed figure of %s has a name and a reason in both languages",
  (_, province) => {
    const rows = assumptionRows(readFigures(), province);
    const isChinese = (text: string): boolean => /[\u4e00-\u9fff]/.test(text);
    const bare = rows.filter(
      ({indicator, name_zh, name_en, note_zh}) => !isChinese(name_zh) || name_en === indicator || !isChinese(note_zh)
    );
    expect(bare.map(({indicator}) => indicator)).toEqual([]);
    const keys = rows.map(({region, indicator, year}) => `${region} ${indicator} ${year}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(rows.length).toBeGreaterThan(30);
  }
);

it("no source is missing its quality, and the census is the one with most figures", () => {
  expect(validation.sources[0]).toMatchObject({
    source: "NBS 中国人口普查分县资料—2020",
    quality: "official",
    years: "2020"
  });
  expect(validation.sources.every(({quality}) => quality !== "assumed")).toBe(true);
});

it("nothing is lost on the way through JSON", () => {
  expect(JSON.parse(JSON.stringify(validation))).toEqual(validation);
});
