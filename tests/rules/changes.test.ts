// Changes to a policy by dotted path: what levers and links bring.

import {describe, expect, it} from "vitest";
import {applyChanges, nodeAt, valueAt} from "../../src/rules/changes.js";
import {goldenPolicy} from "./policies.js";

describe("changes", () => {
  it("are made where they fit, and reported where they do not", () => {
    const {policy, problems} = applyChanges(goldenPolicy, {
      "edge.multiple": 1.5,
      "edge.multipel": 2,
      "take_up.edge": 7
    });
    expect(policy.edge.multiple).toBe(1.5);
    expect(policy.take_up.edge).toBe(goldenPolicy.take_up.edge);
    expect(problems.map(problem => problem.key)).toEqual(["edge.multipel", "take_up.edge"]);
    expect(problems[0]?.message).toBe("unknown key: edge.multipel (nearest: edge.multiple)");
  });

  it("reach into lists and tables, and leave the policy they start from alone", () => {
    const before = structuredClone(goldenPolicy);
    const {policy} = applyChanges(goldenPolicy, {"rigid.income_line.330100": 70_000, "addon.elder.0.share": 0.15});
    expect(valueAt(policy, "rigid.income_line.330100")).toBe(70_000);
    expect(policy.addon.elder[0]?.share).toBe(0.15);
    expect(goldenPolicy).toEqual(before);
  });

  it.each([
    "__proto__",
    "constructor.name",
    "edge.__proto__.x",
    "name.zh",
    "id",
    "standard.tiers.99.ratio",
    "standard.listed.abc"
  ])("never touch %s", path => {
    const {policy, problems} = applyChanges(goldenPolicy, {[path]: "x"});
    expect(policy).toEqual(goldenPolicy);
    expect(problems).toHaveLength(1);
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });

  it("that only together make nonsense are all refused", () => {
    const {policy, problems} = applyChanges(goldenPolicy, {"financing.default.central": 0.9});
    expect(policy).toEqual(goldenPolicy);
    expect(problems[0]?.message).toMatch(/financing\.default sums to/);
  });

  it("find the description of any parameter", () => {
    expect(nodeAt("assets.edge.savings_months")).toMatchObject({kind: "number", unit: "月", nullable: true});
    expect(nodeAt("inkind.medical.3.ratio")).toMatchObject({kind: "number", unit: "比例"});
    expect(nodeAt("inkind.medical.9.ratio")).toBeUndefined();
  });
});
