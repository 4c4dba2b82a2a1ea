// Levers of a search: bounds, steps, and the changes they stand for.

import {describe, expect, it} from "vitest";
import {
  changesFor,
  choiceLever,
  numberLever,
  pathsOf,
  pointsOf,
  policyWith,
  valueOf
} from "../../../src/analysis/search/levers.js";
import {changed, policyOf} from "../../rules/policies.js";

const policy = policyOf("zhejiang-2025");

describe("a lever", () => {
  it("goes by the schema's bounds and the finest step that matters, unless told otherwise", () => {
    expect(numberLever(policy, "exit.months")).toMatchObject({min: 0, max: 36, step: 1});
    expect(numberLever(policy, "take_up.edge")).toMatchObject({min: 0, max: 1, step: 0.0001});
    expect(pointsOf(numberLever(policy, "edge.multiple", {min: 1.5, max: 2, step: 0.1}))).toBe(6);
  });

  it("has decimal values", () => {
    const lever = numberLever(policy, "standard.tiers.0.ratio", {min: 0.3, max: 0.4, step: 0.001});
    expect([0, 1, 3, 70, 100].map(point => valueOf(lever, point))).toEqual([0.3, 0.301, 0.303, 0.37, 0.4]);
  });

  it("is refused with bounds outside the schema's, a bad step, too many steps, an unknown or a wrong parameter", () => {
    expect(() => numberLever(policy, "exit.months", {max: 37})).toThrow("out of bounds: exit.months from 0 to 37");
    expect(() => numberLever(policy, "take_up.edge", {min: 0.5, max: 0.4})).toThrow("out of bounds");
    expect(() => numberLever(policy, "exit.months", {step: 0})).toThrow("invalid step");
    expect(() => numberLever(policy, "assets.dibao.houses_cap", {step: 0.5})).toThrow("a whole number");
    expect(() => numberLever(policy, "assets.edge.vehicle_value_cap")).toThrow("too wide");
    expect(() => numberLever(policy, "exit.month")).toThrow("unknown key: exit.month (nearest: exit.months)");
    expect(() => numberLever(policy, "exit.shape")).toThrow("no number: exit.shape");
    expect(() => choiceLever(policy, "exit.months")).toThrow("no choice: exit.months");
    expect(() => choiceLever(policy, "exit.shape", ["ful"])).toThrow("allowed: full, linear, half");
  });

  it("with a star sets every row, and what it needs to have an effect", () => {
    const lever = numberLever(policy, "standard.tiers.*.ratio", {min: 0.3, max: 0.4});
    expect(pathsOf(policy, lever.path)).toHaveLength(3);
    // the first tier is at 0.37 already, and the standards are listed
    expect(changesFor(policy, [{lever, value: 0.37}])).toEqual({
      "standard.basis": "tiered",
      "standard.tiers.1.ratio": 0.37,
      "standard.tiers.1.rural_ratio": 0.37,
      "standard.tiers.2.ratio": 0.37,
      "standard.tiers.2.rural_ratio": 0.37
    });
  });

  it("on the ratio of a tier takes the rural one along, unless another lever has that", () => {
    const apart = changed(policy, {"standard.split": true, "standard.basis": "tiered"});
    const [ratio, rural] = ["ratio", "rural_ratio"].map(name => numberLever(apart, `standard.tiers.0.${name}`));
    const both = {"standard.tiers.0.ratio": 0.35, "standard.tiers.0.rural_ratio": 0.35};
    expect(changesFor(apart, [{lever: ratio, value: 0.35}])).toEqual(both);
    const settings = [
      {lever: rural, value: 0.4},
      {lever: ratio, value: 0.35}
    ];
    expect(changesFor(apart, settings)).toEqual({...both, "standard.tiers.0.rural_ratio": 0.4});
    expect(changesFor(apart, [...settings].reverse())).toEqual({...both, "standard.tiers.0.rural_ratio": 0.4});
  });

  it("makes policies that are valid, or says what does not fit", () => {
    const unify = choiceLever(policy, "standard.unify");
    expect(unify.values).toEqual(["none", "urban_rural", "province"]);
    expect(policyWith(policy, changesFor(policy, [{lever: unify, value: "province"}])).standard.unify).toBe("province");
    expect(() => policyWith(policy, {"exit.months": -1})).toThrow("invalid value: exit.months = -1");
  });
});
