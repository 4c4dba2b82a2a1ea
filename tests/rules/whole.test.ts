// No run without a whole policy: whatever number is taken out of it, the one that is missing is named before any household is assessed.

import {describe, expect, it} from "vitest";
import {FigureError} from "../../src/rules/schema/figure-error.js";
import type {Policy} from "../../src/rules/policy.js";
import {preparePolicy} from "../../src/rules/prepare.js";
import type {PreparedPolicy} from "../../src/rules/prepare.js";
import {preparedSources} from "../../src/rules/generated/prepared.js";
import {nodeAt} from "../../src/rules/schema/changes.js";
import {requireWhole} from "../../src/rules/whole.js";
import {goldenPolicy} from "./policies.js";

type Tree = Record<string, unknown>;
const regions = [330100, 330300, 330800];
const everything: Policy = {
  ...goldenPolicy,
  income: {
    ...goldenPolicy.income,
    imputed: {brackets: [{labour: 2, sex: 1, from: 18, to: 60, of_wage: 1, of_standard: 0.5}]}
  },
  edge: {...goldenPolicy.edge, minimum_wage_cap: true},
  disability: {...goldenPolicy.disability, living: {...goldenPolicy.disability.living, amount: 120}}
};

/** What no rule reads once the policy is prepared, and standards, which have their own words (standard/rule.ts). */
const elsewhere = ["standard", "financing", "id", "name", "effective", "province", "denominator"];
/** Rows that may be absent: nothing is paid, or the default holds. */
const rows =
  /^(minimum_wage|rigid\.income_line|inkind\.(premium|heating|utility|education\.stages)|disability\.care\.amount_by_level)\.\d+$/;

function numbersOf(value: unknown, path: string): string[] {
  if (typeof value === "number" || value === null) return [path];
  if (typeof value !== "object" || path.endsWith("statuses")) return []; // a set of codes
  return Object.entries(value)
    .filter(([key]) => path !== "" || !elsewhere.includes(key))
    .flatMap(([key, child]) => numbersOf(child, path === "" ? key : `${path}.${key}`));
}
const paths = numbersOf(everything, "");

/** The policy with `change` made at the end of a dotted path. */
function changedAt(path: string, change: (parent: Tree, key: string) => void): Policy {
  const copy = structuredClone(everything) as unknown as Tree;
  const names = path.split(".");
  const parent = names.slice(0, -1).reduce((tree, name) => tree[name] as Tree, copy);
  change(parent, names[names.length - 1]);
  return copy as unknown as Policy;
}

const spoilt = (name: string, value: unknown): PreparedPolicy =>
  Object.assign(preparePolicy(everything, regions), {[name]: value});

function errorOf(policy: Policy): FigureError {
  try {
    preparePolicy(policy, regions);
  } catch (error) {
    if (error instanceof FigureError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

/** As the message has it: brackets are sorted by age, and some numbers are known by what is made of them. */
const told = (path: string): string =>
  path
    .replace(/^addon\.elder\.\d/, "addon.elder.*")
    .replace(/^rigid\.income_line\..*/, "rigid.income_line")
    .replace(/^minimum_wage.*|^income\.imputed\.brackets\.\d\.of_.*/, "income.imputed.brackets, minimum_wage")
    .replace(/^income\.support\.(multiple|line_year)$/, "income.support.multiple, income.support.line_year")
    .replace(/^edge\.multiple$/, "edge.multiple, minimum_wage");

describe("a number of a policy", () => {
  it("is looked for in every programme", () => {
    expect(paths.length).toBeGreaterThan(100);
  });

  it.each(paths.filter(path => !rows.test(path)))("is named where it is missing: %s", path => {
    const error = errorOf(changedAt(path, (parent, key) => Reflect.deleteProperty(parent, key)));
    expect(error.message).toContain(`parameter without a number: ${told(path)} of policy golden (`);
    expect(error.zh).toContain(`政策 golden 的 ${told(path)}（`);
  });

  // where no figure is published, NaN says so once the policy is prepared
  it.each(paths.filter(path => !/income_line|living\.amount/.test(path)))("is named where it is NaN: %s", path => {
    const error = errorOf(changedAt(path, (parent, key) => (parent[key] = NaN)));
    expect(error.message).toContain(`parameter without a number: ${told(path)} of policy golden (`);
  });

  it("may not be infinite, save where the policy sets no cap", () => {
    const share = changedAt("rigid.ratio", (parent, key) => (parent[key] = Infinity));
    expect(errorOf(share).message).toContain("rigid.ratio");
    const uncapped = ["income.work_cost.cap_month", "income.deduction.cap", "inkind.medical.2.cap"];
    for (const path of [...uncapped, "assets.edge.savings_months"])
      expect(() =>
        preparePolicy(
          changedAt(path, (parent, key) => (parent[key] = null)),
          regions
        )
      ).not.toThrow();
  });

  it("is named in whatever row the housing aid lacks", () => {
    const half = changedAt("inkind.housing.3", (parent, key) => (parent[key] = {urban: 4200}));
    expect(errorOf(half).message).toContain("inkind.housing.3.rural of policy golden");
  });

  it("is missed wherever the prepared policy has one", () => {
    const prepared = preparePolicy(everything, regions);
    const numbers = Object.entries(prepared).filter(
      ([, value]) => typeof value === "number" || value instanceof Float64Array
    );
    expect(numbers.length).toBeGreaterThan(55);
    for (const [name, value] of numbers as [string, number | Float64Array][]) {
      const bad = typeof value === "number" ? -Infinity : value.map(() => -Infinity);
      expect(() => requireWhole(spoilt(name, bad)), name).toThrow(FigureError);
    }
    for (const name of ["single_severe", "addon_to_single", "exit_addon"])
      expect(() => requireWhole(spoilt(name, undefined)), name).toThrow(FigureError);
  });

  it.each(Object.entries(preparedSources))("comes from a parameter that there is: %s", (name, {from}) => {
    for (const path of from.split(", ")) {
      const rows = ["0", "1", "330100"].map(row => path.replace("*", row).replace("@registration", "urban"));
      expect(
        rows.some(row => nodeAt(row) !== undefined),
        `${path} of ${name}`
      ).toBe(true);
    }
  });
});
