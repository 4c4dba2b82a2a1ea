// The page 悬崖与渐退 as a person uses it: its figures are those of the command line, a lever and the clock move all of them, the
// link opens the same again, and the exit by month is that of `doudi exit`.

import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {readPolicy} from "../../../loaders/assistance/policies.js";
import {provinceNamed} from "../../../loaders/census/provinces.js";
import {walkCliffs} from "../../../src/analysis/cliffs/walk-cliffs.js";
import {reportOfWalk, runWalks} from "../../../simulations/runs/exit.js";
import {readPopulation, simulate} from "../../../simulations/runs/simulate.js";
import {cliffFigures} from "../../../src/analysis/cliffs/headline.js";
import type {CliffReport} from "../../../src/analysis/cliffs/report.js";
import {usualTerms} from "../../../src/analysis/exit/report.js";
import {openNodePool} from "../../../src/engine/workers/node-pool.js";
import {applyChanges} from "../../../src/rules/schema/changes.js";
import type {Changes} from "../../../src/rules/schema/changes.js";
import {builtPopulation} from "../../../simulations/site-data/population.js";
import {launch, site, until, visit} from "../browser.js";

const loading = 60_000;
const basis = readPolicy("zhejiang-2025").policy;
const withChanges = (changes: Changes) => applyChanges(basis, changes).policy;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function open(path = "", size = {width: 1366, height: 900}) {
  const visited = await visit(browser);
  await visited.page.setViewportSize(size);
  await visited.page.goto(site(`cliffs.html${path}`));
  await ready(visited.page);
  return visited;
}
const ready = (page: Page) =>
  until(page, () => document.querySelector(".cliffs-page[data-ready] #run-stats[data-policy]") !== null, loading);

interface Shown {
  readonly figures: Readonly<Record<string, readonly (string | undefined)[]>>;
  readonly finding: string;
}
/** Value and change of every figure at the head of the page, as they are, and the finding. */
const shownOn = (page: Page): Promise<Shown> =>
  page.evaluate(() => ({
    figures: Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>(".cliff-headline [data-figure]")].map(({dataset}) => [
        dataset["figure"] ?? "",
        [dataset["value"], dataset["change"]]
      ])
    ),
    finding: document.querySelector(".finding-main")?.textContent ?? ""
  }));
const figuresOf = (report: CliffReport): Shown["figures"] =>
  Object.fromEntries(
    cliffFigures(report, "cash").map(({key, reform, change}) => [key, [String(reform), String(change)]])
  );

