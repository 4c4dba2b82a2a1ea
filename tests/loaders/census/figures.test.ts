import {copyFileSync, mkdtempSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {csvParse} from "d3";
import {describe, expect, it} from "vitest";
import {dataFolder, figureFiles, figuresOf, parseFigures, readFigures} from "../../../loaders/census/figures.js";
import {generatePopulation} from "../../../loaders/households/generate.js";
import {provinceNamed, provinces} from "../../../loaders/census/provinces.js";

const header = "region,indicator,year,value,unit,source,quality,note";
const row = "330100,residents,2020,11936010,人,census,official,";
const parse = (...lines: string[]) => parseFigures("x.csv", [header, ...lines].join("\n"));

describe("published figures", () => {
  it("are read with their source and quality", () => {
    expect(parse(row)[0]).toMatchObject({
      region: 330100,
      indicator: "residents",
      year: 2020,
      value: 11936010,
      quality: "official"
    });
  });

  it("are the same where lines end with CR LF", () => {
    expect(parseFigures("x.csv", `${[header, row, row.replace("2020", "2021")].join("\r\n")}\r\n`)).toEqual(
      parse(row, row.replace("2020", "2021"))
    );
  });

  it("name file, line and column where a value is no number", () => {
    expect(() => parse(row, "330200,residents,2020,9.4m,人,census,official,")).toThrow(
      'not a number: "9.4m" (x.csv line 3, column value)'
    );
  });

  it("name the column of a bad region, an empty source, an unknown quality", () => {
    expect(() => parse(row.replace("330100", "Hangzhou"))).toThrow(
      'not 6 digits: "Hangzhou" (x.csv line 2, column region)'
    );
    expect(() => parse(row.replace("census", ""))).toThrow("empty cell: source (x.csv line 2, column source)");
    expect(() => parse(row.replace("official", "sure"))).toThrow(
      'unknown quality: "sure" (x.csv line 2, column quality'
    );
  });

  it("refuse a short row, a missing and an unknown column", () => {
    expect(() => parse("330100,residents")).toThrow("wrong number of cells: 2 of 8 (x.csv line 2)");
    expect(() => parseFigures("x.csv", "region,indicator,year,value,unit,source\n")).toThrow(
      "missing column: quality (x.csv line 1)"
    );
    expect(() => parseFigures("x.csv", `${header},mood\n`)).toThrow("unknown column: mood (x.csv line 1");
  });

  it("say which figure is missing, for which region, and refuse one that is given twice", () => {
    expect(() => figuresOf(parse(row)).value(330200, "residents")).toThrow(
      "missing figure: residents for region 330200"
    );
    expect(() => figuresOf(parse(row, row))).toThrow("figure given twice: residents for 330100 in 2020");
  });

  it("give the newest year", () => {
    expect(figuresOf(parse(row, row.replace("2020,11936010", "2024,12624000"))).value(330100, "residents")).toBe(
      12624000
    );
  });

  it("give the figure of a year when asked", () => {
    const figures = figuresOf(parse(row, row.replace("2020,11936010", "2024,12624000")));
    expect(figures.value(330100, "residents", 2020)).toBe(11936010);
    expect(() => figures.value(330100, "residents", 2021)).toThrow(
      "missing figure: residents for region 330100 in 2021"
    );
  });

  it("let an assumption hold for the places below, the nearest first, and a published figure for its place alone", () => {
    const assumed = (region: number, value: number) =>
      parse(`${region},car_share,2025,${value},share,own assumption,assumed,a guess`);
    const all = [...assumed(100000, 0.1), ...assumed(420000, 0.2), ...assumed(420500, 0.3), ...parse(row)];
    const figures = figuresOf(all, new Set(["car_share"]));
    expect([420500, 420100, 420000, 620100, 110000].map(region => figures.value(region, "car_share"))).toEqual([
      0.3, 0.2, 0.2, 0.1, 0.1
    ]);
    expect(figures.has(620100, "car_share")).toBe(true);
    expect(figures.has(330000, "residents")).toBe(false);
    expect(() => figuresOf(all).value(420100, "car_share")).toThrow("missing figure: car_share for region 420100");
  });

  it("say where a missing assumption may be given", () => {
    const figures = figuresOf(parse(row), new Set(["car_share"]));
    expect(() => figures.value(420100, "car_share")).toThrow(
      "missing figure: car_share for region 420100 (add a row to data/assumptions.csv, for it or for 100000)"
    );
  });

  it("mark every own assumption as assumed and explain it", () => {
    const own = readFigures().all.filter(figure => figure.source === "own assumption");
    expect(own.length).toBeGreaterThan(20);
    expect(own.filter(figure => figure.quality !== "assumed" || figure.note === "")).toEqual([]);
  });

  it("explain whatever is assumed", () => {
    expect(readFigures().all.filter(figure => figure.quality === "assumed" && figure.note === "")).toEqual([]);
  });

  it("agree with themselves: urban and rural residents, and ages, add up to the residents of each place", () => {
    const figures = readFigures();
    const places = figures.all.filter(figure => figure.indicator === "residents");
    const sums = new Map<number, number>();
    for (const {region, indicator, value} of figures.all)
      if (/^residents_(fe)?male_\d/.test(indicator)) sums.set(region, (sums.get(region) ?? 0) + value);
    expect(places.length).toBeGreaterThanOrEqual(1 + 7 + 66);
    for (const {region, value} of places) {
      expect(figures.value(region, "residents_urban") + figures.value(region, "residents_rural")).toBe(value);
      expect(sums.get(region), String(region)).toBe(value);
    }
  });
});

describe("figures of the seven provinces", () => {
  const figures = readFigures();

  // 第七次全国人口普查公报: residents on 1 November 2020.
  it.each([
    [330000, 64_567_588],
    [420000, 57_752_557],
    [430000, 66_444_864],
    [610000, 39_528_999],
    [620000, 25_019_831],
    [110000, 21_893_095],
    [120000, 13_866_009]
  ])("have the residents of %i that the communiqué gives, and its prefectures add up to it", (region, residents) => {
    const province = provinceNamed(String(region));
    const total = (indicator: string) =>
      province.prefectures.reduce((sum, prefecture) => sum + figures.value(prefecture.region, indicator), 0);
    expect(figures.value(region, "residents")).toBe(residents);
    for (const indicator of ["residents", "family_households", "households_with_65", "residents_female_schooling_none"])
      expect(total(indicator), indicator).toBe(figures.value(region, indicator));
  });

  it.each(provinces)(
    "name for $id what the builder asks of a province and its prefectures",
    ({region, prefectures}) => {
      for (const place of ["urban", "rural"]) {
        for (const indicator of [`income_mean_${place}`, `income_median_${place}`, `consumption_mean_${place}`])
          expect(figures.value(region, indicator), indicator).toBeGreaterThan(5000);
        expect(figures.value(region, `income_median_${place}`)).toBeLessThan(
          figures.value(region, `income_mean_${place}`)
        );
        for (const prefecture of prefectures)
          expect(figures.value(prefecture.region, `income_relative_${place}`)).toBeGreaterThan(0);
      }
      expect(figures.value(region, "income_mean_rural")).toBeLessThan(figures.value(region, "income_mean_all"));
      expect(figures.value(region, "income_mean_urban")).toBeGreaterThan(figures.value(region, "income_mean_all"));
    }
  );

  it.each(provinces)("carry for $id the residents of its counties", ({region, prefectures}) => {
    const rows = csvParse(readFileSync(join(dataFolder, "census-2020-counties.csv"), "utf8"));
    const codes = rows.map(row => row["county"]);
    expect(new Set(codes).size).toBe(rows.length);
    for (const prefecture of prefectures) {
      const counties = rows.filter(row => row["prefecture"] === String(prefecture.region));
      if (counties.length === 0) continue; // cities without counties, and Beijing and Tianjin, whose districts are not at hand
      const sum = (column: string) => counties.reduce((total, row) => total + Number(row[column]), 0);
      expect(sum("residents"), prefecture.zh).toBe(figures.value(prefecture.region, "residents"));
      expect(sum("households_with_65")).toBe(figures.value(prefecture.region, "households_with_65"));
    }
    expect(rows.some(row => row["prefecture"]?.startsWith(String(region).slice(0, 2)))).toBe(region > 200_000);
  });

  it.each([
    ["income.csv", /^620000,income_mean_urban,/, "missing figure: income_mean_urban for region 620000"],
    ["income.csv", /^620800,income_relative_rural,/, "missing figure: income_relative_rural for region 620800"],
    ["census-2020.csv", /^620100,family_households,/, "missing figure: family_households for region 620100"],
    ["assumptions.csv", /,sample_floor,/, "missing figure: sample_floor for region 620"]
  ])("stop the builder by name where %s lacks a row %s", (file, row, message) => {
    const folder = mkdtempSync(join(tmpdir(), "doudi-figures-"));
    for (const name of figureFiles) copyFileSync(join(dataFolder, name), join(folder, name));
    const lines = readFileSync(join(folder, file), "utf8").split("\n");
    writeFileSync(join(folder, file), lines.filter(line => !row.test(line)).join("\n"));
    const figures = readFigures(folder);
    expect(() => generatePopulation({province: "gansu", households: 4000, seed: 1, figures})).toThrow(message);
  });

  it("agree where two tables hold the same figure: what the builder aims at, and what policies are tested by", () => {
    const outcomes = csvParse(readFileSync(join(dataFolder, "policy-outcomes.csv"), "utf8"));
    const names: Readonly<Record<string, string>> = {
      edge_persons: "edge_persons_recognised",
      benefit_to_standard: "dibao_benefit_to_standard",
      base_to_standard: "dibao_benefit_to_standard"
    };
    let shared = 0;
    for (const {region, indicator, year, value} of outcomes) {
      const name = names[indicator ?? ""] ?? indicator ?? "";
      if (!figures.has(Number(region), name)) continue;
      expect(figures.value(Number(region), name, Number(year)), `${region} ${name}`).toBe(Number(value));
      ++shared;
    }
    expect(shared).toBeGreaterThan(10);
  });
});
