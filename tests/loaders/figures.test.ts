import {describe, expect, it} from "vitest";
import {figuresOf, parseFigures, readFigures} from "../../loaders/figures.js";

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

  it("mark every own assumption as assumed and explain it", () => {
    const own = readFigures().all.filter(figure => figure.source === "own assumption");
    expect(own.length).toBeGreaterThan(20);
    expect(own.filter(figure => figure.quality !== "assumed" || figure.note === "")).toEqual([]);
  });

  it("agree with themselves: urban and rural residents, and ages, add up to the residents of each prefecture", () => {
    const figures = readFigures();
    for (const {region, value} of figures.all.filter(
      figure => figure.indicator === "residents" && figure.region > 330000
    )) {
      expect(figures.value(region, "residents_urban") + figures.value(region, "residents_rural")).toBe(value);
      const ages = figures.all.filter(
        figure => figure.region === region && /^residents_(fe)?male_/.test(figure.indicator)
      );
      expect(ages.reduce((sum, figure) => sum + figure.value, 0)).toBe(value);
    }
  });
});
