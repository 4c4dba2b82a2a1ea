import {describe, expect, it} from "vitest";
import {describeLever, describeValue, isOutOfBand} from "../../../src/policy-desk/levers/describe-lever.js";
import {leverGroups} from "../../../src/policy-desk/levers/levers.js";
import type {LeverGroup, LeverSpec} from "../../../src/policy-desk/levers/levers.js";
import {valueAt} from "../../../src/rules/schema/changes.js";
import {fixturePolicy} from "../fixture-policy.js";

const all = (groups: readonly LeverGroup[]): LeverSpec[] =>
  groups.flatMap(group => [...group.levers, ...all(group.groups ?? [])]);
const levers = all(leverGroups);

describe("levers", () => {
  it("each stand for a parameter of the schema, once", () => {
    for (const {path} of levers) expect(() => describeLever(path, "zh")).not.toThrow();
    expect(new Set(levers.map(({path}) => path)).size).toBe(levers.length);
  });
  it("slide only over what the schema allows, in steps that reach both ends", () => {
    for (const {path, range, step, control} of levers) {
      const {node} = describeLever(path, "zh");
      if (node.kind !== "number" || control !== undefined) continue;
      expect(range, path).toBeDefined();
      const [from, to] = range!;
      expect(from, path).toBeGreaterThanOrEqual(node.min);
      expect(to, path).toBeLessThanOrEqual(node.max);
      const steps = (to - from) / step!;
      expect(Math.abs(steps - Math.round(steps)), path).toBeLessThan(1e-6);
      for (const end of node.band ?? [])
        if (end <= 3) expect(end >= from - 1e-9 || end === node.min, `${path}: band ${end} off the track`).toBe(true);
    }
  });
  it("have a label in both languages and a value in a policy", () => {
    for (const {path} of levers) {
      expect(describeLever(path, "zh").label).toMatch(/\p{Script=Han}/u);
      expect(describeLever(path, "en").label).not.toMatch(/\p{Script=Han}/u);
      expect(valueAt(fixturePolicy, path), path).not.toBeUndefined();
    }
  });
});

describe("describeLever", () => {
  it("takes the article of the nearest group where the parameter has none", () => {
    expect(describeLever("exit.shape", "zh").article).toBe("民发〔2021〕57号 第三十三条");
  });
  it("does not say again what the heading says", () => {
    const heading = describeLever("assets.edge", "zh").label;
    expect(describeLever("assets.edge.vehicle_value_cap", "zh", {heading}).short).toBe("机动车价值上限");
    expect(describeLever("income.work_cost.rate", "zh", {heading: "收入核算"}).short).toBe("就业成本：占工资");
  });
  it("names the prefecture or the row of a path into a table or list", () => {
    expect(describeLever("standard.region_tier.330300", "zh", {regions: new Map([["330300", "温州"]])}).label).toBe(
      "各市所在档 · 温州"
    );
    expect(describeLever("standard.tiers.1.ratio", "en").label).toContain("tier 2");
  });
  it("refuses a path that the schema does not know", () => {
    expect(() => describeLever("edge.muliple", "zh")).toThrow("unknown parameter: edge.muliple");
  });
});

describe("describeValue", () => {
  const value = (path: string, x: unknown, lang: "zh" | "en" = "zh"): string =>
    describeValue(describeLever(path, lang).node, x, lang);
  it("writes shares in percent and caps that are not published in words, never as 0", () => {
    expect(value("take_up.edge", 0.125)).toBe("12.5%");
    expect(value("assets.edge.vehicle_value_cap", null)).toBe("未公布 · 不设限");
    expect(value("assets.edge.vehicle_value_cap", 80_000)).toBe("80,000 元");
  });
  it("writes choices, sets and lists by their labels", () => {
    expect(value("standard.unify", "province")).toBe("省域同标");
    expect(value("rigid.items", ["medical", "rent"], "en")).toBe("medical, rent");
    expect(value("standard.tiers", [{ratio: 0.37}, {amount: 1145}])).toBe("37%、1,145 元/月·人");
  });
  it("flags a value outside the published band", () => {
    expect(isOutOfBand(describeLever("edge.multiple", "zh").node, 1.4)).toBe(true);
    expect(isOutOfBand(describeLever("edge.multiple", "zh").node, 1.5)).toBe(false);
  });
});
