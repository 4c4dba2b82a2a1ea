// The page of a browser that can open no other.

import {describe, expect, it} from "vitest";
import type {Baseline, Figure} from "../../src/analysis/results/tables.js";
import type {ProvinceEntry} from "../../src/analysis/population/province-list.js";
import {plainFigures} from "../../src/pages/plain-figures.js";
import type {Policy} from "../../src/rules/policy.js";

const figure = (key: string, unit: string, baseline: number) => ({key, unit, baseline}) as Figure;
const figures = [figure("dibao_persons", "persons", 538_915), figure("cost", "yuan", 8_581_390_687)];
const page = plainFigures([
  {
    entry: {name_zh: "浙江", name_en: "Zhejiang"} as ProvinceEntry,
    baseline: {households: 200_000, figures} as unknown as Baseline,
    policy: {name: {zh: "浙江现行", en: "Zhejiang in force"}} as unknown as Policy
  }
]);

describe("the page of figures", () => {
  it("has the baseline of every province with its policy and population, in both languages", () => {
    for (const text of ["浙江，浙江现行，演示人口 200,000 户", "53.9 万人", "85.8 亿元"]) expect(page).toContain(text);
    for (const text of ["Zhejiang, Zhejiang in force", "200,000 households", "538.9 thousand"]) expect(page).toContain(text);
  });

  it("says which browser is needed, and what to ask the administrator", () => {
    for (const text of ["Chromium 90", "Firefox 115", "Safari 16", "WebAssembly", "请管理员", "administrator"])
      expect(page).toContain(text);
  });

  it("runs nothing and asks for nothing", () => {
    expect(page).not.toMatch(/<script|src=|url\(|@import/);
    expect(page).toContain("default-src 'none'");
  });
});
