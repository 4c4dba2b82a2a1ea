import {describe, expect, it} from "vitest";
import {
  errorSummaries,
  levelOf,
  prefectureOf,
  shownRows,
  unexplained
} from "../../../src/analysis/population/validation.js";
import type {ValidationRow} from "../../../src/analysis/population/validation.js";

const row = (region: number, ratio: number, more: Partial<ValidationRow> = {}): ValidationRow => ({
  region,
  place_zh: "",
  place_en: "",
  group: "census",
  topic: "households",
  indicator: "x",
  year: 2020,
  zh: "",
  en: "",
  unit: "户",
  target: 100,
  published: 100,
  simulated: 100 * ratio,
  ratio,
  kind: "held_out",
  follows_zh: "",
  follows_en: "",
  naive: null,
  naive_by: "",
  better: null,
  quality: "official",
  source: "census",
  large_gap: Math.abs(ratio - 1) > 0.1,
  reason_zh: "",
  reason_en: "",
  ...more
});

describe("places", () => {
  it("are told apart by their code: provinces, prefectures, counties, and cities right under a province", () => {
    expect([330000, 330100, 330102, 110000, 422800, 422801, 429004].map(levelOf)).toEqual([
      "province",
      "prefecture",
      "county",
      "province",
      "prefecture",
      "county",
      "prefecture"
    ]);
    expect([330102, 330100, 429004].map(prefectureOf)).toEqual([330100, 330100, 429004]);
  });
});

describe("errors", () => {
  it("are summed up by kind, group and level, with how many are nearer than a naive guess", () => {
    const ratios = [1, 1.01, 0.98, 1.03, 0.96, 1.05, 0.94, 1.07, 0.92, 1.09, 0.9];
    const rows = [
      ...ratios.map(ratio => row(330100, ratio)),
      row(330000, 1.5, {kind: "calibrated"}),
      row(330100, 3, {quality: "assumed", published: null}),
      row(330102, 1.2, {group: "place", naive: 150, better: true}),
      row(330103, 1.4, {group: "place", naive: 110, better: false})
    ];
    const [calibrated, place, held] = errorSummaries(rows);
    expect(calibrated).toMatchObject({kind: "calibrated", level: "province", figures: 1, worst: 0.5});
    expect(held).toMatchObject({kind: "held_out", level: "prefecture", figures: 11});
    expect(held).toMatchObject({group: "census", compared: 0, naive_median: null});
    expect(place).toMatchObject({
      kind: "held_out",
      group: "place",
      level: "county",
      figures: 2,
      compared: 2,
      better: 1
    });
    expect(place.naive_median).toBeCloseTo(0.3, 9);
    expect(held.median).toBeCloseTo(0.05, 9);
    expect(held.p90).toBeCloseTo(0.09, 9);
    expect(held.worst).toBeCloseTo(0.1, 9);
  });

  it("without a reason in both languages are unexplained", () => {
    const rows = [
      row(330100, 1.2),
      row(330100, 1.2, {reason_zh: "因为"}),
      row(330100, 1.2, {reason_zh: "因为", reason_en: "because"}),
      row(330100, 1.05)
    ];
    expect(unexplained(rows)).toEqual(rows.slice(0, 2));
  });
});

it("rows are shown by place with its counties, kind, topic and size of gap", () => {
  const rows = [
    row(330000, 1),
    row(330100, 1.2),
    row(330102, 0.7, {topic: "counties"}),
    row(330200, 1, {kind: "calibrated"})
  ];
  const all = {region: null, kind: null, topic: null, largeOnly: false};
  expect(shownRows(rows, all)).toEqual(rows);
  expect(shownRows(rows, {...all, region: 330000})).toEqual([rows[0]]);
  expect(shownRows(rows, {...all, region: 330100})).toEqual([rows[1], rows[2]]);
  expect(shownRows(rows, {...all, kind: "calibrated"})).toEqual([rows[3]]);
  expect(shownRows(rows, {...all, topic: "counties", largeOnly: true})).toEqual([rows[2]]);
});
