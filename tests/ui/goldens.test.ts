import "./document.js";
import {expect, it} from "vitest";
import {goldenOf} from "./golden.js";
import {fixturePolicy, fixturePresets} from "../policy-desk/fixture-policy.js";
import {fixtureTables} from "./fixture.js";
import {families, recordOf} from "../../src/analysis/household/families.js";
import {prepareFor} from "../../src/analysis/household/one-household.js";
import {resourcesCurve} from "../../src/analysis/household/resources-curve.js";
import type {ResourcesCurve} from "../../src/analysis/household/resources-curve.js";
import {nobodyChanged} from "../../src/analysis/coverage/changed-groups.js";
import {changedView} from "../../src/ui/answer/changed-view.js";
import {costBars} from "../../src/ui/charts/cost-bars.js";
import {shownIn, stackChart, topOf} from "../../src/ui/charts/curve/stack-chart.js";
import {stackCursor} from "../../src/ui/charts/curve/stack-cursor.js";
import {stackReadout} from "../../src/ui/charts/curve/stack-readout.js";
import {headline} from "../../src/ui/figures/headline.js";

const tables = fixtureTables(fixturePresets[2], fixturePolicy);

it.each([
  ["programme", "zh"],
  ["payer", "en"]
] as const)("what it costs by %s, in %s, looks as it did", async (view, lang) => {
  const bars = costBars({view, uncertain: {mode: "sampling", tables, varied: null}}, {lang});
  await expect(goldenOf(bars)).toMatchFileSnapshot(`charts/goldens/cost-bars.${view}.html`);
});

it("who gains and who loses looks as it did", async () => {
  const nobody = nobodyChanged(tables.regions);
  const by_place = tables.regions.map((row, i) => ({...row, falls: 1000 * i, rises: 4000 + 20_000 * i}));
  const drawn = changedView({...nobody, by_place}, {lang: "zh"});
  await expect(goldenOf(drawn)).toMatchFileSnapshot("answer/goldens/changed-view.html");
});

const record = recordOf(
  families.find(({name}) => name === "dialysis")!,
  330100
);
const whole = resourcesCurve(record, prepareFor(fixturePolicy, record));
/** Every tenth point, and both sides of each notch. */
const curve: ResourcesCurve = {
  ...whole,
  points: whole.points.filter(
    ({earnings_month: at}, i) =>
      i % 10 === 0 || whole.notches.some(({earnings_month}) => at === earnings_month || at === earnings_month - 1)
  )
};
const shown = shownIn([curve]);

it.each(["zh", "en"] as const)("a stacked curve with its notches looks as it did in %s", async lang => {
  const chart = stackChart(lang);
  chart.update({title: "TEST FIXTURE", curve, top: topOf([curve]), shown});
  chart.goTo(curve.notches[0].earnings_month);
  await expect(goldenOf(chart)).toMatchFileSnapshot(`charts/curve/goldens/stack-chart.${lang}.html`);
});

it("the mark under the hand looks as it did", async () => {
  const cursor = stackCursor();
  cursor.update({x: 0.25, y: 0.4});
  await expect(goldenOf(cursor)).toMatchFileSnapshot("charts/curve/goldens/stack-cursor.html");
});

it("what is read off a point looks as it did", async () => {
  const readout = stackReadout("zh");
  readout.update({curve, shown, at: 0});
  await expect(goldenOf(readout)).toMatchFileSnapshot("charts/curve/goldens/stack-readout.html");
});

it.each(["zh", "en"] as const)("the headline figures with their ranges look as they did in %s", async lang => {
  const strip = headline({mode: "sampling", tables, varied: null}, {lang, onOpen: () => undefined});
  await expect(goldenOf(strip)).toMatchFileSnapshot(`figures/goldens/headline.${lang}.html`);
});
