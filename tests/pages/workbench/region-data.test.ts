import {expect, it} from "vitest";
import {regionData} from "../../../src/pages/workbench/region-data.js";
import {reform, tablesOf} from "../three-places.js";

it.each([
  ["zh", "标准 · 基线 (元/月)", "农村标准 · 方案 (元/月)"],
  ["en", "Standard · Baseline (yuan/month)", "Rural standard · Reform (yuan/month)"]
] as const)("every column of the prefectures has a head, in %s", (lang, urban, rural) => {
  const {columns} = regionData({tables: tablesOf(reform), varied: null}, lang);
  expect(columns.map(({label}) => label)).toEqual(expect.arrayContaining([urban, rural]));
});
