// Random changes of a policy, within what the schema allows, so that every branch of the rulebook is met.

import type {Changes} from "../../src/rules/schema/changes.js";
import type {Policy} from "../../src/rules/policy.js";
import type {Choice} from "./choice.js";

const flags = [true, false] as const;
const statusSets = [[], [1], [2], [2, 3], [3, 4], [1, 2, 3, 4], [0, 1, 2, 3, 4, 5], [0, 2, 3, 4, 5]] as const;

/** Values to draw from, by dotted path of a single parameter. */
const values: Readonly<Record<string, readonly unknown[]>> = {
  "income.work_cost.flat_month": [0, 100, 333.5],
  "income.work_cost.rate": [0, 0.1, 0.35, 1],
  "income.work_cost.cap_month": [null, 0, 250, 800],
  "income.basic_pension_exempt": [0, 0.5, 1, 0.3],
  "income.imputed.brackets": [
    [],
    [
      {labour: 2, sex: 1, from: 18, to: 60, of_wage: 1, of_standard: 0},
      {labour: 2, sex: 2, from: 18, to: 55, of_wage: 1, of_standard: 0},
      {labour: 1, sex: 0, from: 18, to: 60, of_wage: 0, of_standard: 0.6}
    ],
    [
      {labour: 2, sex: 1, from: 18, to: 50, of_wage: 0.9, of_standard: 0},
      {labour: 2, sex: 2, from: 18, to: 40, of_wage: 0.9, of_standard: 0},
      {labour: 2, sex: 0, from: 16, to: 65, of_wage: 0, of_standard: 1},
      {labour: 1, sex: 0, from: 16, to: 65, of_wage: 0.05, of_standard: 0.6},
      {labour: 0, sex: 0, from: 0, to: 30, of_wage: 0, of_standard: 0.1}
    ]
  ],
  "income.support": [
    {basis: "received", multiple: 2, line_year: null, share: 0.5, of: "person"},
    {basis: "formula", multiple: 2, line_year: null, share: 0.5, of: "person"},
    {basis: "formula", multiple: 1.5, line_year: 48_479, share: 0.25, of: "family"},
    {basis: "higher", multiple: 1, line_year: null, share: 0.3, of: "family"}
  ],
  "income.disregard.months": [0, 6, 12, 7.5],
  "income.disregard.cap_multiple": [0, 1, 3, 0.7],
  "income.deduction.share": [
    {medical: 0.5, education: 0.4, rehabilitation: 0.3, care: 0.2, rent: 0.1},
    {medical: 1, education: 1, rehabilitation: 1, care: 1, rent: 1},
    {medical: 0, education: 0, rehabilitation: 0, care: 0, rent: 0.6}
  ],
  "income.deduction.cap": [null, 0, 6000, 12_345],
  rounding: ["ceil", "round", "none"],
  "tekun.elder_age": [55, 60, 65],
  "tekun.minor_age": [14, 16, 18],
  "tekun.multiple": [1, 1.3, 1.69, 2],
  "tekun.care_month": [
    {none: 0, partial: 300, full: 900},
    {none: 45.5, partial: 260, full: 1200}
  ],
  "dibao.method": ["difference", "bands"],
  "dibao.bands": [
    [
      {below: 0.25, pay: 0.9},
      {below: 0.5, pay: 0.65},
      {below: 0.75, pay: 0.4},
      {below: 1, pay: 0.2}
    ],
    [
      {below: 0.3, pay: 0.7},
      {below: 0.6, pay: 0.4}
    ],
    [{below: 1, pay: 0.4}]
  ],
  "dibao.minimum_benefit": [0, 50, 117.5, 400],
  "addon.elder": [
    [],
    [
      {age: 70, share: 0.1},
      {age: 80, share: 0.2}
    ],
    [
      {age: 65, share: 0.25},
      {age: 80, share: 0.15},
      {age: 90, share: 0.4}
    ]
  ],
  "addon.minor": [
    {age: 18, share: 0.2},
    {age: 16, share: 0},
    {age: 14, share: 0.35}
  ],
  "addon.severe": [0, 0.2, 0.333],
  "addon.illness": [0, 0.25, 0.4],
  "addon.stacking": ["max", "sum"],
  "addon.to_single": flags,
  "single.severe": flags,
  "single.illness": flags,
  "single.mode": ["full", "share", "gap"],
  "single.share": [0.5, 0.8, 1],
  "single.above_standard_only": flags,
  "single.alone": ["none", "kept", "kept", "any"],
  "edge.multiple": [0.9, 1.2, 1.5, 2, 2.5],
  "edge.minimum_wage_cap": flags,
  "rigid.ratio": [0, 0.5, 0.6, 0.7, 0.8, 1.25],
  "rigid.income": ["total", "assessed"],
  "rigid.items": [
    [],
    ["medical"],
    ["medical", "education", "rehabilitation"],
    ["medical", "care", "rent"],
    ["medical", "education", "rehabilitation", "care", "rent"]
  ],
  "exit.months": [0, 1, 5, 6, 12],
  "exit.shape": ["full", "linear", "half"],
  "exit.income_multiple": [1, 1.5, 2, 3],
  "exit.by_work_only": flags,
  "exit.addon": flags,
  "disability.living.amount": [null, null, 0, 210],
  "disability.living.share": [0, 0.3, 0.333],
  "disability.living.statuses": statusSets,
  "disability.care.amount_by_level": [{}, {1: 500, 2: 250, 3: 125}, {2: 99.9}],
  "disability.care.statuses": statusSets,
  allowances: [
    [],
    [
      {
        id: "spring",
        name: {zh: "春节补贴", en: "Spring Festival"},
        per: "household",
        amount_year: 600,
        statuses: [1, 2]
      },
      {id: "living", name: {zh: "生活补贴", en: "living"}, per: "person", amount_year: 155.5, statuses: [3, 4]},
      {id: "single", name: {zh: "单人保补贴", en: "singles"}, per: "single_entrant", amount_year: 333, statuses: [2]},
      {id: "unpaid", name: {zh: "不发", en: "unpaid"}, per: "single_entrant", amount_year: 99, statuses: [3]}
    ]
  ],
  "price_subsidy.rate": [0, 0.05, 0.123],
  "relief.share": [0, 0.5, 1],
  "relief.threshold_months": [0, 3, 6],
  "relief.cap_months": [0, 6, 12],
  "relief.cap_standard": ["own", "urban"],
  "relief.statuses": statusSets,
  "inkind.medical": [
    {},
    {
      1: {ratio: 0.9, deductible: 0, cap: null},
      2: {ratio: 0.7, deductible: 0, cap: 50_000},
      3: {ratio: 0.6, deductible: 6000, cap: 20_000}
    },
    {
      0: {ratio: 0.1, deductible: 30_000, cap: 5000},
      2: {ratio: 0.75, deductible: 2000, cap: null},
      4: {ratio: 0.5, deductible: 15_000, cap: 0},
      5: {ratio: 0.2, deductible: 100, cap: null}
    }
  ],
  "inkind.premium": [{}, {1: 400, 2: 400, 3: 200, 4: 0}, {0: 10, 5: 77}],
  "inkind.education.stages": [{}, {1: 1000, 2: 1250, 3: 1500, 4: 2300, 5: 3700}, {3: 999}],
  "inkind.education.statuses": statusSets,
  "inkind.housing": [
    {},
    {2: {urban: 6000, rural: 1200}, 3: {urban: 4000, rural: 0}},
    {0: {urban: 600, rural: 601}, 1: {urban: 5, rural: 7}}
  ],
  "inkind.heating": [{}, {1: 1000, 2: 1800}, {0: 120, 3: 50}],
  "inkind.utility": [{}, {1: 97, 2: 97}, {0: 12, 5: 13}],
  "take_up.tekun": [1, 0.5, 0],
  "take_up.dibao": [
    {rate: 0.8, gap_slope: 0.1},
    {rate: 0.3, gap_slope: 1},
    {rate: 0.6, gap_slope: -1}
  ],
  "take_up.edge": [0.2, 0.125, 1],
  "take_up.rigid": [0.05, 0.75],
  "take_up.from_dibao": [null, 0.5, 1]
};

