// The sentence that a reform is told in; every number of it is given here.

import {describe, expect, it} from "vitest";
import type {Answer} from "../../../src/analysis/results/answer.js";
import type {Estimate} from "../../../src/analysis/results/tables.js";
import type {StandardMove} from "../../../src/analysis/standards/standard-moves.js";
import {answerText} from "../../../src/ui/answer/answer-text.js";

const estimate = (baseline: number, change: number, change_se: number): Estimate => ({
  baseline,
  reform: baseline + change,
  change,
  baseline_se: 0,
  reform_se: 0,
  change_se
});
const move = (name_zh: string, name_en: string, change: number, of: StandardMove["of"] = "both"): StandardMove => ({
  region: 330100,
  name_zh,
  name_en,
  of,
  from: 1250,
  to: 1250 + change,
  change
});
const told: Answer = {
  cost: estimate(7e9, 5.2e8, 2e7),
  persons_rise: {persons: 598_000, se: 9000},
  persons_fall: {persons: 93_000, se: 4000},
  standards_fall: [move("杭州市", "Hangzhou", -70)],
  standards_rise: [],
  flattened: [],
  hold_harmless: {promised: false, broken: true},
  gap: estimate(1e9, -3.436e8, 1e7),
  gap_closed: 0.3436
};
const still: Answer = {
  ...told,
  cost: estimate(7e9, 0, 0),
  persons_rise: {persons: 0, se: 0},
  persons_fall: {persons: 0, se: 0},
  standards_fall: [],
  hold_harmless: {promised: false, broken: false},
  gap_closed: null
};

describe("the answer in words", () => {
  it("says what it costs, whom it lifts and lowers, and whose standard falls", () => {
    expect(answerText(told, "zh").main).toBe(
      "一年多花 5.20±0.20 亿元，59.8 万人待遇增加、9.30 万人减少；杭州标准降 70 元。"
    );
    expect(answerText(told, "en").main).toBe(
      "It costs 520.0±20.0 million yuan more a year; 598.0 thousand persons gain and 93.0 thousand persons lose; the standard of Hangzhou falls by 70 yuan."
    );
  });

  it("names the greatest of several moves, and of town or country where they part", () => {
    const several = {
      ...told,
      standards_fall: [move("杭州市", "Hangzhou", -70), move("宁波市", "Ningbo", -20)],
      standards_rise: [move("衢州市", "Quzhou", 120.5, "rural")]
    };
    expect(answerText(several, "zh").main).toContain("；2 市标准降，杭州最多，降 70 元；衢州农村标准升 120.5 元。");
    expect(answerText(several, "en").main).toContain(
      "; standards fall in 2 prefectures, most in Hangzhou, by 70 yuan; the standard of rural Quzhou rises by 120.5 yuan."
    );
  });

  it("does not call dearer or cheaper what is within two standard errors", () => {
    const unsure = {...told, cost: estimate(7e9, 3e7, 2e7)};
    expect(answerText(unsure, "zh").main).toContain("花的钱多少分不出（+3,000±2,000 万元），");
    expect(answerText({...told, cost: estimate(7e9, -5.2e8, NaN)}, "zh").main).toContain("一年少花 5.20 亿元，");
  });

  it("says so where nothing moves", () => {
    expect(answerText(still, "zh")).toEqual({main: "花的钱不变，没有人的待遇变动。", gap: null, warnings: []});
    expect(answerText({...still, persons_rise: told.persons_rise}, "zh").main).toContain("59.8 万人待遇增加、无人减少");
    expect(answerText({...still, persons_fall: told.persons_fall}, "zh").main).toContain("无人待遇增加、9.30 万人减少");
  });

  it("says what of the gap is closed or opened", () => {
    expect(answerText(told, "zh").gap).toBe("离现行标准的缺口补上 34.4%。");
    expect(answerText({...told, gap_closed: -0.05}, "en").gap).toBe("It widens the gap to today’s standards by 5.00%.");
    expect(answerText({...told, gap_closed: 0}, "zh").gap).toBe("离现行标准的缺口不变。");
  });

  it("warns of whom it lowers, of a promise it breaks and of tiers it makes one", () => {
    const flat = {
      urban: 1180,
      rural: 1180,
      regions: [330100, 330200, 330300],
      from: [
        {urban: 1250, rural: 1250},
        {urban: 1180, rural: 1180}
      ]
    };
    const warned = {...told, hold_harmless: {promised: true, broken: true}, flattened: [flat]};
    expect(answerText(warned, "zh").warnings).toEqual([
      "9.30 万人的待遇减少。",
      "标准下降的市：杭州（−70 元）。",
      "方案写明“不低于现行标准”，仍有标准低于基线。",
      "3 市原有 2 种标准，并为一种（1,180 元）。"
    ]);
    expect(answerText({...told, flattened: [{...flat, rural: 1000}]}, "zh").warnings[2]).toContain(
      "1,180 / 农村 1,000"
    );
  });

  it("says nothing Chinese in English, and leaves no blank open", () => {
    for (const answer of [told, still]) {
      const {main, gap, warnings} = answerText(answer, "en");
      expect([main, gap ?? "", ...warnings].join(" ")).not.toMatch(/\p{Script=Han}|\{/u);
    }
  });
});
