// What lies outside a published band is told, as the levers and the page of standards flag it.

import {expect, it} from "vitest";
import {policyNotices} from "../../../src/analysis/policies/notices.js";
import type {Changes} from "../../../src/rules/schema/changes.js";
import {changed, policyOf} from "../../rules/policies.js";

const noticesOf = (id: string, changes: Changes): string[] =>
  policyNotices(changed(policyOf(id), changes)).map(({en}) => en);

it("a ratio outside 0.30 to 0.40 of consumption is told in Zhejiang, with the places that it sets", () => {
  const tier = {"standard.basis": "tiered", "standard.hold_harmless": false, "standard.tiers.0.ratio": 0.45};
  const found = noticesOf("zhejiang-2025", tier);
  expect(found).toContain(
    "outside the published band: standard.tiers.0.ratio = 0.45 (published: 0.3 .. 0.4; computed as it stands)"
  );
  // 42194 x 0.45 / 12 = 1582.3
  expect(found.find(text => text.startsWith("standards above the published band"))).toContain("330100 1582");
  expect(noticesOf("zhejiang-2025", {...tier, "standard.tiers.0.ratio": 0.4})).toEqual([]);
});

it("where town and country are apart, 0.30 and more of urban and 0.40 and more of rural consumption are published", () => {
  const apart = {
    "standard.basis": "tiered",
    "standard.split": true,
    "standard.consumption": {year: 2023, all: null, urban: 30_000, rural: 20_000},
    "standard.tiers": [{ratio: 0.45, rural_ratio: 0.35}],
    "standard.region_tier": {420100: 1}
  };
  expect(noticesOf("hubei-2024", apart)).toContain(
    "outside the published band: standard.tiers.0.rural_ratio = 0.35 (published: 0.4 or more; computed as it stands)"
  );
  expect(noticesOf("hubei-2024", apart).join()).not.toContain("tiers.0.ratio");
});

it("other parameters have their bands; what is switched off, or odd anyhow, is not told for its band", () => {
  expect(noticesOf("zhejiang-2025", {"exit.months": 12})).toEqual([
    "outside the published band: exit.months = 12 (published: 0 .. 6; computed as it stands)"
  ]);
  expect(noticesOf("zhejiang-2025", {"income.disregard.months": 0})).toEqual([]);
  expect(noticesOf("zhejiang-2025", {"tekun.multiple": 0.9})).toEqual([
    "odd value: tekun.multiple = 0.9 (tekun lies below the dibao standard)"
  ]);
});
