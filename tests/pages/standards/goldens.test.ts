import "../../ui/document.js";
import {expect, it} from "vitest";
import {goldenOf, outlineOf} from "../../ui/golden.js";
import {fixturePresets} from "../../policy-desk/fixture-policy.js";
import {
  basis,
  deskData,
  growth,
  never,
  path,
  pathYears,
  places,
  reform,
  regions,
  rows,
  tally
} from "../three-places.js";
import {standardLines} from "../../../src/analysis/standards/standard-lines.js";
import {standardsTable} from "../../../src/analysis/standards/standards-table.js";
import {pathCostsView} from "../../../src/pages/standards/path/path-costs-view.js";
import {pathLines} from "../../../src/pages/standards/path/path-lines.js";
import {spreadStrip} from "../../../src/pages/standards/spread-strip.js";
import {standardsChart} from "../../../src/pages/standards/standards-chart.js";
import {tierLanes} from "../../../src/pages/standards/tiers/tier-lanes.js";
import {standardsView} from "../../../src/pages/standards/view.js";

it.each(["zh", "en"] as const)("standards before and after look as they did in %s", async lang => {
  const chart = standardsChart({lines: standardLines(basis, reform, regions), selected: 330300}, {lang, rows});
  await expect(goldenOf(chart)).toMatchFileSnapshot(`goldens/standards-chart.${lang}.html`);
});

it("how far apart standards are looks as it did", async () => {
  const strip = spreadStrip(standardsTable(tally, basis, reform, places), "zh");
  await expect(goldenOf(strip)).toMatchFileSnapshot("goldens/spread-strip.html");
});

it("the way of each prefecture looks as it did", async () => {
  await expect(goldenOf(pathLines(path, {lang: "zh", rows}))).toMatchFileSnapshot("path/goldens/path-lines.html");
});

it("cost and persons of each year look as they did", async () => {
  await expect(goldenOf(pathCostsView(pathYears, "zh"))).toMatchFileSnapshot("path/goldens/path-costs-view.html");
});

it("the strips of the tiers look as they did", async () => {
  const lanes = tierLanes("zh");
  lanes.update({policy: fixturePresets[1], regions});
  await expect(goldenOf(lanes)).toMatchFileSnapshot("tiers/goldens/tier-lanes.html");
});

it.each(["zh", "en"] as const)("the page has the parts it had, in %s", async lang => {
  const page = standardsView({...deskData(lang), growth, workbench: "./index.html", run: never, costs: never});
  await expect(outlineOf(page)).toMatchFileSnapshot(`goldens/outline.${lang}.txt`);
});
