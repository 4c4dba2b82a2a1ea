import {existsSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {dataFolder} from "../../../loaders/census/figures.js";
import {parseProvinces, provinceNamed, provinces} from "../../../loaders/census/provinces.js";

const header = "id,region,name_zh,name_en,policy,plan,back_cast_from,back_cast_to,year_from,year_to";
const row = "hubei,420000,湖北省,Hubei,hubei-2024,,,,,";

describe("the provinces of data/provinces.csv", () => {
  it("are seven, each with an adcode and an id of its own, and prefectures", () => {
    expect(provinces).toHaveLength(7);
    for (const key of ["id", "region"] as const) expect(new Set(provinces.map(one => one[key])).size).toBe(7);
    for (const {prefectures} of provinces) expect(prefectures.length).toBeGreaterThan(0);
  });

  it("name policies that are in data/policies", () => {
    const named = provinces.flatMap(({policy, plan, backCast}) => [policy, plan, backCast?.from, backCast?.to]);
    for (const id of named)
      if (id != null) expect(existsSync(join(dataFolder, "policies", `${id}.json`)), id).toBe(true);
  });

  it("are found by id, by name with or without 省 or 市, and by adcode", () => {
    for (const name of ["beijing", "北京市", "北京", "110000"]) expect(provinceNamed(name).id).toBe("beijing");
  });

  it("may have no plan and no change of standards to look back on", () => {
    expect(parseProvinces(`${header}\n${row}`)[0]).toMatchObject({plan: null, backCast: null});
  });

  it.each([
    ["hubei,42,湖北省,Hubei,hubei-2024,,,,,", 'not 6 digits: "42" (data/provinces.csv line 2, column region)'],
    ["hubei,420000,湖北省,,hubei-2024,,,,,", "empty cell: data/provinces.csv line 2, column name_en"],
    [
      "hubei,420000,湖北省,Hubei,hubei-2024,,hubei-2023,hubei-2024,2023,",
      "empty cell: data/provinces.csv line 2, column year_to"
    ]
  ])("are refused by cell: %s", (line, message) => {
    expect(() => parseProvinces(`${header}\n${line}`)).toThrow(message);
  });
});
