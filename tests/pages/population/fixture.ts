// TEST FIXTURE. What is said of a population, a row or two of each kind.

import type {
  Curve,
  Group,
  Mark,
  Series,
  Validation,
  ValidationRow
} from "../../../src/analysis/population/validation.js";

const names = {zh: "例省", en: "Example"};
const known = {source: "TEST FIXTURE", quality: "official", year: 2024} as const;

const row = (
  region: number,
  [group, topic]: readonly [Group, string],
  published: number,
  simulated: number,
  more: Partial<ValidationRow> = {}
): ValidationRow => ({
  ...known,
  region,
  place_zh: "例市",
  place_en: "Example city",
  topic,
  indicator: `${topic}_1`,
  zh: "例项",
  en: "an item",
  unit: "人",
  group,
  target: published,
  published,
  simulated,
  ratio: simulated / published,
  kind: "held_out",
  follows_zh: "",
  follows_en: "",
  naive: published * 1.5,
  naive_by: "province",
  better: Math.abs(simulated - published) < published / 2,
  large_gap: Math.abs(simulated / published - 1) > 0.1,
  reason_zh: "例由",
  reason_en: "a reason",
  ...more
});

/** Quantiles that rise as a square, the towns above the country. */
const curve = (series: Series, top: number): Curve => ({
  series,
  points: [0.05, 0.25, 0.5, 0.75, 0.95].map(rank => [rank, top * (0.1 + rank * rank)])
});
const tail = (series: Series): Curve => ({series, points: [0, 0.2, 0.4, 0.6].map(x => [x, 0.5 - x / 2])});
const mark = (series: Series, statistic: Mark["statistic"], published: number): Mark => ({
  ...known,
  series,
  statistic,
  published,
  simulated: published * 1.02,
  scope: "province"
});

export const validation: Validation = {
  province: {...names, id: "example", region: 330000},
  policy: {...names, id: "example-2025"},
  population: {
    province: "example",
    name: names,
    seed: 1,
    note: names,
    households: 3000,
    persons: 7500,
    represented: {households: 20_000_000, persons: 58_000_000},
    income: {gini: 0.4, median: 40_000, sampled_in_lowest_sixth: 0.5},
    fit: [
      {
        region: 330100,
        households: 1000,
        margins: 40,
        effective_households: 800,
        smallest_weight: 10,
        largest_weight: 9000,
        worst: {indicator: "persons", target: 100, simulated: 98, error: -0.02}
      }
    ]
  },
  places: [{...names, region: 330100}],
  comparison: [
    row(330000, ["level", "level"], 100, 101, {kind: "calibrated", naive: null, naive_by: "", better: null}),
    row(330000, ["level", "level"], 100, 130, {kind: "implied", follows_zh: "例推", follows_en: "it follows"}),
    row(330000, ["level", "level"], 100, 90, {kind: "calibrated", quality: "assumed", published: null}),
    row(330000, ["profile", "profile"], 100, 160, {reason_zh: "", reason_en: ""}),
    row(330100, ["place", "place"], 100, 120),
    row(330000, ["census", "households"], 100, 101),
    row(330100, ["income", "income"], 100, 120)
  ],
  distributions: {
    income: {
      curves: [curve("urban", 150_000), curve("rural", 80_000)],
      marks: [mark("urban", "mean", 70_000), mark("rural", "median", 35_000), mark("all", "quintile_5", 140_000)]
    },
    gini: {urban: 0.35, rural: 0.38, all: 0.4},
    savings: {curves: [curve("all", 400_000)], marks: [mark("all", "mean", 150_000)]},
    medical: {curves: [tail("urban"), tail("rural")], marks: [mark("all", "catastrophic", 0.12)]}
  },
  alignment: [
    {
      group: "dibao",
      entitled: 900_000,
      entitled_se: 9000,
      receiving: 500_000,
      receiving_se: 7000,
      entitled_coverage: 0.018,
      receiving_coverage: 0.01,
      entitled_cost: 8e9,
      receiving_cost: 5e9,
      published: 510_000,
      published_year: 2024,
      published_quality: "official",
      published_source: "TEST FIXTURE"
    }
  ],
  unstated: [{zh: "人口没有写明：labour_capacity", en: "not stated by the population: labour_capacity"}],
  back_cast: [
    {
      province: "example",
      from: "example-2024",
      to: "example-2025",
      step: "both",
      step_zh: "都换",
      step_en: "both",
      indicator: "dibao_persons",
      ...names,
      unit: "人",
      before: 500_000,
      after: 520_000,
      change: 20_000,
      change_se: 3000,
      entered: 40_000,
      left: 20_000,
      published: 50_000,
      entered_to_published: 0.8,
      ordinary_low: 30_000,
      ordinary_high: 60_000,
      quality: "relay",
      source: "TEST FIXTURE",
      note_zh: "例注",
      note_en: "a note"
    }
  ],
  rebuilt: (["low", "high"] as const).flatMap(end =>
    [
      ["exclusion", 0.2, end === "low" ? 0.1 : 0.4],
      ["benefit_to_standard", 0.7, end === "low" ? 0.68 : 0.71],
      ["cost", 5e9, end === "low" ? 4.9e9 : 5.2e9],
      ["cost_change:example-plan", 1e9, end === "low" ? 0.9e9 : 1.2e9]
    ].map(([figure, base, value]) => ({
      province: "example",
      households: 20_000,
      seed: 1,
      assumption: "assumed_1",
      name_zh: "例设",
      name_en: "an assumption",
      evidence_zh: "例据",
      evidence_en: "evidence",
      end,
      how: "times" as const,
      set_to: end === "low" ? 0.5 : 2,
      figure: String(figure),
      reform_zh: String(figure).startsWith("cost_change") ? "例案" : "",
      reform_en: String(figure).startsWith("cost_change") ? "a plan" : "",
      base: Number(base),
      value: Number(value)
    }))
  ),
  seeds: [
    {
      province: "example",
      policy: "example-2025",
      plan: "example-plan",
      households: 20_000,
      seeds: 8,
      first_seed: 5,
      indicator: "dibao_persons",
      ...names,
      unit: "人",
      mean: 505_000,
      spread: 9000,
      lowest: 490_000,
      highest: 520_000,
      target: 510_000,
      target_quality: "official",
      mean_to_target: 0.99,
      design_error: 6000,
      spread_to_error: 1.5
    }
  ],
  assumptions: [
    {
      region: 100000,
      indicator: "assumed_1",
      name_zh: "例设",
      name_en: "an assumption",
      year: 2024,
      value: 0.5,
      unit: "1",
      note_zh: "例注",
      note_en: "a note"
    }
  ],
  sources: [{source: "TEST FIXTURE", quality: "official", figures: 12, years: "2023–2024"}]
};
