// The list of changes: what was decided once stands once, and unfolds to all that it moved.

import "../ui/document.js";
import {expect, it} from "vitest";
import {tiersOf} from "../../src/analysis/standards/tiers.js";
import {changeList} from "../../src/policy-desk/change-list.js";
import {regionsOf} from "../../src/rules/standard/rule.js";
import type {Lang} from "../../src/rules/schema/label.js";
import {changed, policyOf} from "../rules/policies.js";

const baseline = policyOf("zhejiang-2025");
const regions = regionsOf(baseline.standard).map(Number);
const oneTier = changed(baseline, {...tiersOf(baseline, regions, 1), "standard.basis": "tiered"});

function listed(lang: Lang) {
  const reverted: (readonly string[])[] = [];
  const list = changeList({lang, baseline, regions: new Map(), onRevert: paths => void reverted.push(paths)});
  return {list, reverted, count: () => list.querySelector(".change-count")!.textContent};
}

it("one tier is one decision with twelve changes, its article and each change inside", () => {
  const {list, count} = listed("zh");
  expect(count()).toBe("无改动");
  list.update(oneTier);
  expect(count()).toBe("1 项决定（12 处改动）");
  expect(list.querySelectorAll(".change-group").length).toBe(1);
  expect(list.querySelector(".change-articles")!.textContent).toBe("社会救助法 第十九条");
  expect(list.querySelectorAll(".change-item").length).toBe(12);
});

it("a decision is taken back whole, or one of its changes", () => {
  const {list, reverted} = listed("en");
  list.update(oneTier);
  const buttons = [...list.querySelectorAll<HTMLButtonElement>(".reset")];
  // that of the decision follows those of its changes
  buttons[12].click();
  buttons[0].click();
  expect(reverted.map(paths => paths.length)).toEqual([12, 1]);
});

it("a decision that moved one parameter stands as that parameter", () => {
  const {list, count} = listed("en");
  list.update(changed(baseline, {"exit.months": 9}));
  expect(count()).toBe("1 decision");
  expect(list.querySelectorAll("li").length).toBe(1);
  list.update(changed(oneTier, {"exit.months": 9}));
  expect(count()).toBe("2 decisions (13 changes)");
});

it("a decision that was unfolded stays so when another is made", () => {
  const {list} = listed("en");
  list.update(oneTier);
  list.getElementsByTagName("details")[0].open = true;
  list.update(changed(oneTier, {"exit.months": 9}));
  expect(list.getElementsByTagName("details")[0].open).toBe(true);
});