const capValues: Readonly<Record<string, readonly unknown[]>> = {
  savings_months: [null, 0, 12, 24, 36, 10.5],
  savings_basis: ["person", "household"],
  vehicle_months: [null, null, 0, 24, 60.5],
  vehicle_value_cap: [null, 0, 80_000],
  machinery_value_cap: [null, 0, 50_000],
  houses_cap: [null, 0, 1, 2],
  registered_firm_allowed: flags
};

/** The six regions that a policy without amounts of its own is tried on: two provinces. */
export const regions = ["330100", "330300", "330800", "420100", "420200", "421000"] as const;

/** Amounts in force for a policy that lists none. */
export const someListed = {
  "standard.listed": Object.fromEntries(
    regions.map((region, i) => [region, {urban: 1301 - 97 * i, rural: 1180 - 131 * i}])
  ),
  "standard.region_tier": {}
};

function standardChanges(c: Choice, listed: readonly string[]): Changes {
  const amount = (): number => c.int(400, 1600);
  return {
    "standard.basis": c.of(["listed", "tiered", "amounts"]),
    "standard.tiers": [
      {ratio: c.of([0.3, 0.37, 0.3342]), rural_ratio: c.of([0.4, 0.35])},
      c.of([{ratio: 0.3256, rural_ratio: 0.3}, {ratio: 0.31}]),
      {amount: amount()}
    ],
    "standard.region_tier": Object.fromEntries(listed.map(region => [region, c.int(1, 3)])),
    "standard.consumption": {
      year: 2023,
      all: c.int(20_000, 45_000),
      urban: c.int(25_000, 48_000),
      rural: c.int(15_000, 30_000)
    },
    "standard.split": c.chance(50),
    "standard.round_to": c.of([1, 5, 10, 0.5]),
    "standard.unify": c.of(["none", "none", "urban_rural", "province"]),
    "standard.hold_harmless": c.chance(50),
    "standard.floor": c.of([0, 0, 700, 1100]),
    "standard.amounts": Object.fromEntries(
      listed
        .filter(() => c.chance(60))
        .map(region => [region, c.of([{urban: amount()}, {rural: amount()}, {urban: amount(), rural: amount()}])])
    ),
    minimum_wage: {
      default: c.of([null, 1500]),
      ...Object.fromEntries(listed.filter(() => c.chance(40)).map(r => [r, c.of([null, 1300, 2490])]))
    },
    "rigid.income_line": {
      default: c.of([null, 40_000]),
      ...Object.fromEntries(listed.filter(() => c.chance(40)).map(r => [r, c.of([null, 30_000, 67_013])]))
    }
  };
}

/** Changes to that share of the parameters, in percent; about half of them where none is given. */
export function randomChanges(c: Choice, policy: Policy, percent = 55): Changes {
  const own = Object.keys(policy.standard.listed);
  const listed = own.length === 0 ? [...regions] : own;
  const caps = Object.keys(policy.assets).flatMap(k =>
    Object.entries(capValues).map(([cap, list]) => [`assets.${k}.${cap}`, list] as const)
  );
  const single = [...Object.entries(values), ...caps]
    .filter(() => c.chance(percent))
    .map(([path, list]) => [path, c.of(list)]);
  return {
    ...(own.length === 0 ? someListed : {}),
    ...standardChanges(c, listed),
    ...(Object.fromEntries(single) as Changes)
  };
}