/** Waits until a figure has a value, and what else stands there then. */
async function showing(page: Page, report: CliffReport): Promise<void> {
  const want = figuresOf(report);
  for (const end = performance.now() + loading; performance.now() < end;) {
    if (JSON.stringify((await shownOn(page)).figures) === JSON.stringify(want)) return;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  expect((await shownOn(page)).figures).toEqual(want);
}

describe("the page of cliffs and exit", () => {
  it("shows what the command line finds, before a lever moves, after it, and at another month of the clock", async () => {
    const people = await readPopulation(await builtPopulation("zhejiang"));
    const pool = openNodePool(people, 2);
    const longer = withChanges({"exit.months": 12, "edge.multiple": 1.8});
    const inForce = await walkCliffs(pool, basis, basis, 0);
    const ended = await walkCliffs(pool, basis, basis, null);
    const eighth = await walkCliffs(pool, basis, longer, 8);
    pool.close();

    const {page, context, errors, foreign} = await open();
    await showing(page, inForce);
    const before = await shownOn(page);
    expect(before.finding).toMatch(/^刚增收时，按现行规则：工资每月提高 100 元，/);
    expect(await page.textContent(".figure-cliff-causes")).toContain("低保边缘线");

    await page.getByText("豁免、渐退都已结束").click();
    await until(page, () => location.search.includes("month=ended"));
    await showing(page, ended);
    expect((await shownOn(page)).finding).toContain("豁免和渐退都结束后");

    await page.getByText("豁免、渐退照给").click();
    await page.getByLabel("就业增收后的月数").fill("8");
    await until(page, () => location.search.includes("month=8"));
    const move = async (path: string, value: string): Promise<void> => {
      const field = page.locator(`[data-path="${path}"] .typed`);
      await field.fill(value);
      await field.press("Tab");
    };
    await move("exit.months", "12");
    await move("edge.multiple", "1.8");
    await showing(page, eighth);
    const after = await shownOn(page);
    expect(after.finding).toMatch(/^增收后第 8 个月，按本方案：/);
    const {report} = await simulate(people, basis, longer);
    const cost = report.figures.find(({key}) => key === "cost")!.change;
    expect(cost).not.toBe(0);
    expect(await page.getAttribute(".finding", "data-cost-change")).toBe(String(cost));
    // every picture has both: by line, by prefecture, and the curve of one family
    expect(await page.locator(".stack-chart:not([hidden])").count()).toBe(2);
    const readouts = () => page.locator(".stack-readout").allTextContents();
    const [charts, atNow] = [page.locator(".stack-frame"), await readouts()];
    await charts.first().focus();
    await page.keyboard.press("ArrowRight");
    expect(Number(await charts.first().getAttribute("aria-valuenow"))).toBeGreaterThan(0);
    for (const [i, text] of (await readouts()).entries()) expect(text).not.toBe(atNow[i]); // both go along
    const edge = eighth.reform.by_cause.edge_line;
    await page.getByText("处数", {exact: true}).click();
    const row = page.locator(".causes-view .bar-row", {hasText: "低保边缘线"}).first();
    expect(await row.locator(".bar-value").textContent()).toBe((edge.notches / 1e4).toFixed(1));

    // the link opens the same, in English too, where nothing Chinese is left but names of laws and sources
    const {search} = new URL(page.url());
    expect(search).toContain("set=edge.multiple:1.8;exit.months:12&month=8");
    await page.goto(site(`en/cliffs.html${search}&months=24`));
    await ready(page);
    await showing(page, eighth);
    await page.locator(".part-jumps").getByText("Exit by month").click();
    const {region} = provinceNamed("zhejiang");
    const run = {region, terms: {...usualTerms, months: 24}, sampled: people.places.length};
    const {tallies} = await runWalks(people, [{baseline: basis, reform: longer}], run);
    const years = reportOfWalk(tallies[0], {baseline: basis, reform: longer}, run).by_year;
    const change = years.filter(row => row.region === null).reduce((sum, row) => sum + row.cash_change, 0);
    expect(change).not.toBe(0);
    await page.locator('.exit-panel[data-months="24"]:not([data-waiting])').waitFor({timeout: loading});
    expect(await page.getAttribute("[data-cash-change]", "data-cash-change")).toBe(String(change));
    const han = await page.evaluate(() => {
      const cited = ".rail, .change-list, .other-language, .notch-words, .source, td.text, .unseen";
      const nodes = document.createTreeWalker(document.querySelector(".cliffs-page")!, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (nodes.nextNode() !== null) {
        const {textContent, parentElement} = nodes.currentNode;
        if (/\p{Script=Han}/u.test(textContent ?? "") && parentElement?.closest(cited) === null)
          found.push(textContent ?? "");
      }
      return found;
    });
    expect(han).toEqual([]);
    expect([errors, foreign]).toEqual([[], []]);
    await context.close();
  });

  it("says that workers stop over the months while levers live on, and walks once they do not", async () => {
    const {page, context} = await visit(browser);
    await page.route("**/months-job*", route => route.abort()); // a worker that cannot have it stops as if it had crashed
    await page.goto(site("cliffs.html?set=exit.months:12"));
    await ready(page);
    await page.locator(".exit-panel").scrollIntoViewIfNeeded();
    await page.locator(".notice.error").waitFor({timeout: loading});
    expect(await page.textContent(".notice.error")).toContain("核算线程中断 2 次");
    const setMultiple = async (value: string): Promise<void> => {
      const field = page.locator('[data-path="edge.multiple"] .typed');
      await field.fill(value);
      await field.press("Tab");
    };
    const before = JSON.stringify((await shownOn(page)).figures);
    await setMultiple("1.2");
    const end = performance.now() + loading;
    while (performance.now() < end && JSON.stringify((await shownOn(page)).figures) === before)
      await page.waitForTimeout(50);
    expect(JSON.stringify((await shownOn(page)).figures)).not.toBe(before);
    await page.unroute("**/months-job*");
    await setMultiple("1.3");
    await page.locator(".exit-panel").scrollIntoViewIfNeeded();
    await page.locator(".exit-panel:not([data-waiting])").waitFor({timeout: loading});
    expect(Number(await page.getAttribute("[data-cash-change]", "data-cash-change"))).not.toBe(0);
    await context.close();
  });

  it("moves its family by keyboard and by prefecture, names what a link cannot mean, and fits a phone", async () => {
    const {page, context, errors} = await open("?month=99&family=nobody&place=330100&months=7");
    const notice = (await page.textContent(".notice.ignored")) ?? "";
    for (const part of ["month=99", "family=nobody", "months=7"]) expect(notice).toContain(part);
    expect(await page.getByLabel("所在市").inputValue()).toBe("330100");
    await page.locator(".figure-cliff-places .tile[data-region='330300']").click();
    await until(page, () => location.search.includes("place=330300"));
    expect(await page.getByLabel("所在市").inputValue()).toBe("330300");
    await page.getByRole("combobox", {name: "典型家庭"}).selectOption("dialysis");
    await until(page, () => location.search.includes("family=dialysis"));
    await page.goBack();
    expect(await page.getByRole("combobox", {name: "典型家庭"}).inputValue()).toBe("couple_one_child");

    // a line is picked by keyboard, and what is lost there stands beside it
    await page.getByRole("button", {name: "低保边缘线"}).first().focus();
    await page.keyboard.press("Enter");
    expect(await page.textContent(".lost-view h3")).toBe("在那里失去什么 · 低保边缘线");
    // definition and numbers of a figure
    await page.locator('[data-figure="overtaken"]').click();
    expect(await page.textContent("dialog[open]")).toContain("被反超");
    await page.keyboard.press("Escape");

    await page.setViewportSize({width: 390, height: 844});
    const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await tooWide()).toBeLessThanOrEqual(0);
    await page.goto(site("en/cliffs.html"));
    await ready(page);
    expect(await tooWide()).toBeLessThanOrEqual(0);
    expect(errors).toEqual([]);
    await context.close();
  });
});
