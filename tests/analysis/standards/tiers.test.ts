// Tiers against the published three of Zhejiang (42,194 yuan of consumption in 2023: 1301, 1175, 1145) and against what must hold.

import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {
  amountBand,
  hasTiers,
  mostTiers,
  tierAmounts,
  tiersAsNow,
  tiersBy,
  tiersOf,
  toTier
} from "../../../src/analysis/standards/tiers.js";
import {applyChanges} from "../../../src/rules/schema/changes.js";
import type {Changes} from "../../../src/rules/schema/changes.js";
import type {Policy} from "../../../src/rules/policy.js";
import {resolveStandards} from "../../../src/rules/standard/rule.js";
import {policyOf} from "../../policies/shipped.js";

const zhejiang = policyOf("zhejiang-2025");
const hubei = policyOf("hubei-2024-estimate");
const hunan = policyOf("hunan-2025-estimate");
const regionsOf = (policy: Policy): number[] => Object.keys(policy.standard.listed).map(Number);
const standards = (policy: Policy): [string, {urban: number; rural: number}][] => [...resolveStandards(policy)].sort();

function apply(policy: Policy, changes: Changes | undefined): Policy {
  const {policy: next, problems} = applyChanges(policy, changes ?? {});
  expect(problems).toEqual([]);
  return next;
}

describe("tiers made of the standards in force", () => {
  it("are the published three of Zhejiang, by ratio of consumption, and move no standard", () => {
    const tiered = apply(zhejiang, tiersAsNow(zhejiang, regionsOf(zhejiang), 3));
    expect(tiered.standard.tiers).toEqual([{ratio: 0.37}, {ratio: 0.3342}, {ratio: 0.3256}]);
    expect(tiered.standard.region_tier["330100"]).toBe(1);
    expect(standards(tiered)).toEqual(standards(zhejiang));
  });

  it("are no more than there are different standards", () => {
    expect(mostTiers(zhejiang, regionsOf(zhejiang))).toBe(3);
    const tiered = apply(zhejiang, tiersAsNow(zhejiang, regionsOf(zhejiang), 5));
    expect(tiered.standard.tiers).toHaveLength(3);
  });

  it("put near standards together: of two tiers 1301 is one, 1175 and 1145 the other", () => {
    const {standard} = apply(zhejiang, tiersAsNow(zhejiang, regionsOf(zhejiang), 2));
    expect(standard.tiers).toEqual([{ratio: 0.37}, {ratio: 0.3342}]);
    expect(Object.values(standard.region_tier).filter(tier => tier === 1)).toHaveLength(1);
  });

  it.each([zhejiang, hubei, hunan].map(policy => [policy.id, policy] as const))("lower nobody: %s", (_, policy) => {
    for (const count of [1, 2, 3, 4, 5]) {
      const tiered = apply(policy, tiersAsNow(policy, regionsOf(policy), count));
      expect(hasTiers(tiered, regionsOf(policy))).toBe(true);
      const before = resolveStandards(policy);
      for (const [region, {urban, rural}] of resolveStandards(tiered)) {
        expect(urban, region).toBeGreaterThanOrEqual(before.get(region)!.urban);
        expect(rural, region).toBeGreaterThanOrEqual(before.get(region)!.rural);
      }
    }
  });

  it("are amounts where no consumption is published, as in Hubei and Hunan", () => {
    expect(hubei.standard.consumption.urban).toBeNull();
    for (const policy of [hubei, hunan]) {
      expect(hasTiers(policy, regionsOf(policy))).toBe(false);
      const {standard} = apply(policy, tiersOf(policy, regionsOf(policy), 2));
      expect(standard.tiers.every(({amount, ratio}) => amount !== undefined && ratio === undefined)).toBe(true);
    }
  });

  it("keep town and country apart where each has its consumption", () => {
    const known = apply(hubei, {"standard.consumption.urban": 30_000, "standard.consumption.rural": 20_000});
    const {standard} = apply(known, tiersAsNow(known, regionsOf(known), 5));
    // Wuhan: 940 and 820; 12 x 940 / 30000 = 0.376, 12 x 820 / 20000 = 0.492
    expect(standard.tiers[0]).toEqual({ratio: 0.376, rural_ratio: 0.492});
  });

  it("are not to be had where a prefecture has no standard", () => {
    const published = policyOf("hubei-2024");
    expect(tiersAsNow(published, regionsOf(hubei), 3)).toBeUndefined();
    expect(mostTiers(published, regionsOf(hubei))).toBe(0);
  });
});

describe("tiers by ratio and by amount", () => {
  it("give the same standards, and come back", () => {
    const byAmount = apply(zhejiang, tiersBy("amount", zhejiang));
    expect(byAmount.standard.tiers.map(({amount}) => amount)).toEqual([1301, 1175, 1145]);
    const back = apply(byAmount, tiersBy("ratio", byAmount));
    expect(back.standard.tiers.map(({ratio}) => ratio)).toEqual([0.37, 0.3342, 0.3256]);
    expect(standards(back)).toEqual(standards(zhejiang));
  });

  it("come back from any amount to a ratio that gives it to the yuan", () => {
    fc.assert(
      fc.property(fc.integer({min: 300, max: 2000}), fc.integer({min: 24_000, max: 90_000}), (amount, all) => {
        const policy = apply(zhejiang, {
          "standard.consumption.all": all,
          "standard.tiers": [{amount}, {amount}, {amount}]
        });
        const back = apply(policy, tiersBy("ratio", policy));
        expect(tierAmounts(back, back.standard.tiers[0])).toEqual({urban: amount, rural: amount});
      })
    );
  });

  it("stay amounts where they are more than all consumption", () => {
    const tiers = [{amount: 1000}, {amount: 1000}, {amount: 1000}];
    const policy = apply(zhejiang, {"standard.consumption.all": 11_000, "standard.tiers": tiers});
    expect(tiersBy("ratio", policy)).toBeUndefined();
  });

  it("stay amounts where no consumption is published", () => {
    const policy = apply(hunan, tiersOf(hunan, regionsOf(hunan), 2));
    expect(tiersBy("ratio", policy)).toBeUndefined();
  });
});

describe("a prefecture put into another tier", () => {
  it("has that tier's standard, and no other prefecture moves", () => {
    const moved = apply(zhejiang, toTier(330500, 1));
    const [before, after] = [resolveStandards(zhejiang), resolveStandards(moved)];
    for (const [region, {urban}] of after)
      expect(urban, region).toBe(region === "330500" ? 1301 : before.get(region)!.urban);
  });
});

describe("the number of tiers", () => {
  it("takes along the prefectures of a tier that is dropped, and repeats the last one for more", () => {
    const two = apply(zhejiang, tiersOf(zhejiang, regionsOf(zhejiang), 2));
    expect(Math.max(...Object.values(two.standard.region_tier).map(tier => tier ?? 0))).toBe(2);
    expect(two.standard.tiers).toEqual(zhejiang.standard.tiers.slice(0, 2));
    const four = apply(zhejiang, tiersOf(zhejiang, regionsOf(zhejiang), 4));
    expect(four.standard.tiers[3]).toEqual(zhejiang.standard.tiers[2]);
  });
});

describe("the published band in yuan", () => {
  it("is 1055 to 1406 a month for 30 to 40 percent of 42,194 a year", () => {
    expect(amountBand({low: 0.3, high: 0.4, consumption: 42_194})).toEqual([1055, 1406]);
    expect(amountBand({low: 0.3, high: 0.4, consumption: null})).toBeNull();
    expect(amountBand({low: 0.4, high: Infinity, consumption: 30_000})).toEqual([1000, Infinity]);
  });
});
