// Changes by decision: what a person decided once is told once.

import {describe, expect, it} from "vitest";
import {changeGroups} from "../../../src/analysis/policies/change-groups.js";
import type {ChangeGroup} from "../../../src/analysis/policies/change-groups.js";
import {tiersOf} from "../../../src/analysis/standards/tiers.js";
import {changesOf} from "../../../src/policy-desk/changes-of.js";
import type {Changes} from "../../../src/rules/schema/changes.js";
import type {Policy} from "../../../src/rules/policy.js";
import {regionsOf} from "../../../src/rules/standard/rule.js";
import {changed, files, policyOf} from "../../rules/policies.js";

const zhejiang = policyOf("zhejiang-2025");
const tiered = changed(zhejiang, {"standard.basis": "tiered"});

const groupsBetween = (baseline: Policy, reform: Policy): ChangeGroup[] =>
  changeGroups({baseline, reform}, changesOf(baseline, reform));
const groupsOf = (changes: Changes, baseline = zhejiang): ChangeGroup[] =>
  groupsBetween(baseline, changed(baseline, changes));

describe("changes by decision", () => {
  it("are one for one tier, which moves twelve parameters", () => {
    const regions = regionsOf(zhejiang.standard).map(Number);
    const changes = {...tiersOf(zhejiang, regions, 1), "standard.basis": "tiered"};
    // the basis, the list of tiers, and the prefectures that were not in the first
    const leaves = changesOf(zhejiang, changed(zhejiang, changes));
    expect(Object.keys(leaves)).toHaveLength(12);
    const groups = groupsOf(changes);
    expect(groups.map(({key, label}) => [key, label])).toEqual([
      ["standard.tiers", {zh: "标准分为 1 档", en: "standard in 1 tier"}]
    ]);
    expect(groups[0].articles).toEqual(["社会救助法 第十九条"]);
    expect(groups[0].changes).toEqual(leaves);
    const [fewer] = groupsOf(tiersOf(tiered, regions, 2), tiered);
    expect(fewer.label).toEqual({zh: "标准由 3 档改为 2 档", en: "standard in 2 tiers instead of 3"});
  });

  it("are one for a tier set lower with its rural ratio, and one for places that change tiers", () => {
    const groups = groupsOf(
      {
        "standard.tiers.0.ratio": 0.35,
        "standard.tiers.0.rural_ratio": 0.35,
        "standard.tiers.2.ratio": 0.33,
        "standard.region_tier.330800": 1,
        "standard.region_tier.331100": 1
      },
      tiered
    );
    expect(groups.map(({label, changes}) => [label.zh, Object.keys(changes).length])).toEqual([
      ["第 1 档的标准", 2],
      ["第 3 档的标准", 1],
      ["各市所在档", 2]
    ]);
  });

  it("are one for the rural ratio of a tier alone, and for each decision of a ready-made reform", () => {
    const apart = changed(tiered, {"standard.split": true});
    const [rural] = groupsOf({"standard.tiers.1.rural_ratio": 0.3}, apart);
    expect([rural.label.zh, Object.keys(rural.changes)]).toEqual(["第 2 档的标准", ["standard.tiers.1.rural_ratio"]]);
    // one standard for the province, and no more; its name and date are no change
    const preset = groupsBetween(zhejiang, policyOf("zhejiang-one-tier"));
    expect(preset.map(({label, changes}) => [label.zh, Object.keys(changes)])).toEqual([
      ["同标", ["standard.unify"]],
      ["不低于现行标准", ["standard.hold_harmless"]]
    ]);
  });

  it("are one for amounts given place by place, with the basis that puts them in force", () => {
    const amounts = {"330100": {urban: 1400, rural: 1400}, "330300": {urban: 1300, rural: 1300}};
    const groups = groupsOf({"standard.basis": "amounts", "standard.amounts": amounts});
    expect(groups.map(({key}) => key)).toEqual(["standard.amounts"]);
  });

  it("are one for the caps of a status, for exit, and for same-standard, each with its article", () => {
    const groups = groupsOf({
      "assets.edge.savings_months": 30,
      "assets.edge.vehicle_value_cap": 90_000,
      "assets.dibao.houses_cap": 2,
      "exit.months": 9,
      "exit.shape": "linear",
      "standard.unify": "province"
    });
    expect(groups.map(({label, articles}) => [label.zh, label.en, ...articles]).sort()).toEqual(
      [
        ["同标", "unified standard", "社会救助法 第十九条"],
        ["财产：低保边缘", "assets: edge", "社会救助法 第二十一条"],
        // one parameter by itself is called what it is called
        ["低保：住房套数上限", "dibao: homes cap", "民发〔2021〕57号 第十四条"],
        ["渐退", "gradual exit", "民发〔2021〕57号 第三十三条"]
      ].sort()
    );
  });

  it("are none where nothing differs", () => {
    expect(groupsBetween(zhejiang, zhejiang)).toEqual([]);
  });

  it("hold every change between any two policies once, under a name in both languages", () => {
    const policies = Object.keys(files).map(policyOf);
    for (const from of policies) {
      for (const to of policies) {
        const groups = groupsBetween(from, to);
        const inside = groups.flatMap(({changes}) => Object.entries(changes));
        expect(inside).toHaveLength(new Set(inside.map(([path]) => path)).size);
        expect(Object.fromEntries(inside)).toEqual(changesOf(from, to));
        expect(new Set(groups.map(({key}) => key)).size).toBe(groups.length);
        for (const {label} of groups) {
          expect(label.zh).toMatch(/\p{Script=Han}/u);
          expect(label.en).not.toMatch(/\p{Script=Han}|^$/u);
        }
      }
    }
  });
});
