import {atWidth} from "../../ui/document.js";
import {expect, it} from "vitest";
import {goldenOf, outlineOf} from "../../ui/golden.js";
import {never, source} from "../three-places.js";
import {validation} from "./fixture.js";
import {distributionCharts} from "../../../src/pages/population/distribution-charts.js";
import {populationFrame} from "../../../src/pages/population/frame.js";
import {originFlow} from "../../../src/pages/population/origin-flow.js";
import {populationView} from "../../../src/pages/population/view.js";
import {tableDialog} from "../../../src/ui/dialogs/table-dialog.js";
import {h} from "../../../src/ui/elements/dom.js";
import type {Lang} from "../../../src/rules/schema/label.js";

const kinds = ["income", "savings", "medical"] as const;

it.each([
  ["income", "zh", 640],
  ["income", "en", 320],
  ["medical", "zh", 320]
] as const)("the distribution of %s looks as it did in %s, %i wide", async (kind, lang: Lang, width) => {
  const charts = atWidth(width, () => distributionCharts(validation, {lang, source, dialog: tableDialog(lang)}));
  const chart = charts[kinds.indexOf(kind)].querySelector(".plot-frame")!;
  await expect(goldenOf(chart)).toMatchFileSnapshot(`goldens/distribution-charts.${kind}.${lang}.html`);
});

it("where a population comes from looks as it did", async () => {
  await expect(goldenOf(originFlow("en"))).toMatchFileSnapshot("goldens/origin-flow.html");
});

it.each(["zh", "en"] as const)("the page has the parts it had, in %s", async lang => {
  const [provinces, notices] = [h("span", {class: "province-switch"}), h("div")];
  const page = populationFrame({lang, otherLanguage: "./other.html", provinces, notices, own: h("section")});
  const view = populationView({
    lang,
    validation,
    openPopulation: never,
    fileOf: name => `./${name}`,
    onError: () => undefined
  });
  page.show(view, "?province=example");
  await expect(outlineOf(page)).toMatchFileSnapshot(`goldens/outline.${lang}.txt`);
});
