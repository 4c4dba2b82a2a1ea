import "../../ui/document.js";
import {describe, expect, it} from "vitest";
import {button, press, type} from "../../ui/at-hand.js";
import {basis} from "../three-places.js";
import {financingPanel} from "../../../src/pages/budget/financing-panel.js";
import type {Policy} from "../../../src/rules/policy.js";

function harness() {
  const taken: Policy[] = [];
  const panel = financingPanel(
    {policy: basis, baseline: basis, centralNow: 1.4e9},
    {lang: "zh", regions: new Map([["330100", "杭州"]]), onChange: policy => taken.push(policy)}
  );
  const share = (payer: string): HTMLInputElement | null => panel.querySelector(`[name=share-${payer}]`);
  const shown = (): (string | undefined)[] =>
    ["central", "province", "prefecture", "county"].map(payer => share(payer)?.value);
  const follow = (): void => panel.update({policy: taken.at(-1)!, baseline: basis, centralNow: 1.4e9});
  return {panel, taken, share, shown, follow, sum: panel.querySelector(".shares-sum")};
}

describe("the panel of who pays", () => {
  it("shows the shares in force", () => {
    const {shown, sum, panel} = harness();
    expect(shown()).toEqual(["20", "30", "10", "40"]);
    expect(sum?.textContent).toBe("合计 100%");
    expect(panel.querySelector<HTMLElement>(".fixed-sum")?.hidden).toBe(true);
  });

  it("keeps the policy where shares do not sum to 1, and gives the rest to the county when asked", () => {
    const {panel, taken, share, shown, follow, sum} = harness();
    const rest = button(panel, "余数归县级");
    type(share("central"), "25.5");
    expect(taken).toEqual([]);
    expect(sum?.textContent).toMatch(/^各级比例合计 105.5%，应为 100%，未采用；数字仍按 中央 20%/);
    expect(rest?.hidden).toBe(false);
    press(rest);
    expect(taken[0].financing.default).toEqual({central: 0.255, province: 0.3, prefecture: 0.1, county: 0.345});
    follow();
    expect([shown(), rest?.hidden, sum?.hasAttribute("data-refused")]).toEqual([
      ["25.5", "30", "10", "34.5"],
      true,
      false
    ]);
    expect(share("central")?.closest("label")?.hasAttribute("data-moved")).toBe(true);
    expect(share("province")?.closest("label")?.hasAttribute("data-moved")).toBe(false);
  });

  it("offers no rest where there is none", () => {
    const {panel, share} = harness();
    type(share("province"), "90");
    expect(button(panel, "余数归县级")?.hidden).toBe(true);
  });

  it("gives a prefecture shares of its own, and takes them back", () => {
    const {panel, taken, share, shown, follow} = harness();
    const scope = panel.querySelector<HTMLSelectElement>("select");
    const drop = button(panel, "取消单列");
    type(scope, "regions.330100");
    expect(drop?.hidden).toBe(true);
    for (const [payer, percent] of [
      ["central", "30"],
      ["county", "30"]
    ])
      type(share(payer), percent);
    expect(taken[0].financing.regions).toEqual({"330100": {central: 0.3, province: 0.3, prefecture: 0.1, county: 0.3}});
    follow();
    expect(scope?.selectedOptions[0].textContent).toBe("杭州（单列）");
    expect([scope?.value, drop?.hidden, shown()]).toEqual(["regions.330100", false, ["30", "30", "10", "30"]]);
    press(drop);
    expect(taken[1].financing.regions).toEqual({});
  });

  it("fixes what the centre pays now, and takes another sum", () => {
    const {panel, taken, follow} = harness();
    const [, fixed] = panel.querySelectorAll<HTMLInputElement>("[type=radio]");
    type(fixed, "fixed_central");
    expect(taken[0].financing).toMatchObject({mode: "fixed_central", fixed_central: 1.4e9});
    follow();
    const amount = panel.querySelector<HTMLInputElement>("[name=fixed-central]");
    expect([amount?.value, amount?.closest<HTMLElement>(".fixed-sum")?.hidden]).toEqual(["14", false]);
    type(amount, "15");
    expect(taken[1].financing.fixed_central).toBe(1.5e9);
    type(amount, "-1");
    expect([taken.length, amount?.value, amount?.getAttribute("aria-invalid")]).toEqual([2, "-1", "true"]);
    expect(panel.querySelector(".fixed-sum .fault")?.textContent).toContain("不能小于 0");
  });
});
