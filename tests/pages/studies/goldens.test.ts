import {atWidth} from "../../ui/document.js";
import {expect, it} from "vitest";
import {goldenOf, outlineOf} from "../../ui/golden.js";
import {source} from "../three-places.js";
import {province, study} from "./fixture.js";
import {exitMonthsChart} from "../../../src/pages/studies/exit-months-chart.js";
import {figureFinder} from "../../../src/pages/studies/fill-text.js";
import {studiesList} from "../../../src/pages/studies/studies-list.js";
import {standardsChart, yearsChart} from "../../../src/pages/studies/study-charts.js";
import {studyFrame} from "../../../src/pages/studies/study-frame.js";
import {studyView} from "../../../src/pages/studies/study-view.js";
import {tableDialog} from "../../../src/ui/dialogs/table-dialog.js";
import type {Lang} from "../../../src/rules/schema/label.js";

const charts = {
  "study-charts.standards": standardsChart,
  "study-charts.years": yearsChart,
  "exit-months-chart": exitMonthsChart
};

it.each([
  ["study-charts.standards", "en", 320],
  ["study-charts.years", "zh", 640],
  ["exit-months-chart", "zh", 640]
] as const)("%s looks as it did in %s, %i wide", async (name, lang: Lang, width) => {
  const context = {lang, study, find: figureFinder(study), source, dialog: tableDialog(lang)};
  const chart = atWidth(width, () => charts[name](context)).querySelector(".plot-frame")!;
  await expect(goldenOf(chart)).toMatchFileSnapshot(`goldens/${name}.html`);
});

it.each(["zh", "en"] as const)("the page has the parts it had, in %s", async lang => {
  const page = studyFrame({lang, otherLanguage: "./other.html", title: study.title});
  page.show(studyView({lang, study, province, csv: "./study.csv"}));
  await expect(outlineOf(page)).toMatchFileSnapshot(`goldens/outline.${lang}.txt`);
});

it.each(["zh", "en"] as const)("the list of studies has the parts it had, in %s", async lang => {
  const list = studiesList({lang, otherLanguage: "./other.html", titles: [study], provinces: [province]});
  await expect(outlineOf(list)).toMatchFileSnapshot(`goldens/list.${lang}.txt`);
});
