import {describe, expect, it} from "vitest";
import {changesOf} from "../../src/policy-desk/changes-of.js";
import {applyChanges} from "../../src/rules/schema/changes.js";
import {fixturePolicy as policy, fixturePresets} from "./fixture-policy.js";

describe("changesOf", () => {
  it("is empty between a policy and itself, names aside", () => {
    expect(changesOf(policy, {...policy, id: "other", name: {zh: "甲", en: "A"}})).toEqual({});
  });
  it("names only what differs", () => {
    const {policy: reform, problems} = applyChanges(policy, {
      "edge.multiple": 1.8,
      "standard.region_tier.330800": 2,
      "assets.edge.houses_cap": null,
      "rigid.ratio": 0.6
    });
    expect(problems).toEqual([]);
    expect(changesOf(policy, reform)).toEqual({
      "edge.multiple": 1.8,
      "standard.region_tier.330800": 2,
      "assets.edge.houses_cap": null
    });
  });
  it("compares lists row by row where rows correspond, and replaces them whole where they do not", () => {
    const ratio = applyChanges(policy, {"standard.tiers.1.ratio": 0.35}).policy;
    expect(changesOf(policy, ratio)).toEqual({"standard.tiers.1.ratio": 0.35});
    const shorter = [{ratio: 0.37}, {ratio: 0.35}];
    const one = applyChanges(policy, {
      "standard.region_tier.330800": 2,
      "standard.region_tier.331100": 2,
      "standard.tiers": shorter
    }).policy;
    expect(changesOf(policy, one)).toMatchObject({"standard.tiers": shorter});
    const items = applyChanges(policy, {"rigid.items": ["medical"]}).policy;
    expect(changesOf(policy, items)).toEqual({"rigid.items": ["medical"]});
  });
  it("turns one preset into any other through applyChanges", () => {
    for (const from of fixturePresets) {
      for (const to of fixturePresets) {
        const {policy: made, problems} = applyChanges(from, changesOf(from, to));
        expect(problems).toEqual([]);
        expect(changesOf(to, made)).toEqual({});
      }
    }
  });
});
