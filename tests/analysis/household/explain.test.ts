import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {evaluate} from "../../../src/analysis/household/evaluator.js";
import {explainAll} from "../../../src/analysis/household/explain.js";
import type {Explanation} from "../../../src/analysis/household/explain.js";
import {parseComparison, parseExpression, refsOf} from "../../../src/analysis/household/expression.js";
import type {Assessed} from "../../../src/analysis/household/formula-values.js";
import {findReference, pathOf} from "../../../src/analysis/household/formula-values.js";
import {assessUnder, covers, factsOfRecord, prepareFor} from "../../../src/analysis/household/one-household.js";
import {families, recordOf} from "../../../src/analysis/household/families.js";
import {assessRecord} from "../../../src/engine/columns/assess-record.js";
import {nodeAt} from "../../../src/rules/schema/changes.js";
import type {Changes} from "../../../src/rules/schema/changes.js";
import {formulas} from "../../../src/rules/formulas.js";
import type {Policy} from "../../../src/rules/policy.js";
import type {HouseholdRecord} from "../../../src/rules/household/record.js";
import {regionsOf} from "../../../src/rules/standard/rule.js";
import {lines} from "../../../src/rules/law.js";
import {household} from "../../rules/arbitrary.js";
import {changed, files, goldenPolicy, policyOf} from "../../rules/policies.js";

const caseOf = (record: HouseholdRecord, policy: Policy): Assessed => {
  const prepared = prepareFor(policy, record);
  return {record, facts: factsOfRecord(record), policy, prepared, sheet: assessUnder(prepared, record)};
};

/** Switches that choose between branches of a formula. */
const variants: Changes[] = [
  {},
  {"dibao.method": "bands", "exit.shape": "full", "single.mode": "gap"},
  {"exit.shape": "half", "single.mode": "share", "exit.addon": true, "addon.to_single": true, rounding: "round"},
  {"exit.shape": "linear", "single.mode": "full", "single.above_standard_only": true, "edge.minimum_wage_cap": true},
  {
    "standard.hold_harmless": true,
    "standard.unify": "province",
    rounding: "none",
    "assets.edge.savings_basis": "household"
  },
  {"assets.dibao.savings_months": null, "income.deduction.cap": null, "exit.by_work_only": true, "exit.months": 6}
];
const policies = [
  ...variants.map(changes => changed(goldenPolicy, changes)),
  policyOf("zhejiang-2025"),
  policyOf("zhejiang-one-tier")
];

const references = Object.entries(formulas).flatMap(([name, branches]) =>
  branches.flatMap(branch =>
    [
      ...(branch.expression === undefined ? [] : refsOf(parseExpression(branch.expression))),
      ...(branch.checks ?? []).flatMap(({test}) => {
        const {left, right} = parseComparison(test);
        return [...refsOf(left), ...refsOf(right)];
      })
    ].map(ref => [name, ref] as const)
  )
);

describe("formulas in words", () => {
  it("are there for every line", () => {
    expect(Object.keys(formulas)).toEqual(lines.map(({name}) => name));
    for (const branches of Object.values(formulas)) expect(branches.length).toBeGreaterThan(0);
  });

  it.each(references)("%s: {%s} is a line, a column, a parameter or a term, with both labels", (_, ref) => {
    const context = caseOf(recordOf(families[0], 330100), goldenPolicy);
    if (ref.startsWith("policy.")) {
      const path = pathOf(ref.slice(7), context).replace("tiers.-1", "tiers.0").replace("bands.-1", "bands.0");
      expect(nodeAt(path), path).toBeDefined();
    }
    const found = findReference(ref, context);
    expect(found.zh).toMatch(/[一-龥]/);
    expect(found.en).toMatch(/[a-z]/);
  });

  it("name only parameters that exist where they choose a branch", () => {
    const context = caseOf(recordOf(families[0], 330100), goldenPolicy);
    for (const branch of Object.values(formulas).flat()) {
      const paths = [
        ...Object.keys(branch.on ?? {}),
        ...(branch.given ?? []),
        ...(branch.checks ?? []).flatMap(({unless}) => Object.keys(unless ?? {})),
        ...(typeof branch.statuses === "string" ? [branch.statuses] : [])
      ];
      for (const path of paths) expect(nodeAt(pathOf(path, context).replace(/\.-1/, ".0")), path).toBeDefined();
    }
  });

  it("work out to the line they explain, for any household under any policy", () => {
    fc.assert(
      fc.property(household, fc.constantFrom(...policies), (record, policy) => {
        for (const {name, value, worked} of explainAll(caseOf(record, policy))) {
          if (value === null) expect(worked, name).toBeNull();
          else expect(worked, name).toBeCloseTo(value, 6);
        }
      }),
      {numRuns: 1500}
    );
  });

  it.each(Object.keys(files))("work out to the line under a policy that ships: %s", id => {
    const policy = policyOf(id);
    const region = regionsOf(policy.standard)
      .map(Number)
      .find(code => covers(policy, code));
    if (region === undefined) return; // national rules set no standard of their own
    fc.assert(
      fc.property(household, one => {
        const record = {...one, household: {...one.household, region}};
        for (const {name, value, worked} of explainAll(caseOf(record, policy))) {
          if (value === null) expect(worked, name).toBeNull();
          else expect(worked, name).toBeCloseTo(value, 6);
        }
      }),
      {numRuns: 60}
    );
  });

  it("speak of the worksheet that the engine gives", () => {
    fc.assert(
      fc.property(household, record => {
        const sheet = assessRecord(record, goldenPolicy);
        for (const {name, value} of explainAll(caseOf(record, goldenPolicy))) {
          if (sheet[name] === null) expect(value).toBeNull();
          else expect(value, name).toBeCloseTo(sheet[name], 9);
        }
      })
    );
  });

  it("show, in every sum that is written out, numbers that add up to the line", () => {
    fc.assert(
      fc.property(household, fc.constantFrom(...policies), (record, policy) => {
        for (const explanation of explainAll(caseOf(record, policy))) {
          const total = addUp(explanation);
          if (total !== undefined) expect(total, explanation.name).toBeCloseTo(explanation.value!, 6);
        }
      }),
      {numRuns: 500}
    );
  });
});

/** The tokens read as plain additions; undefined where the line is anything else. */
function addUp({tokens}: Explanation): number | undefined {
  if (tokens.length === 0) return undefined;
  let total = 0;
  let sign = 1;
  for (const token of tokens) {
    if (token.kind === "text") {
      if (/另|各项/.test(token.zh)) continue;
      if (![" + ", " − ", "− "].includes(token.zh)) return undefined;
      sign = token.zh.includes("+") ? 1 : -1;
    } else total += sign * (token.kind === "number" ? token.value : (token.found.value ?? 0));
  }
  return total;
}

describe("an expression", () => {
  const context = caseOf(recordOf(families[0], 330100), goldenPolicy);
  it.each([
    ["1 + 2 * 3", 7],
    ["(1 + 2) * 3", 9],
    ["12 / 4 / 3", 1],
    ["max(0, 3 - 5)", 0],
    ["min(4, 2 * 3)", 4],
    ["nearest(1300.6, 1)", 1301],
    ["clamp(1.5)", 1],
    ["floor(2.9)", 2],
    ["{members} * 2", 6]
  ])("%s is %d", (source, value) => {
    expect(evaluate(parseExpression(source), context)).toBe(value);
  });

  it.each(["1 +", "(1", "alert(1)", "{members", "1 2", "min 3"])("%s is refused", source => {
    expect(() => parseExpression(source)).toThrow("invalid formula");
  });
});
