import "../../ui/document.js";
import {expect, it} from "vitest";
import {goldenOf, outlineOf} from "../../ui/golden.js";
import {fixtureCurve} from "../../ui/fixture.js";
import {basis, deskData, never, reform, tablesOf} from "../three-places.js";
import type {Missed, MissedByKind, MissedReport, MissedSides} from "../../../src/analysis/coverage/missed.js";
import {householdTypes} from "../../../src/engine/columns/household-type.js";
import {ageGroups} from "../../../src/engine/missed/tally.js";
import {missedView} from "../../../src/pages/workbench/missed-view.js";
import {cliffCurve} from "../../../src/pages/workbench/cliff-curve.js";
import {decileChart} from "../../../src/pages/workbench/decile-chart.js";
import {tileGrid} from "../../../src/pages/workbench/tile-grid.js";
import {transitionTable} from "../../../src/pages/workbench/transition-table.js";
import {workbenchView} from "../../../src/pages/workbench/view.js";
import {winnersLosers} from "../../../src/pages/workbench/winners-losers.js";
import type {Uncertain} from "../../../src/ui/figures/ranges.js";

const tables = tablesOf(reform);
const uncertain: Uncertain = {mode: "sampling", tables, varied: null};
const whole = fixtureCurve("single", basis, reform);
/** A report whose row `i` is `missedIn(i)`. */
const reportOf = (missedIn: (row: number) => MissedByKind): MissedReport => ({
  ...missedIn(0),
  by_place: tables.regions.map((row, i) => ({...row, ...missedIn(i)})),
  by_age: ageGroups.map(({name, zh, en}, i) => ({name, zh, en, ...missedIn(i)})),
  by_type: householdTypes.map(({name, zh, en}, i) => ({name, zh, en, ...missedIn(i)}))
});
const of = (entitled: number, missed: number): Missed => ({
  entitled,
  missed,
  missed_se: 90,
  rate: missed / entitled,
  rate_se: 0.01
});
/** Of 10,000 entitled in families and 2,000 singly, more are missed from row to row. */
const missedIn = (row: number): MissedByKind => ({
  families: of(10_000, 1000 + 100 * row),
  singles: of(2000, 1500),
  all: of(12_000, 2500 + 100 * row)
});
const fewer: Missed = {entitled: 0, missed: -300, missed_se: 90, rate: -0.025, rate_se: 0.01};
const missed: MissedSides = {
  baseline: reportOf(row => missedIn(row + 3)),
  reform: reportOf(missedIn),
  change: reportOf(() => ({families: fewer, singles: fewer, all: fewer}))
};
const drawnMissed = (): Element => {
  const view = missedView({lang: "zh"});
  view.update(missed);
  return view;
};
const curve = {...whole, points: whole.points.filter((_, i) => i % 10 === 0)};

it.each(["zh", "en"] as const)("the curve of a family looks as it did in %s", async lang => {
  await expect(goldenOf(cliffCurve(curve, {lang}))).toMatchFileSnapshot(`goldens/cliff-curve.${lang}.html`);
});

it.each([
  ["missed-view", drawnMissed],
  ["decile-chart", () => decileChart(uncertain, {lang: "zh"})],
  ["winners-losers", () => winnersLosers(tables.gains, {lang: "zh"})],
  ["transition-table", () => transitionTable(tables.transitions, {lang: "zh"})],
  [
    "tile-grid",
    () => tileGrid({uncertain, indicator: "cost", selected: 330300}, {lang: "zh", onSelect: () => undefined})
  ]
] as const)("%s looks as it did", async (name, draw) => {
  await expect(goldenOf(draw())).toMatchFileSnapshot(`goldens/${name}.html`);
});

it.each(["zh", "en"] as const)("the page has the parts it had, in %s", async lang => {
  const page = workbenchView({
    ...deskData(lang),
    families: [{key: "single", zh: "一人户", en: "One person"}],
    run: never,
    vary: never,
    missed: never,
    curve: () => fixtureCurve("single", basis, reform)
  });
  await expect(outlineOf(page)).toMatchFileSnapshot(`goldens/outline.${lang}.txt`);
});
