// The tables behind the sentence; every number of them is given here.

import {expect, it} from "vitest";
import type {Answer} from "../../../src/analysis/results/answer.js";
import type {StandardMove} from "../../../src/analysis/standards/standard-moves.js";
import {answerTables} from "../../../src/ui/answer/answer-tables.js";

const hangzhou: StandardMove = {
  region: 330100,
  name_zh: "杭州市",
  name_en: "Hangzhou",
  of: "urban",
  from: 1250,
  to: 1180,
  change: -70
};
const answer: Answer = {
  cost: {baseline: 7e9, reform: 7.52e9, change: 5.2e8, baseline_se: 1, reform_se: 1, change_se: 2e7},
  persons_rise: {persons: 598_000, se: 9000},
  persons_fall: {persons: 93_000, se: null},
  standards_fall: [hangzhou],
  standards_rise: [],
  flattened: [],
  hold_harmless: {promised: false, broken: true},
  gap: {baseline: 1e9, reform: 6e8, change: -4e8, baseline_se: NaN, reform_se: NaN, change_se: NaN},
  gap_closed: 0.4
};

it("holds every figure of the sentence with its error, where there is one", () => {
  const [{data}] = answerTables(answer, "zh");
  const cells = data.rows.map(row =>
    data.columns.map(({key, format}) => {
      const value = row[key];
      return typeof value === "number" ? (format?.(value, row) ?? value) : value;
    })
  );
  expect(cells).toEqual([
    ["一年的现金救助", "70.0 亿元", "75.2 亿元", "+5.20 亿元", "2,000 万元"],
    ["待遇增加的人", null, null, "59.8 万人", "9,000 人"],
    ["待遇减少的人", null, null, "9.30 万人", null],
    ["救助后离现行标准的缺口（年）", "10.0 亿元", "6.00 亿元", "−4.00 亿元", null],
    ["缺口补上的份额", null, null, "40.0 %", null]
  ]);
});

it("names the standards that move, and leaves their table out where none does", () => {
  const [, standards] = answerTables(answer, "en");
  expect(standards.data.rows).toEqual([{place: "Hangzhou", of: "urban", from: 1250, to: 1180, change: -70}]);
  expect(standards.data.columns[4].format?.(-70, {})).toBe("−70");
  expect(answerTables({...answer, standards_fall: []}, "en")).toHaveLength(1);
});
