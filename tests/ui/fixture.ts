// TEST FIXTURE. Invented numbers in the shape of the workbench's tables, to look at components and to time them. Never shipped
// on a screen, never a result: it follows a policy only so far that something moves.

import type {Baseline, CliffCurve, Figure, RegionRow, WorkbenchTables} from "../../src/analysis/results/tables.js";
import {gainClassNames} from "../../src/analysis/results/tables.js";
import {payers} from "../../src/rules/financing/parameters.js";
import {programmes} from "../../src/rules/law.js";
import type {Policy} from "../../src/rules/policy.js";
import {resolveStandards} from "../../src/rules/standard/rule.js";

const places: readonly (readonly [number, string, string, number, number, number, number])[] = [
  [330100, "杭州市", "Hangzhou", 1, 1, 1301, 8.1],
  [330200, "宁波市", "Ningbo", 3, 1, 1301, 5.9],
  [330300, "温州市", "Wenzhou", 2, 3, 1175, 10.4],
  [330400, "嘉兴市", "Jiaxing", 2, 0, 1301, 2.9],
  [330500, "湖州市", "Huzhou", 1, 0, 1301, 2.4],
  [330600, "绍兴市", "Shaoxing", 2, 1, 1301, 4.1],
  [330700, "金华市", "Jinhua", 1, 2, 1175, 5.2],
  [330800, "衢州市", "Quzhou", 0, 2, 1145, 4.4],
  [330900, "舟山市", "Zhoushan", 3, 0, 1175, 0.9],
  [331000, "台州市", "Taizhou", 2, 2, 1175, 6.3],
  [331100, "丽水市", "Lishui", 1, 3, 1145, 3.3]
];

export const fixturePlaces = places;

const noise = (a: number, b: number): number => 0.9 + 0.2 * Math.abs(Math.sin(a * 12.9898 + b * 78.233));

const estimate = (baseline: number, reform: number) => ({
  baseline,
  reform,
  change: reform - baseline,
  baseline_se: baseline * 0.01,
  reform_se: reform * 0.01,
  change_se: Math.abs(reform - baseline) * 0.06
});
const estimateOf = (programme: string, baseline: number, reform: number) => ({
  programme,
  ...estimate(baseline, reform)
});

