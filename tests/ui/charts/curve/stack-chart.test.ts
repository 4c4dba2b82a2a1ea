import "../../document.js";
import {describe, expect, it} from "vitest";
import {recordOf, families} from "../../../../src/analysis/household/families.js";
import {prepareFor} from "../../../../src/analysis/household/one-household.js";
import {resourcesCurve} from "../../../../src/analysis/household/resources-curve.js";
import {notchWords, shownIn, stackChart, stackData} from "../../../../src/ui/charts/curve/stack-chart.js";
import {afterKey, nearestPoint, rightOf, underHand} from "../../../../src/ui/charts/curve/stack-cursor.js";
import {cliffCauses} from "../../../../src/engine/cliffs/cells.js";
import {programmes} from "../../../../src/rules/law.js";
import {family} from "../../../analysis/small-town.js";
import {policyOf} from "../../../rules/policies.js";

const record = recordOf(
  families.find(({name}) => name === "dialysis")!,
  330100
);
const curve = resourcesCurve(record, prepareFor(policyOf("zhejiang-2025"), record));
const [notch] = curve.notches;
const width = 500;
const pixelOf = (earned: number): number => (earned / rightOf(curve)) * width;

describe("the hand on a stacked curve", () => {
  it("is drawn to a notch, which is a single yuan wide, and else goes to the nearest point", () => {
    const at = pixelOf(notch.earnings_month);
    for (const x of [at - 7, at, at + 7]) expect(underHand(curve, x, width)).toBe(notch.earnings_month);
    const far = underHand(curve, at + 60, width);
    expect(Math.abs(pixelOf(far) - at - 60)).toBeLessThan(width / 100);
    expect(underHand(curve, -20, width)).toBe(0);
    expect(underHand(curve, width + 20, width)).toBe(rightOf(curve));
  });

  it("goes with the arrow keys through every point, with the page keys from notch to notch", () => {
    const seen = [0];
    for (;;) {
      const next = afterKey(curve, seen.at(-1)!, "ArrowRight")!;
      if (next === seen.at(-1)) break;
      seen.push(next);
    }
    expect(seen).toEqual(curve.points.map(({earnings_month}) => earnings_month));
    for (const x of seen.slice(1)) expect(afterKey(curve, x, "ArrowLeft")).toBeLessThan(x);
    expect(afterKey(curve, 0, "PageDown")).toBe(notch.earnings_month);
    expect(afterKey(curve, rightOf(curve), "PageUp")).toBe(curve.notches.at(-1)!.earnings_month);
    expect(afterKey(curve, 500, "Home")).toBe(0);
    expect(afterKey(curve, 500, "End")).toBe(rightOf(curve));
    expect(afterKey(curve, 500, "a")).toBeUndefined();
    expect(curve.points[nearestPoint(curve, notch.earnings_month)].earnings_month).toBe(notch.earnings_month);
  });
});

describe("the words and numbers of a stacked curve", () => {
  it.each(["zh", "en"] as const)("name of every notch the line, the depth and each programme that moves: %s", lang => {
    const words = notchWords("A", curve, lang);
    expect(words).toHaveLength(curve.notches.length);
    curve.notches.forEach(({cause, depth, lost}, i) => {
      expect(words[i]).toContain(cliffCauses.find(({name}) => name === cause)![lang]);
      expect(words[i].replace(/,/g, "")).toContain(String(Math.round(depth)));
      for (const {programme, amount} of lost)
        if (Math.abs(amount) >= 0.5) expect(words[i]).toContain(programmes[programme][lang]);
      expect(words[i]).not.toMatch(/undefined|NaN|\{/);
    });
  });

  it("add up in every row", () => {
    const shown = shownIn([curve]);
    const {rows} = stackData(curve, shown, "zh");
    expect(rows).toHaveLength(curve.points.length);
    for (const row of rows) {
      const sum = ["own", ...shown].reduce((total, key) => total + Number(row[key]), 0);
      expect(sum).toBeCloseTo(Number(row["resources_month"]), 1);
    }
  });

  it.each(["zh", "en"] as const)(
    "name where imputed income ends, in the list, on the chart and at the point: %s",
    lang => {
      const idle = family({region: 120000}, {age: 70, sex: 2}, {person: 2, age: 45, sex: 1, relation: 3});
      const imputed = resourcesCurve(idle, prepareFor(policyOf("tianjin-2025"), idle));
      const [first] = notchWords("A", imputed, lang);
      expect(first).toContain({zh: "推算收入到此为止", en: "imputed income ends"}[lang]);
      expect(first).toContain("2,088");
      const chart = stackChart(lang);
      chart.update({title: "A", curve: imputed, top: 10_000, shown: shownIn([imputed])});
      const named = {zh: "推算收入到此为止", en: "imputed income ends here"}[lang];
      expect(chart.querySelector(".imputed-label")!.textContent).toBe(named);
      chart.goTo(2088);
      expect(chart.querySelector(".readout-note")!.textContent.toLowerCase()).toContain(named);
      expect(underHand(imputed, (2088 / rightOf(imputed)) * width + 5, width)).toBe(2088);
      chart.update({title: "A", curve, top: 10_000, shown: shownIn([curve])});
      expect(chart.querySelector(".imputed-label")).toBeNull();
    }
  );
});
