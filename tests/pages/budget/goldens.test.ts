import "../../ui/document.js";
import {expect, it} from "vitest";
import {told} from "../../ui/answer/told.js";
import {goldenOf, outlineOf} from "../../ui/golden.js";
import {basis, deskData, growth, never, pathYears, places, reform, rows, tally} from "../three-places.js";
import {budgetTables} from "../../../src/analysis/budget/budget-tables.js";
import type {CostCauses} from "../../../src/analysis/budget/cost-causes.js";
import type {FrontierPoint} from "../../../src/analysis/search/frontier.js";
import type {OutcomeValues} from "../../../src/analysis/search/outcomes.js";
import {causesChart} from "../../../src/pages/budget/causes-chart.js";
import {costTable} from "../../../src/pages/budget/cost-table.js";
import {frontierChart} from "../../../src/pages/budget/search/frontier-chart.js";
import {budgetView} from "../../../src/pages/budget/view.js";
import {yearsChart} from "../../../src/pages/budget/years-chart.js";
import {placeName} from "../../../src/ui/formats/indicators.js";

const names = new Map(rows.map(row => [String(row.region), placeName(row, "zh")]));
const none = {stayed: 0, joined: 0, left: 0, never: 0, persons: 0};
const causes: CostCauses = {
  change: 6e8,
  persons: 31_000,
  causes: [
    {...none, group: "standard", total: 8e8, stayed: 5e8, joined: 3e8, persons: 40_000},
    {...none, group: "assets", total: -2e8, left: -2e8, persons: -9000}
  ]
};

it.each(["zh", "en"] as const)("why the cost changes looks as it did in %s", async lang => {
  const chart = causesChart({causes, changed: true, running: null, baselineCost: 7e9}, {lang});
  await expect(goldenOf(chart)).toMatchFileSnapshot(`goldens/causes-chart.${lang}.html`);
});

it("the table of cost with its bars looks as it did", async () => {
  const tables = budgetTables({tally, engine_ms: 1}, {baseline: basis, reform}, 18);
  const table = costTable(tables, {lang: "zh", regions: names});
  await expect(goldenOf(table)).toMatchFileSnapshot("goldens/cost-rows.html");
});

it("the columns of the years look as they did", async () => {
  await expect(goldenOf(yearsChart(pathYears, "zh"))).toMatchFileSnapshot("goldens/years-chart.html");
});

const point = (number: number, cost: number, dibao_persons: number): FrontierPoint => ({
  number,
  changes: {},
  values: null,
  feasible: true,
  outcomes: {cost, dibao_persons} as OutcomeValues
});
const errors = {cost: {se: 2e8, change_se: 5e7}, dibao_persons: {se: 9000, change_se: 4000}};
const frontier = [point(1, 6.8e9, 520_000), point(2, 7.1e9, 560_000), point(3, 7.6e9, 590_000)];

it.each([
  ["zh", 640],
  ["en", 320]
] as const)("the frontier of a search looks as it did in %s, %i wide", async (lang, width) => {
  const chart = frontierChart({
    lang,
    width,
    y: "dibao_persons",
    points: [...frontier, point(4, 7.4e9, 530_000)],
    frontier,
    errors: {points: frontier.map(({number}) => ({number, answer: told, errors})), neighbours: []},
    baseline: point(0, 7e9, 540_000).outcomes,
    inHand: point(5, 7.3e9, 555_000).outcomes,
    href: ({number}) => `./index.html?${number}`
  });
  await expect(goldenOf(chart)).toMatchFileSnapshot(`search/goldens/frontier-chart.${lang}.html`);
});

it.each(["zh", "en"] as const)("the page has the parts it had, in %s", async lang => {
  const engine = {persons: () => 18, run: never, sums: never, giving: () => never, runYear: never};
  async function* search() {
    yield await never();
  }
  const page = budgetView({
    ...deskData(lang),
    places,
    growth,
    workbench: "./index.html",
    serviceRule: null,
    engine: {...engine, search, errors: never}
  });
  await expect(outlineOf(page)).toMatchFileSnapshot(`goldens/outline.${lang}.txt`);
});
