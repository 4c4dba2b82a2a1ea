// The policy files that ship: every leaf has its source, nothing unpublished has a figure, and a place without a standard is
// not simulated before its user supplies one.

import {describe, expect, it} from "vitest";
import {applyChanges, valueAt} from "../../src/rules/schema/changes.js";
import {preparePolicy} from "../../src/rules/prepare.js";
import {resolveStandards} from "../../src/rules/standard/rule.js";
import {ids, ownLeaves, policyOf} from "./shipped.js";

/** No figure: null, a group or table of nothing else, an empty list. */
const isVoid = (value: unknown): boolean =>
  value === null || (typeof value === "object" && Object.values(value).every(isVoid));
/** Where the schema knows no null, the value under which a rule rests: nothing paid, nothing deducted, no test. */
const rests = (key: string, value: unknown): boolean =>
  value === 0 || (key.endsWith("registered_firm_allowed") && value === true) || key === "single.share";

describe.each(ids)("policy %s", id => {
  it("has its file's name, and a source and a quality for every leaf it sets", () => {
    expect(policyOf(id).id).toBe(id);
    for (const [key, {source, quality}] of ownLeaves(id)) {
      expect(source ?? "", `source of ${key}`).not.toBe("");
      expect(quality, `quality of ${key}`).toBeDefined();
    }
  });

  it("gives no figure for what is unknown, and a note for what is assumed", () => {
    for (const [key, {quality, note}] of ownLeaves(id)) {
      const value = valueAt(policyOf(id), key);
      if (quality === "unknown")
        expect(isVoid(value) || rests(key, value), `${key} = ${JSON.stringify(value)}`).toBe(true);
      if (quality === "unknown" && key.startsWith("standard.listed")) expect(isVoid(value), key).toBe(true);
      if (quality === "assumed" && value !== null && !id.startsWith("national-2021")) {
        expect(note ?? "", `note of ${key}`).not.toBe("");
      }
    }
  });
});

describe("a place without a published standard", () => {
  const unknown = ids.flatMap(id =>
    [...resolveStandards(policyOf(id))].filter(([, {urban}]) => Number.isNaN(urban)).map(([region]) => ({id, region}))
  );

  it.each(unknown)("$region under $id is not simulated until its standard is supplied", ({id, region}) => {
    const policy = policyOf(id);
    const key = `standard.listed.${region}`;
    expect(() => preparePolicy(policy, [Number(region)])).toThrow(
      `unknown standard: region ${region} (policy ${id}: supply ${key}`
    );
    const supplied = applyChanges(policy, {[key]: {urban: 700, rural: 500}});
    expect(supplied.problems).toEqual([]);
    expect([...preparePolicy(supplied.policy, [Number(region)]).standard]).toEqual(
      policy.standard.unify === "urban_rural" ? [700, 700] : [700, 500]
    );
  });

  it.each([
    ["hubei-2024", 17, [420100, 422800]],
    ["shaanxi-2025", 10, []],
    ["hunan-2025", 14, []],
    ["gansu-zhuanglang-before", 14, [620100]],
    ["gansu-zhuanglang-after", 14, [620100]],
    ["zhejiang-2024", 11, [330100, 330300, 330600, 330700, 330800]],
    ["beijing-2025", 1, []]
  ])("is listed all the same: %s names %i prefectures", (id, count, known) => {
    const standards = [...resolveStandards(policyOf(id))];
    expect(standards).toHaveLength(count);
    expect(standards.filter(([, {urban}]) => !Number.isNaN(urban)).map(([region]) => Number(region))).toEqual(known);
  });

  it("is not set by a ratio either while the consumption it is a share of is unknown", () => {
    const tiered = applyChanges(policyOf("hubei-2024"), {"standard.basis": "tiered"}).policy;
    expect(() => preparePolicy(tiered, [420500])).toThrow("supply standard.consumption");
  });

  it("does not take the provincial mean, unless its policy is named an estimate", () => {
    const means = [809, 644, 703, 515, 1149, 1188];
    const published = ids.filter(id => !id.endsWith("-estimate"));
    const listed = published.flatMap(id => Object.values(policyOf(id).standard.listed));
    expect(listed.filter(row => means.includes(row?.urban ?? 0) || means.includes(row?.rural ?? 0))).toEqual([]);
  });
});