/** Tables for `policy` against `baseline`. */
export function fixtureTables(policy: Policy, baseline: Policy): WorkbenchTables {
  const [before, after] = [resolveStandards(baseline), resolveStandards(policy)];
  const reach = policy.edge.multiple / baseline.edge.multiple;
  const addon = 1 + (policy.addon.severe - baseline.addon.severe) * 0.3;
  const regions = places.map(([region, name_zh, name_en, col, row, , persons], i): RegionRow => {
    const [a, b] = [before.get(String(region))!, after.get(String(region))!];
    const up = (b.urban / a.urban) ** 2 * (0.8 + 0.2 * reach);
    const cost = persons * 1e4 * a.urban * 12 * 0.72;
    return {
      region,
      name_zh,
      name_en,
      col,
      row,
      standard_baseline: a.urban,
      standard_reform: b.urban,
      standard_rural_baseline: a.rural,
      standard_rural_reform: b.rural,
      dibao_persons_baseline: persons * 1e4,
      dibao_persons_reform: persons * 1e4 * up,
      coverage_baseline: 0.0104 * noise(i, 1),
      coverage_reform: 0.0104 * noise(i, 1) * up,
      cost_baseline: cost,
      cost_reform: cost * up * (b.urban / a.urban) * addon,
      dibao_persons_baseline_se: persons * 90,
      dibao_persons_reform_se: persons * 110,
      dibao_persons_change_se: persons * 40,
      coverage_baseline_se: 0.0001,
      coverage_reform_se: 0.00012,
      coverage_change_se: 0.00004,
      cost_baseline_se: cost * 0.01,
      cost_reform_se: cost * 0.012,
      cost_change_se: cost * 0.004,
      lowered: up < 1 ? persons * 1200 : reach < 1 ? 340 * i : 0,
      raised: up > 1 ? persons * 4100 : 0
    };
  });
  const total = (key: "dibao_persons" | "cost", which: "baseline" | "reform"): number =>
    regions.reduce((sum, row) => sum + row[`${key}_${which}`], 0);
  const ratio = total("cost", "reform") / total("cost", "baseline");
  const figure = (key: Figure["key"], unit: Figure["unit"], x: number, y: number, se: number | null): Figure => ({
    key,
    unit,
    baseline: x,
    reform: y,
    change: y - x,
    baseline_se: se === null ? null : x * 0.011,
    reform_se: se === null ? null : y * 0.011,
    change_se: se === null ? null : Math.abs(y - x) * se
  });
  const spread = (which: "baseline" | "reform"): number => {
    const all = regions.map(row => row[`standard_${which}`]);
    return Math.max(...all) / Math.min(...all);
  };
  const [p, q] = [total("dibao_persons", "baseline"), total("dibao_persons", "reform")];
  const sizes = [9.8, 3.1, 42, 0.9, 4.8, 6.9, 3.3, 4.1, 0, 0, 2.2, 7.4, 2.6, 1.4, 0.7, 0, 0.3];
  const shares = [0.2, 0.3, 0.1, 0.4];
  const moved = Math.abs(ratio - 1);
  const gains = [0.1, 0.4, 0.9, 0, 3.2, 5.1, 1.6];
  return {
    policy_id: policy.id,
    notices: [],
    households: 200_000,
    persons: 521_334,
    engine_ms: 31.4,
    figures: [
      figure("dibao_persons", "persons", p, q, 0.06),
      figure("coverage", "share", 0.0104, (0.0104 * q) / p, 0.07),
      figure("cost", "yuan", 71.4e8, 71.4e8 * ratio, 0.04),
      figure("exclusion", "share", 0.342, 0.342 / (0.5 + 0.5 * ratio), 0.2),
      figure("cliff_households", "households", 29_400, 29_400 * reach, 0.11),
      figure("standard_ratio", "ratio", spread("baseline"), spread("reform"), null)
    ],
    regions,
    costs: Object.keys(programmes).flatMap((programme, i) =>
      Object.keys(payers).map((payer, k) => ({
        programme,
        payer,
        baseline: sizes[i] * 1e8 * shares[k],
        reform: sizes[i] * 1e8 * shares[k] * (i < 6 ? ratio : 1)
      }))
    ),
    programmes: Object.keys(programmes).map((programme, i) =>
      estimateOf(programme, sizes[i] * 1e8, sizes[i] * 1e8 * (i < 6 ? ratio : 1))
    ),
    alignment: (["tekun", "dibao", "single", "edge", "rigid", "exit", "total"] as const).map((group, i) => ({
      group,
      persons_entitled: group === "total" ? null : estimate(p / (i + 1), q / (i + 1)),
      persons_receiving: group === "total" ? null : estimate(p / (i + 2), q / (i + 2)),
      coverage_entitled: group === "total" ? null : estimate(0.01, 0.01 * ratio),
      coverage_receiving: group === "total" ? null : estimate(0.008, 0.008 * ratio),
      cost_entitled: estimate(9e9, 9e9 * ratio),
      cost_receiving: estimate(7e9, 7e9 * ratio)
    })),
    deciles: Array.from({length: 10}, (_, i) => {
      const share = 0.092 / (1 + i * i * 2.1);
      const benefit = 690 / (1 + i * i * 1.4);
      return {
        decile: i + 1,
        persons: 5_190_000,
        covered_share_baseline: share,
        covered_share_reform: Math.min(1, share * ratio),
        benefit_pc_baseline: benefit,
        benefit_pc_reform: benefit * ratio
      };
    }),
    gains: gainClassNames.map((gain_class, i) => ({
      gain_class,
      persons: gain_class === "same" ? 5.1e7 : gains[i] * 1e6 * moved,
      households: gains[i] * 4e5 * moved,
      amount: (i - 3) * gains[i] * 1e8 * moved
    })),
    transitions: [1, 2, 3, 4, 5, 0].flatMap((from, i) =>
      [1, 2, 3, 4, 5, 0].map((to, j) => ({
        from,
        to,
        persons:
          i === j
            ? [4e4, 5.2e5, 1.35e5, 2.4e4, 9e5, 5.1e7][i]
            : ratio > 1
              ? j < i
                ? (2e5 * moved) / (1 + i + j)
                : 0
              : j > i
                ? (1.5e5 * moved) / (1 + i)
                : 0
      }))
    )
  };
}

export function fixtureBaseline(baseline: Policy): Baseline {
  return {
    ...fixtureTables(baseline, baseline),
    population: {
      name_zh: "浙江",
      name_en: "Zhejiang",
      synthetic: true,
      year: 2024,
      households: 200_000,
      sha256: "0".repeat(64),
      households_weighted: 19_870_000,
      persons_weighted: 58_000_000,
      denominator: "registered",
      denominator_persons: 51_800_000,
      silent_columns: []
    }
  };
}

/** A curve with a cliff at the edge line. */
export function fixtureCurve(family: string, baseline: Policy, reform: Policy): CliffCurve {
  const members = family === "single" ? 1 : 3;
  const resources = (policy: Policy, earnings: number): number => {
    const standard = 1301 * members;
    const dibao = Math.max(0, standard - earnings);
    const edge = earnings >= standard && earnings < policy.edge.multiple * standard ? 420 : 0;
    return earnings + dibao + (dibao > 0 ? 760 : edge);
  };
  const points = Array.from({length: 201}, (_, i) => ({
    earnings_month: i * 20 * members,
    baseline: resources(baseline, i * 20 * members),
    reform: resources(reform, i * 20 * members)
  }));
  const notches = (["baseline", "reform"] as const).flatMap(policy => {
    const multiple = (policy === "baseline" ? baseline : reform).edge.multiple;
    return [
      {policy, earnings_month: 1300 * members, depth: 340, line: "medical_aid"},
      {policy, earnings_month: Math.floor((multiple * 1301) / 20) * 20 * members, depth: 420, line: "education_aid"}
    ];
  });
  return {family, region: 330100, points, notches};
}
