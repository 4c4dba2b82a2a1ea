// A parameter that changes no output anywhere is dead: for every leaf of a policy, some other value, in some context, must
// change a line of some household, or what a level of government pays, or the published denominator.

import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {assessRecords} from "../../src/engine/columns/assess-record.js";
import {applyChanges, nodeAt, valueAt} from "../../src/rules/schema/changes.js";
import type {Changes} from "../../src/rules/schema/changes.js";
import {effectiveShares, sharesOf} from "../../src/rules/financing/rule.js";
import {policySchema} from "../../src/rules/policy.js";
import type {Policy} from "../../src/rules/policy.js";
import type {Node} from "../../src/rules/schema/node.js";
import {households} from "./arbitrary.js";
import {changed, goldenPolicy} from "./policies.js";

const records = fc.sample(households(800, 800), {numRuns: 1, seed: 20260701})[0];

/** Without these, some parameters rest: bands under the difference method, tiers under listed amounts. */
const contexts: Changes[] = [
  {},
  {"standard.basis": "tiered"},
  {"standard.basis": "tiered", "standard.split": true},
  {"standard.basis": "amounts"},
  {"standard.basis": "tiered", "standard.hold_harmless": false, "standard.unify": "none"},
  {"dibao.method": "bands"},
  {"edge.minimum_wage_cap": true},
  {"single.mode": "share"},
  {"disability.living.amount": null},
  {"income.disregard.months": 12},
  {"income.deduction.share.medical": 0.5, "income.deduction.share.rent": 0.5},
  {"financing.mode": "fixed_central", "financing.fixed_central": 1_000_000},
  {"exit.months": 12, "exit.shape": "linear"},
  {"price_subsidy.rate": 0.1},
  {"addon.stacking": "sum"},
  {"income.support.basis": "formula", "income.support.of": "family"},
  {"income.support.basis": "higher", "income.support.line_year": 20_000},
  {"income.imputed.brackets": [{labour: 2, sex: 0, from: 18, to: 60, of_wage: 0.5, of_standard: 0.5}]},
  {
    allowances: [
      {id: "a", name: {zh: "补贴", en: "allowance"}, per: "household", amount_year: 600, statuses: [1, 2]},
      {id: "b", name: {zh: "津贴", en: "grant"}, per: "person", amount_year: 60, statuses: [3]}
    ]
  },
  {"assets.tekun.vehicle_value_cap": null, "assets.dibao.vehicle_value_cap": null}
];

/** What only names a policy, or says of which year or population its figures are. */
const descriptive = /^(id|name|effective|province|denominator|standard\.consumption\.year)(\.|$)/;
/** What only a walk along earnings or through months reads; their tests move it. */
const walked = /^take_up\.from_dibao$/;

describe("every parameter of a policy", () => {
  const bases = contexts.map(context => {
    const policy = changed(goldenPolicy, context);
    return {policy, output: outputOf(policy)};
  });

  it.each(leaves(policySchema, goldenPolicy, "").filter(path => !descriptive.test(path) && !walked.test(path)))(
    "%s changes some output",
    path => {
      const node = nodeAt(path)!;
      const lives = bases.some(({policy, output}) =>
        othersThan(node, valueAt(policy, path)).some(value => {
          const result = applyChanges(policy, {[path]: value, ...balanced(policy, path, value)});
          return result.problems.length === 0 && outputOf(result.policy) !== output;
        })
      );
      expect(lives).toBe(true);
    }
  );
});

function outputOf(policy: Policy): string {
  const shares = [330100, 330300, 330800].flatMap(region =>
    ["dibao_base", "tekun_base"].map(programme =>
      effectiveShares(policy, sharesOf(policy, programme, region), 5_000_000)
    )
  );
  try {
    return JSON.stringify([assessRecords(records, policy), shares]);
  } catch (error) {
    return String(error);
  }
}

/** Dotted paths of the leaves that a policy has; lists are taken with their first entry. */
function leaves(node: Node, value: unknown, path: string): string[] {
  const join = (name: string): string => (path === "" ? name : `${path}.${name}`);
  const entries = (): [string, unknown][] => Object.entries((value ?? {}) as Record<string, unknown>);
  if (node.kind === "group") {
    return Object.entries(node.nodes).flatMap(([name, child]) =>
      leaves(child, (value as Record<string, unknown> | undefined)?.[name], join(name))
    );
  }
  if (node.kind === "table") return entries().flatMap(([name, item]) => leaves(node.item, item, join(name)));
  if (node.kind === "list")
    return [
      path,
      ...((value as unknown[] | undefined)?.length ? leaves(node.item, (value as unknown[])[0], join("0")) : [])
    ];
  return [path];
}

function othersThan(node: Node, value: unknown): unknown[] {
  const number = typeof value === "number" ? value : 0;
  const all = (): unknown[] => {
    switch (node.kind) {
      case "number":
        return [
          0,
          0.25,
          0.9,
          1,
          number + 1,
          number * 2,
          Math.round(number / 2),
          node.min,
          Math.min(node.max, 5000),
          ...(node.nullable === true ? [null] : [])
        ];
      case "flag":
        return [!value];
      case "choice":
        return Object.keys(node.values);
      case "some":
        return [[], Object.keys(node.values).map(key => (node.numeric ? Number(key) : key))];
      case "list":
        return othersOfList(value as unknown[]);
      default:
        return [];
    }
  };
  return all().filter(other => JSON.stringify(other) !== JSON.stringify(value));
}

/** Some lists must rise, of some the length counts elsewhere. */
const othersOfList = (list: unknown[]): unknown[][] => [[], list.map(() => list[0]), list.slice(1), list.slice(0, -1)];

/** Shares must sum to 1: what one payer gives up another takes over. */
function balanced(policy: Policy, path: string, value: unknown): Changes {
  if (!/^financing\.(default|programme\.|regions\.)/.test(path) || typeof value !== "number" || value > 1) return {};
  const row = path.slice(0, path.lastIndexOf("."));
  const payer = path.slice(row.length + 1);
  const rest = payer === "county" ? "province" : "county";
  const others = ["central", "province", "prefecture", "county"].filter(name => name !== payer && name !== rest);
  const sum = others.reduce((total, name) => total + (valueAt(policy, `${row}.${name}`) as number), value);
  return sum <= 1 ? {[`${row}.${rest}`]: 1 - sum} : {};
}
