import {describe, expect, it} from "vitest";
import {readPolicy} from "../../../loaders/assistance/policies.js";
import {isWithin} from "../../../src/analysis/population/place.js";
import {lowestStandard} from "../../../src/analysis/standards/standards.js";
import {resolveStandards} from "../../../src/rules/standard/rule.js";

describe("lowestStandard", () => {
  it("finds in Zhejiang a prefecture of the lowest of the three published tiers, 1,145 yuan a month", () => {
    const {policy} = readPolicy("zhejiang-2025");
    expect(resolveStandards(policy).get(String(lowestStandard(policy)))?.urban).toBe(1145);
  });
  it("throws where no standard is published", () => {
    const {policy} = readPolicy("national-2021");
    expect(() => lowestStandard(policy)).toThrow("unknown standard: policy national-2021");
  });
});

describe("isWithin", () => {
  it("goes by the first two digits of the adcode", () => {
    expect([330100, 330304, 420100].map(region => isWithin(region, 330000))).toEqual([true, true, false]);
  });
});
