// The two ratios of a tier: Zhejiang sets one for all residents, Hubei 30 % of urban and 40 % of rural consumption.

import {describe, expect, it} from "vitest";
import {ratioChanges, takenBackWith, takesRural} from "../../../src/analysis/standards/tier-ratio.js";
import {changed, policyOf} from "../../rules/policies.js";

const zhejiang = policyOf("zhejiang-2025"); // first tier 37 %, town and country together
const apart = changed(zhejiang, {"standard.split": true});
const hubei = policyOf("hubei-2024");
const together = changed(hubei, {"standard.split": false});
const first = "standard.tiers.0.ratio";
const firstRural = "standard.tiers.0.rural_ratio";

describe("the ratio of a tier", () => {
  it("takes the rural one along where town and country are not apart, or have the same", () => {
    expect(ratioChanges(first, 0.35, {policy: zhejiang})).toEqual({[first]: 0.35, [firstRural]: 0.35});
    expect(ratioChanges(first, 0.35, {policy: together})).toEqual({[first]: 0.35, [firstRural]: 0.35});
    expect(ratioChanges(first, 0.35, {policy: apart})).toEqual({[first]: 0.35, [firstRural]: 0.35});
  });

  it("moves alone where the country has another, or none of its own", () => {
    expect(ratioChanges(first, 0.35, {policy: hubei})).toEqual({[first]: 0.35});
    const single = changed(zhejiang, {"standard.tiers": [{ratio: 0.37}, {ratio: 0.33}, {ratio: 0.32}]});
    expect(ratioChanges(first, 0.35, {policy: single})).toEqual({[first]: 0.35});
  });

  it("leaves nothing behind when it comes back to the baseline, though that has a rural one of its own", () => {
    const moved = changed(together, ratioChanges(first, 0.35, {policy: together}));
    const back = ratioChanges(first, 0.3, {policy: moved, baseline: together});
    expect(changed(moved, back).standard.tiers).toEqual([{ratio: 0.3, rural_ratio: 0.4}]);
  });

  it("is no other parameter", () => {
    expect(takesRural(zhejiang, "standard.tiers.0.amount")).toBe(false);
    expect(takesRural(zhejiang, firstRural)).toBe(false);
    expect(takesRural(zhejiang, "standard.tiers.4.ratio")).toBe(false);
    expect(ratioChanges("edge.multiple", 2, {policy: zhejiang})).toEqual({"edge.multiple": 2});
  });
});

describe("a ratio taken back", () => {
  it("takes back the other where only one of the two is looked at", () => {
    expect(takenBackWith(zhejiang, first)).toEqual([first, firstRural]);
    expect(takenBackWith(zhejiang, firstRural)).toEqual([first, firstRural]);
  });
  it("leaves the other where town and country are apart", () => {
    expect(takenBackWith(hubei, first)).toEqual([first]);
    expect(takenBackWith(hubei, firstRural)).toEqual([firstRural]);
    expect(takenBackWith(zhejiang, "exit.months")).toEqual(["exit.months"]);
  });
});
