import {describe, expect, it} from "vitest";
import {reformFromLink, reformNote, settle, withoutChange} from "../../src/policy-desk/reform.js";
import {applyChanges} from "../../src/rules/schema/changes.js";
import {fixturePolicy as basis, fixturePresets as policies} from "./fixture-policy.js";

const [, twoTier] = policies;
const setting = {basis, province: "zhejiang", elsewhere: new Map([["hubei-2024-estimate", "Hubei"]])};

describe("a reform", () => {
  it("has one link, from which it is read back", () => {
    const policy = applyChanges(twoTier, {"edge.multiple": 1.8}).policy;
    const note = reformNote({preset: twoTier, policy}, setting, "zh");
    expect(note).toEqual({
      id: "zhejiang-two-tier",
      name: "浙江 两档 + 1 项调整",
      own: 1,
      query: "?province=zhejiang&reform=zhejiang-two-tier&set=edge.multiple:1.8",
      changed: true
    });
    expect(reformFromLink(note.query, setting, policies, "en")).toEqual({
      reform: {preset: twoTier, policy},
      ignored: []
    });
  });
  it("is the baseline again when it has come back to it, with no query but the province", () => {
    const policy = applyChanges(twoTier, {
      "standard.tiers": basis.standard.tiers,
      "standard.region_tier": basis.standard.region_tier,
      "standard.basis": "listed"
    }).policy;
    const settled = settle({preset: twoTier, policy}, basis);
    expect(settled.preset.id).toBe("zhejiang-2025");
    expect(reformNote(settled, setting, "en")).toMatchObject({
      name: "Same as the baseline",
      query: "?province=zhejiang",
      changed: false
    });
  });
  it("takes what fits from a link and tells the rest", () => {
    const read = reformFromLink(
      "?reform=hubei-9999&set=edge.multiple:1.8;edge.muliple:2;edge.multiple:3;exit.months:99",
      setting,
      policies,
      "en"
    );
    expect(read.reform.policy.edge.multiple).toBe(1.8);
    expect(read.reform.policy.exit.months).toBe(basis.exit.months);
    expect(read.ignored.map(({text}) => text)).toEqual([
      "edge.multiple:3",
      "hubei-9999",
      expect.stringContaining("edge.muliple"),
      expect.stringContaining("exit.months")
    ]);
  });
  it("refuses a policy and a place of another province by name", () => {
    const read = reformFromLink(
      "?reform=hubei-2024-estimate&set=standard.region_tier.420100:1;edge.multiple:1.8",
      setting,
      policies,
      "en"
    );
    expect(read.reform.preset.id).toBe(basis.id);
    expect(read.reform.policy.standard).toEqual(basis.standard);
    expect(read.reform.policy.edge.multiple).toBe(1.8);
    expect(read.ignored.map(({text}) => text)).toEqual([
      "hubei-2024-estimate: a policy of Hubei, not applicable in this province",
      "standard.region_tier.420100: not a place in this province"
    ]);
  });
  it("takes back one change, and with it what would not fit without it", () => {
    const reform = {preset: basis, policy: twoTier};
    expect(withoutChange(reform, "standard.basis", basis).policy.standard.basis).toBe("listed");
    const back = withoutChange(reform, "standard.region_tier.330800", basis).policy.standard;
    expect([back.tiers, back.region_tier]).toEqual([basis.standard.tiers, basis.standard.region_tier]);
  });
});
