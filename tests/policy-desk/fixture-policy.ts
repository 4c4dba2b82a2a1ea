// TEST FIXTURE. A policy with every key, for components: the example of the design with eleven prefectures.

import type {Policy} from "../../src/rules/policy.js";
import {fixturePlaces} from "../ui/fixture.js";

const caps = {
  savings_months: 36,
  savings_basis: "person",
  vehicle_value_cap: 80_000,
  vehicle_months: null,
  machinery_value_cap: null,
  houses_cap: 2,
  registered_firm_allowed: false
} as const;

// nulls and left-out keys, which a policy file may have, are seen by validation rather than by the type
export const fixturePolicy = {
  id: "zhejiang-2025",
  name: {zh: "浙江 2025（现行三档）", en: "Zhejiang 2025 (three tiers in force)"},
  effective: "2025-01-01",
  province: "330000",
  denominator: "registered",
  standard: {
    basis: "listed",
    listed: Object.fromEntries(
      fixturePlaces.map(([region, , , , , amount]) => [region, {urban: amount, rural: amount}])
    ),
    tiers: [{ratio: 0.37}, {ratio: 0.334}, {amount: 1145}],
    region_tier: Object.fromEntries(
      fixturePlaces.map(([region, , , , , amount]) => [region, amount === 1301 ? 1 : amount === 1175 ? 2 : 3])
    ),
    consumption: {year: 2023, all: 42194, urban: 47762, rural: 30468},
    split: false,
    round_to: 1,
    unify: "none",
    hold_harmless: true,
    floor: 0,
    amounts: {}
  },
  income: {
    work_cost: {flat_month: 0, rate: 0, cap_month: null},
    basic_pension_exempt: 1,
    imputed: {brackets: []},
    support: {basis: "received", multiple: 2, line_year: null, share: 0.5, of: "person"},
    disregard: {months: 0, cap_multiple: 3},
    deduction: {share: {medical: 0, education: 0, rehabilitation: 0, care: 0, rent: 0}, cap: null}
  },
  assets: {
    tekun: {...caps, savings_months: 24, vehicle_value_cap: 0, houses_cap: 1},
    dibao: {...caps, savings_months: 24, vehicle_value_cap: 0, houses_cap: 1},
    edge: caps,
    rigid: {...caps, savings_months: 42}
  },
  rounding: "ceil",
  tekun: {elder_age: 60, minor_age: 16, multiple: 1.69, care_month: {none: 0, partial: 0, full: 0}},
  dibao: {method: "difference", bands: [], minimum_benefit: 0},
  addon: {
    elder: [
      {age: 70, share: 0.1},
      {age: 80, share: 0.2}
    ],
    minor: {age: 18, share: 0.2},
    severe: 0.2,
    illness: 0.2,
    stacking: "max",
    to_single: false
  },
  single: {severe: true, illness: true, mode: "full", share: 1, above_standard_only: false, alone: "none"},
  edge: {multiple: 2, minimum_wage_cap: false},
  minimum_wage: {default: null},
  rigid: {
    ratio: 0.6,
    income: "total",
    items: ["medical", "education", "rehabilitation"],
    income_line: {default: 67013}
  },
  exit: {months: 6, shape: "full", income_multiple: 2, by_work_only: true, addon: false},
  disability: {
    living: {amount: null, share: 0.3, statuses: [2]},
    care: {amount_by_level: {1: 500, 2: 250, 3: 125}, statuses: [0, 2, 3, 4, 5]}
  },
  price_subsidy: {rate: 0},
  allowances: [],
  relief: {share: 0.5, threshold_months: 3, cap_months: 6, cap_standard: "own", statuses: [1, 2, 3, 4]},
  inkind: {
    medical: {},
    premium: {},
    education: {stages: {}, statuses: [1, 2, 3]},
    housing: {},
    heating: {},
    utility: {}
  },
  take_up: {tekun: 1, dibao: {rate: 0.5, gap_slope: 0.4}, edge: 0.1, rigid: 0.05, from_dibao: null},
  financing: {
    mode: "share",
    fixed_central: null,
    default: {central: 0.2, province: 0.3, prefecture: 0.1, county: 0.4},
    programme: {},
    regions: {}
  }
} as unknown as Policy;

const tiers = fixturePolicy.standard.region_tier;
export const fixturePresets: readonly Policy[] = [
  fixturePolicy,
  {
    ...fixturePolicy,
    id: "zhejiang-two-tier",
    name: {zh: "浙江 两档", en: "Zhejiang, two tiers"},
    standard: {
      ...fixturePolicy.standard,
      basis: "tiered",
      tiers: [{ratio: 0.37}, {ratio: 0.345}],
      region_tier: Object.fromEntries(Object.entries(tiers).map(([region, tier]) => [region, Math.min(2, tier ?? 1)]))
    }
  } as unknown as Policy,
  {
    ...fixturePolicy,
    id: "zhejiang-one-tier",
    name: {zh: "浙江 省域同标", en: "Zhejiang, one standard"},
    standard: {...fixturePolicy.standard, unify: "province"}
  }
];
