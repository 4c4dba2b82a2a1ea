// Who pays: shares of a programme in a place, and what a fixed central transfer makes of them.

import {describe, expect, it} from "vitest";
import {effectiveShares, payerNames, sharesOf} from "../../../src/rules/financing/rule.js";
import type {Policy} from "../../../src/rules/policy.js";
import {goldenPolicy} from "../policies.js";

const even = {central: 0.25, province: 0.25, prefecture: 0.25, county: 0.25};
const usual = {central: 0.2, province: 0.3, prefecture: 0.1, county: 0.4};
const central = {central: 1, province: 0, prefecture: 0, county: 0};
const financed = (financing: Partial<Policy["financing"]>): Policy => ({
  ...goldenPolicy,
  financing: {...goldenPolicy.financing, default: usual, ...financing}
});
const fixed = (fixed_central: number | null): Policy => financed({mode: "fixed_central", fixed_central});

describe("shares of what is paid", () => {
  it("are the place's own, else the programme's, else the usual", () => {
    const policy = financed({programme: {dibao: even}, regions: {"330100": central}});
    expect(sharesOf(policy, "dibao", 330100)).toEqual(central);
    expect(sharesOf(policy, "dibao", 330300)).toEqual(even);
    expect(sharesOf(policy, "tekun", 330300)).toEqual(usual);
  });

  it("stay without a fixed central sum, and of nothing", () => {
    expect(effectiveShares(financed({mode: "share", fixed_central: 10}), usual, 100)).toBe(usual);
    expect(effectiveShares(fixed(null), usual, 100)).toBe(usual);
    expect(effectiveShares(fixed(10), usual, 0)).toBe(usual);
    expect(effectiveShares(fixed(10), usual, -1)).toBe(usual);
  });

  it("leave what the fixed central sum does not pay to the others, as their shares are to each other", () => {
    const shares = effectiveShares(fixed(36), usual, 100);
    // 0.64 left, of 0.3 + 0.1 + 0.4 = 0.8: 0.24, 0.08, 0.32
    for (const [payer, share] of Object.entries({central: 0.36, province: 0.24, prefecture: 0.08, county: 0.32}))
      expect(shares[payer as (typeof payerNames)[number]], payer).toBeCloseTo(share, 12);
    expect(effectiveShares(fixed(200), usual, 100)).toEqual(central);
    expect(effectiveShares(fixed(1), usual, 0.5)).toEqual(central);
  });

  it("leave all of it to the county where no other level has a share", () => {
    expect(effectiveShares(fixed(25), central, 100)).toEqual({central: 0.25, province: 0, prefecture: 0, county: 0.75});
  });

  it("are of four levels", () => {
    expect(payerNames).toEqual(["central", "province", "prefecture", "county"]);
  });
});
