// Who is missed on the screen; every number is given here.

import "../../ui/document.js";
import {expect, it} from "vitest";
import {takeUpNote} from "../../../src/analysis/coverage/missed.js";
import type {Missed, MissedByKind, MissedReport, MissedSides} from "../../../src/analysis/coverage/missed.js";
import {missedTables} from "../../../src/pages/workbench/missed-data.js";
import {missedView} from "../../../src/pages/workbench/missed-view.js";

const of = (entitled: number, missed: number): Missed => ({
  entitled,
  missed,
  missed_se: 2000,
  rate: entitled === 0 ? null : missed / entitled,
  rate_se: entitled === 0 ? null : 0.004
});
const kinds = (families: Missed, singles: Missed): MissedByKind => ({
  families,
  singles,
  all: of(families.entitled + singles.entitled, families.missed + singles.missed)
});
const reform: MissedReport = {
  ...kinds(of(500_000, 50_000), of(80_000, 76_000)),
  by_place: [{region: 330100, name_zh: "杭州市", name_en: "Hangzhou", ...kinds(of(100_000, 9000), of(0, 0))}],
  by_age: [{name: "age_60", zh: "60 岁及以上", en: "60 and over", ...kinds(of(200_000, 30_000), of(10_000, 10_000))}],
  by_type: [{name: "lone_elder", zh: "独居老人", en: "elder living alone", ...kinds(of(90_000, 20_000), of(0, 0))}]
};
/** The same change of everybody and of every group. */
function changedBy(change: Missed): MissedSides {
  const same = {families: change, singles: change, all: change};
  const [place, age, type] = [reform.by_place[0], reform.by_age[0], reform.by_type[0]];
  const all = {
    ...same,
    by_place: [{...place, ...same}],
    by_age: [{...age, ...same}],
    by_type: [{...type, ...same}]
  };
  return {baseline: reform, reform, change: all};
}
const fewer: Missed = {entitled: 500, missed: -5000, missed_se: 2000, rate: -0.008, rate_se: 0.003};
const found = changedBy(fewer);

const textOf = (view: Element): string[][] =>
  [...view.querySelectorAll("tbody tr")].map(row => [...row.children].map(cell => cell.textContent ?? ""));
const wordsOf = (sides: MissedSides, lang: "zh" | "en"): string => {
  const view = missedView({lang});
  view.update(sides);
  return view.querySelector(".missed-words")!.textContent ?? "";
};

it("names the rates with their change, each group beside the baseline's, and says why they hardly move", () => {
  const view = missedView({lang: "zh"});
  view.update(found);
  expect(view.querySelector(".missed-words")!.textContent).toBe(
    "特困、低保家庭漏 5.00 万人（10.0±0.4%）；可单人保而没有领取的 7.60 万人（95.0±0.4%）；两者合计 12.6 万人，漏保率 21.7±0.4%。" +
      "比基线少漏 5,000±2,000 人，漏保率 −0.80±0.30 个百分点。"
  );
  expect(view.textContent).toContain(takeUpNote.zh);
  expect(textOf(view)).toEqual([
    ["全省", "12.6", "", "21.7%", "21.7%", "−0.8±0.3"],
    ["杭州", "0.90", "", "9.0%", "9.0%", "−0.8±0.3"],
    ["全省", "12.6", "", "21.7%", "21.7%", "−0.8±0.3"],
    ["60 岁及以上", "4.00", "", "19.0%", "19.0%", "−0.8±0.3"],
    ["全省", "12.6", "", "21.7%", "21.7%", "−0.8±0.3"],
    ["独居老人", "2.00", "", "22.2%", "22.2%", "−0.8±0.3"]
  ]);
});

it("turns to the rates of families alone", () => {
  const view = missedView({lang: "zh"});
  view.update(found);
  const families = view.switches.querySelector<HTMLInputElement>("[value=families]")!;
  families.dispatchEvent(new window.Event("change"));
  expect(textOf(view)[0]).toEqual(["全省", "12.6", "", "10.0%", "10.0%", "−0.8±0.3"]);
});

it("does not say of a change within two standard errors which way it goes, nor anything of none", () => {
  const unsure = {...fewer, missed: -3000, rate: -0.004};
  expect(wordsOf(changedBy(unsure), "zh")).toContain(
    "比基线多漏还是少漏分不出（−3,000±2,000 人；漏保率 −0.40±0.30 个百分点）"
  );
  const none = {entitled: 0, missed: 0, missed_se: 0, rate: 0, rate_se: 0};
  expect(wordsOf(changedBy(none), "en")).toMatch(/or 21.7±0.4%\.$/);
});

it("what was found stays, faint, while another policy is looked at", () => {
  const view = missedView({lang: "en"});
  view.update(null);
  expect(view.hasAttribute("data-waiting")).toBe(true);
  view.update(found);
  expect(view.hasAttribute("data-waiting")).toBe(false);
  view.update(null);
  expect(view.hasAttribute("data-waiting")).toBe(true);
  expect(textOf(view)).toHaveLength(6);
});

it("its tables hold persons, rates and errors of each kind, before, after and between", () => {
  const tables = missedTables(found, "en");
  expect(tables.map(({caption}) => caption)).toEqual([
    "Missed by: Prefecture",
    "Missed by: Age",
    "Missed by: Household type"
  ]);
  expect(tables[0].data.rows.slice(3)).toMatchObject([
    {group: "Hangzhou", side: "Baseline", families_missed: 9000, singles_rate: null},
    {group: "Hangzhou", side: "Reform", families_missed: 9000},
    {group: "Hangzhou", side: "Change", all_missed: -5000, all_missed_se: 2000, all_rate: -0.008, all_rate_se: 0.003}
  ]);
});
