// Who is missed on the screen; every number is given here.

import "../../ui/document.js";
import {expect, it} from "vitest";
import {takeUpNote} from "../../../src/analysis/coverage/missed.js";
import type {Missed, MissedByKind, MissedReport} from "../../../src/analysis/coverage/missed.js";
import {missedTables} from "../../../src/pages/workbench/missed-data.js";
import {missedView} from "../../../src/pages/workbench/missed-view.js";

const of = (entitled: number, missed: number): Missed => ({
  entitled,
  missed,
  rate: entitled === 0 ? null : missed / entitled,
  rate_se: entitled === 0 ? null : 0.004
});
const kinds = (families: Missed, singles: Missed): MissedByKind => ({
  families,
  singles,
  all: of(families.entitled + singles.entitled, families.missed + singles.missed)
});
const report: MissedReport = {
  ...kinds(of(500_000, 50_000), of(80_000, 76_000)),
  by_place: [{region: 330100, name_zh: "杭州市", name_en: "Hangzhou", ...kinds(of(100_000, 9000), of(0, 0))}],
  by_age: [{name: "age_60", zh: "60 岁及以上", en: "60 and over", ...kinds(of(200_000, 30_000), of(10_000, 10_000))}],
  by_type: [{name: "lone_elder", zh: "独居老人", en: "elder living alone", ...kinds(of(90_000, 20_000), of(0, 0))}]
};
const textOf = (view: Element): string[][] =>
  [...view.querySelectorAll("tbody tr")].map(row => [...row.children].map(cell => cell.textContent ?? ""));

it("names both rates, with families alone and with single-person entrants, and says why they hardly move", () => {
  const view = missedView({lang: "zh"});
  view.update(report);
  expect(view.querySelector(".missed-words")!.textContent).toBe(
    "特困、低保家庭漏 5.00 万人（10.0±0.4%）；可单人保而没有领取的 7.60 万人（95.0±0.4%）；两者合计 12.6 万人，漏保率 21.7±0.4%。"
  );
  expect(view.textContent).toContain(takeUpNote.zh);
  expect(textOf(view)).toEqual([
    ["全省", "12.6", "", "10.0%", "21.7%"],
    ["杭州", "0.90", "", "9.0%", "9.0%"],
    ["全省", "12.6", "", "10.0%", "21.7%"],
    ["60 岁及以上", "4.00", "", "15.0%", "19.0%"],
    ["全省", "12.6", "", "10.0%", "21.7%"],
    ["独居老人", "2.00", "", "22.2%", "22.2%"]
  ]);
});

it("what was found stays, faint, while another policy is looked at", () => {
  const view = missedView({lang: "en"});
  view.update(null);
  expect(view.hasAttribute("data-waiting")).toBe(true);
  view.update(report);
  expect(view.hasAttribute("data-waiting")).toBe(false);
  view.update(null);
  expect(view.hasAttribute("data-waiting")).toBe(true);
  expect(textOf(view)).toHaveLength(6);
});

it("its tables hold persons, rates and errors of each kind, by prefecture, age and household type", () => {
  const tables = missedTables(report, "en");
  expect(tables.map(({caption}) => caption)).toEqual([
    "Missed, by: Prefecture",
    "Missed, by: Age",
    "Missed, by: Household type"
  ]);
  expect(tables[0].data.rows[1]).toMatchObject({group: "Hangzhou", families_missed: 9000, singles_rate: null});
});
