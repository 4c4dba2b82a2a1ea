// Changes to a policy by dotted path: what levers and links bring.

import {describe, expect, it} from "vitest";
import {applyChanges, nodeAt, valueAt} from "../../../src/rules/schema/changes.js";
import {goldenPolicy} from "../policies.js";

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

  it.each([
    [{"inkind.medical.0.ratio": 0.5}, ["inkind.medical.0.deductible", "inkind.medical.0.cap"]],
    [{"addon.elder.5.share": 0.5}, ["addon.elder.4", "addon.elder.5.age"]],
    [{"standard.tiers.4.ratio": 0.3}, ["standard.tiers.3"]],
    [{"dibao.bands.11.pay": 0.5}, ["dibao.bands.10", "dibao.bands.11.below"]],
    [{"inkind.housing.5.urban": 100}, ["inkind.housing.5.rural"]],
    [{"financing.programme.utility_aid.central": 1}, ["financing.programme.utility_aid.county"]],
    [{"standard.listed.330500": {urban: 900}}, ["standard.listed.330500.rural"]]
  ])("below a row that is not there are left out, and what is missing is named: %j", (changes, missing) => {
    const {policy, problems} = applyChanges(goldenPolicy, {...changes, "edge.multiple": 1.6});
    expect(policy).toEqual({...goldenPolicy, edge: {...goldenPolicy.edge, multiple: 1.6}});
    const told = problems.map(({message}) => message).join("\n");
    for (const key of missing) expect(told).toContain(`missing key: ${key} (`);
    expect(told).toContain(Object.keys(changes)[0]);
  });

  it("that fill a new row together are made, in whatever order they come", () => {
    const row = {"inkind.medical.0.cap": null, "inkind.medical.0.ratio": 0.5, "inkind.medical.0.deductible": 100};
    const {policy, problems} = applyChanges(goldenPolicy, row);
    expect(problems).toEqual([]);
    expect(policy.inkind.medical[0]).toEqual({ratio: 0.5, deductible: 100, cap: null});
    const n = goldenPolicy.addon.elder.length;
    const elders = {[`addon.elder.${n + 1}`]: {age: 99, share: 1}, [`addon.elder.${n}`]: {age: 98, share: 0.9}};
    expect(applyChanges(goldenPolicy, elders).policy.addon.elder).toHaveLength(n + 2);
  });

  it("that do not go together with one change keep all others", () => {
    const {policy, problems} = applyChanges(goldenPolicy, {
      "standard.tiers": [{ratio: 0.3}],
      "financing.default.county": 0.9,
      "take_up.edge": 0.2
    });
    expect(policy).toEqual({...goldenPolicy, take_up: {...goldenPolicy.take_up, edge: 0.2}});
    expect(problems.map(({message}) => message).join("\n")).toContain("left out: standard.tiers (");
  });

  it("are all left out of a policy that is not whole itself, and what it lacks is told", () => {
    const {financing} = goldenPolicy;
    const broken = {...goldenPolicy, financing: {...financing, mode: "fixed_central", fixed_central: null}} as const;
    const {policy, problems} = applyChanges(broken, {"edge.multiple": 1.5});
    expect(policy).toEqual(broken);
    expect(problems.map(({key}) => key)).toEqual(["financing.fixed_central", "edge.multiple"]);
    expect(problems[1].message).toContain("left out: edge.multiple (");
  });

  it("of a whole table by place name its default, where it has none", () => {
    const {policy, problems} = applyChanges(goldenPolicy, {minimum_wage: {"330100": 2490}});
    expect(policy).toEqual(goldenPolicy);
    expect(problems.map(({message}) => message).join("\n")).toContain("missing key: minimum_wage.default (");
  });

  it("find the description of any parameter", () => {
    expect(nodeAt("assets.edge.savings_months")).toMatchObject({kind: "number", unit: "月", nullable: true});
    expect(nodeAt("inkind.medical.3.ratio")).toMatchObject({kind: "number", unit: "比例"});
    expect(nodeAt("inkind.medical.9.ratio")).toBeUndefined();
    expect(nodeAt("edge.multiple.value")).toBeUndefined();
  });
});
