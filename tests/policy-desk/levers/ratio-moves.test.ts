// A tier's slider, and the link that it leaves.

import {describe, expect, it} from "vitest";
import {tiersOf} from "../../../src/analysis/standards/tiers.js";
import {changesOf} from "../../../src/policy-desk/changes-of.js";
import {ratioMoves} from "../../../src/policy-desk/levers/ratio-moves.js";
import {linkOf} from "../../../src/policy-desk/link.js";
import {withoutChange} from "../../../src/policy-desk/reform.js";
import type {Policy} from "../../../src/rules/policy.js";
import {regionsOf} from "../../../src/rules/standard/rule.js";
import {changed, policyOf} from "../../rules/policies.js";

const first = "standard.tiers.0.ratio";

/** A desk on which the ratio of the first tier is dragged to each value in turn, then let go at the last. */
function dragged(baseline: Policy, from: Policy, values: readonly number[]): Policy {
  let policy = from;
  const move = ratioMoves(
    () => ({policy, baseline}),
    changes => (policy = changed(policy, changes))
  );
  for (const value of values) move(first, value, false, new Event("input"));
  move(first, values[values.length - 1], true, new Event("change"));
  return policy;
}

describe("the slider of a tier", () => {
  const zhejiang = policyOf("zhejiang-2025");

  it("leaves no rural ratio behind in the link", () => {
    const policy = dragged(zhejiang, zhejiang, [0.36, 0.35]);
    expect(policy.standard.tiers[0]).toEqual({ratio: 0.35, rural_ratio: 0.35});
    expect(linkOf("zhejiang-2025", changesOf(zhejiang, policy))).not.toContain("0.37");
  });

  it("of the only tier leaves no rural ratio of another value where town and country are not apart", () => {
    const regions = regionsOf(zhejiang.standard).map(Number);
    const one = changed(zhejiang, {...tiersOf(zhejiang, regions, 1), "standard.basis": "tiered"});
    const policy = dragged(zhejiang, one, [0.36, 0.35]);
    expect(policy.standard.tiers).toEqual([{ratio: 0.35, rural_ratio: 0.35}]);
    expect(linkOf("zhejiang-2025", changesOf(zhejiang, policy))).not.toContain("0.37");
  });

  it("comes back to the baseline without a change", () => {
    expect(changesOf(zhejiang, dragged(zhejiang, zhejiang, [0.35, 0.37]))).toEqual({});
  });

  it("does not pick up a rural ratio that it only passes", () => {
    const hubei = policyOf("hubei-2024"); // 30 and 40 percent
    expect(dragged(hubei, hubei, [0.35, 0.4, 0.42]).standard.tiers).toEqual([{ratio: 0.42, rural_ratio: 0.4}]);
  });

  it("is taken back with its rural ratio, whichever of the two is named", () => {
    const policy = dragged(zhejiang, zhejiang, [0.35]);
    for (const path of [first, "standard.tiers.0.rural_ratio"]) {
      const back = withoutChange({preset: zhejiang, policy}, path, zhejiang);
      expect(changesOf(zhejiang, back.policy), path).toEqual({});
    }
  });
});
