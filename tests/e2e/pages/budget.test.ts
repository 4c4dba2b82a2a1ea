// The page 资金 as a budget officer uses it: who pays, why it changes, which value meets a budget, what a sum buys.

import {spawnSync} from "node:child_process";
import {csvParse} from "d3";
import type {Browser, Page} from "playwright-core";
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from "vitest";
import {readPolicy} from "../../../loaders/assistance/policies.js";
import {readPopulation, simulate} from "../../../simulations/runs/simulate.js";
import {builtPopulation} from "../../../simulations/site-data/population.js";
import {launch, site, until, visit} from "../browser.js";
import type {Visit} from "../browser.js";

const loading = 60_000;

let browser: Browser;
let seen: Visit;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  seen = await visit(browser);
});
afterEach(async () => {
  expect([seen.foreign, seen.errors]).toEqual([[], []]);
  await seen.context.close();
});

/** The page once the population is in and what is on the screen has been worked out in full. */
async function open(path: string): Promise<Page> {
  await seen.page.goto(site(path));
  await settled(seen.page);
  return seen.page;
}
async function settled(page: Page): Promise<void> {
  await until(page, () => document.querySelector(".budget-page[data-ready]") !== null, loading);
  await until(page, () => document.querySelector(".causes-chart[data-ready]") !== null, loading);
}
/** What each level pays, and all, as the page holds it. */
const heads = (page: Page): Promise<Record<string, [value: number, change: number]>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>(".budget-head")].map(({dataset}): [string, [number, number]] => [
        dataset["payer"] ?? "",
        [Number(dataset["value"]), Number(dataset["change"])]
      ])
    )
  );
const share = (page: Page, payer: string) => page.locator(`[name=share-${payer}]`);
const costOnWorkbench = async (page: Page): Promise<number> => {
  await until(page, () => document.querySelector(".workbench[data-ready]") !== null, loading);
  await until(page, () => document.querySelector("#run-stats[data-policy]") !== null, loading);
  return page.evaluate(() => Number(document.querySelector<HTMLElement>('[data-figure="cost"]')?.dataset["value"]));
};

describe("the page 资金", () => {
  it("shows for a published reform, by payer, what the command line computes", async () => {
    const page = await open("budget.html?reform=zhejiang-one-tier");
    const population = await readPopulation(await builtPopulation("zhejiang"));
    const [baseline, reform] = ["zhejiang-2025", "zhejiang-one-tier"].map(id => readPolicy(id).policy);
    const {report} = await simulate(population, baseline, reform);
    const shown = await heads(page);
    expect(shown["all"]).toEqual([report.cost.cash.reform, report.cost.cash.change]);
    for (const payer of ["central", "province", "prefecture", "county"]) {
      const rows = report.cost.by_programme_and_payer.filter(row => row.payer === payer);
      const paid = rows.reduce((sum, row) => sum + row.reform, 0);
      expect(shown[payer][0] / paid, payer).toBeCloseTo(1, 12);
    }
  });

  it("splits the change into causes whose printed figures add up to the printed total", async () => {
    const page = await open("budget.html?reform=zhejiang-one-tier&set=addon.severe:0.4;exit.months:12");
    const texts = async (kind: string): Promise<string[]> =>
      page.locator(`.cause-row.${kind} .cause-value`).allTextContents();
    /** Hundredths, so that sums are whole. */
    const sum = async (kind: string): Promise<number> =>
      (await texts(kind)).reduce(
        (total, text) => total + Math.round(100 * Number(text.replace("−", "-").replace(/[^\d.-]/g, ""))),
        0
      );
    expect(await texts("group")).toHaveLength(3); // standard, add-ons, exit
    expect(await sum("total")).not.toBe(0);
    expect(await sum("group")).toBe(await sum("total"));
    expect(await sum("step")).toBe(await sum("total"));
    expect(await page.textContent('[data-fact="elasticity"] + dd')).toMatch(/^\d\.\d\d%/);
  });

  it("refuses shares that do not sum to 1, says so, and takes the rest to the county when asked", async () => {
    const page = await open("budget.html");
    const before = await heads(page);
    await share(page, "central").fill("25");
    await share(page, "central").blur();
    expect(await page.textContent(".shares-sum")).toMatch(/合计 115%，应为 100%，未采用/);
    expect(new URL(page.url()).search).toBe("");
    expect(await heads(page)).toEqual(before);
    await page.getByRole("button", {name: "余数归县级"}).click();
    await until(page, () => location.search.includes("financing.default.central:0.25"));
    await until(
      page,
      () => Number(document.querySelector<HTMLElement>('[data-payer="central"]')?.dataset["change"]) > 0
    );
    const after = await heads(page);
    expect(after["central"][0] / before["all"][0]).toBeCloseTo(0.25, 9);
    expect(after["county"][0] / before["all"][0]).toBeCloseTo(0.35, 9);
    expect(after["all"][1]).toBe(0);
  });

  it("lets the lower levels pay every further yuan beside a fixed central sum, also from the link", async () => {
    const page = await open("budget.html?reform=zhejiang-one-tier");
    const shared = await heads(page);
    await page.getByText("中央定额", {exact: true}).first().click();
    await until(page, () => location.search.includes("fixed_central"));
    await until(
      page,
      () => Math.abs(Number(document.querySelector<HTMLElement>('[data-payer="central"]')?.dataset["change"])) < 1e4
    );
    const fixed = await heads(page);
    expect(fixed["all"]).toEqual(shared["all"]);
    const lower = ["province", "prefecture", "county"].reduce((sum, payer) => sum + fixed[payer][1], 0);
    expect(lower / fixed["all"][1]).toBeCloseTo(1, 4);
    await page.reload();
    await settled(page);
    expect(await heads(page)).toEqual(fixed);
  });

  it("finds the value that meets a budget, which the workbench then shows; and says when none does", async () => {
    const page = await open("budget.html");
    const cost = (await heads(page))["all"][0];
    const target = page.locator("[name=goal-target]");
    const answered = (status: string): Promise<unknown> =>
      page.locator(`.goal-answer[data-status=${status}]`).waitFor({timeout: loading});
    await target.fill("1");
    await page.getByRole("button", {name: "求解", exact: true}).click();
    await answered("out_of_reach");
    expect(await page.textContent(".goal-answer")).toMatch(/达不到：20%～50% 之内，最接近的是 20%/);
    await target.fill(((1.05 * cost) / 1e8).toFixed(2));
    await page.getByRole("button", {name: "求解", exact: true}).click();
    await answered("met");
    const reached = Number(await page.getAttribute(".goal-answer", "data-outcome"));
    expect(reached).toBeLessThanOrEqual(Math.round((1.05 * cost) / 1e6) * 1e6);
    expect(reached).toBeGreaterThan(cost);
    await page.getByRole("link", {name: "在工作台打开"}).click();
    expect(await costOnWorkbench(page)).toBe(reached);
  });

  it("searches for what a sum buys, the same from the same seed, can be stopped, and opens what it found", async () => {
    const page = await open("budget.html");
    const links = (): Promise<string[]> =>
      page.locator(".frontier-table a").evaluateAll(all => all.map(a => (a as HTMLAnchorElement).href));
    const search = async (policies: number): Promise<void> => {
      await page.fill("[name=policies]", String(policies));
      await page.getByRole("button", {name: "开始", exact: true}).click();
    };
    const ended = (): Promise<boolean> =>
      until(page, () => document.querySelector(".frontier-view[data-done]:not([data-busy])") !== null, loading);
    await search(40);
    await ended();
    const found = await links();
    expect(found.length).toBeGreaterThan(1);
    expect(await page.locator(".frontier-frame a").count()).toBe(found.length);
    await search(40);
    await ended();
    expect(await links()).toEqual(found);
    await search(5000);
    await until(
      page,
      () => Number(document.querySelector<HTMLElement>(".frontier-view")?.dataset["done"]) > 40,
      loading
    );
    await page.getByRole("button", {name: "停止", exact: true}).click();
    await ended();
    expect(await page.textContent(".frontier-view [role=status]")).toMatch(/^已停止/);
    expect((await links()).length).toBeGreaterThan(1);
    const last = page.locator(".frontier-table tbody tr").last();
    const shown = Number((await last.locator("td").first().textContent()) ?? NaN);
    await last.getByRole("link").click();
    expect(Math.abs((await costOnWorkbench(page)) / 1e8 - shown)).toBeLessThan(0.006);
  });

  it("searches for the smallest depth of notches, and for returns, as the command beneath does", async () => {
    const page = await open("budget.html");
    const goal = page.locator(".goal-view");
    const now = (): Promise<unknown> => goal.getByText(/方案现为 \d/).waitFor({timeout: loading});
    for (const name of ["notch_depth", "returned_12"]) {
      await goal.getByLabel("结果", {exact: true}).first().selectOption(name);
      await goal.getByText("正在核算方案现值").waitFor();
      await now();
    }
    const form = page.locator(".frontier-form");
    for (const name of ["断崖落差合计", "退出后 12 个月内又进入的比例"]) await form.getByLabel(name).check();
    for (const [i, path] of ["exit.months", "exit.shape", "edge.multiple"].entries())
      await form.locator(".lever-row select").nth(i).selectOption(path);
    expect(await form.locator(".slow-note").textContent()).toMatch(/每个方案一秒上下/);
    await page.fill("[name=policies]", "4");
    await page.getByRole("button", {name: "开始", exact: true}).click();
    await until(page, () => document.querySelector(".frontier-view[data-done='4']:not([data-busy])") !== null, loading);
    const command = (await page.textContent(".frontier-notes code")) ?? "";
    expect(command).toMatch(/exit\.shape=full\/linear\/half.*,notch_depth,returned_12 .*--month 0 /);
    const args = [...command.replace("npm run -s doudi -- ", "").matchAll(/"([^"]*)"|\S+/g)].map(
      ([all, quoted]) => quoted ?? all
    );
    const {stdout} = spawnSync(process.execPath, ["--import", "tsx", "simulations/cli.ts", ...args], {
      encoding: "utf8"
    });
    const rows = csvParse(stdout);
    expect(await page.locator(".frontier-table tbody tr").count()).toBe(rows.length);
    const shown = await page.locator(".frontier-table tbody tr").last().locator("td").allTextContents();
    const depth = Number(rows.at(-1)?.["notch_depth"]) / 1e8;
    expect(shown.map(text => parseFloat(text)).some(x => Math.abs(x - depth) < 0.006)).toBe(true);
    const share = 100 * Number(rows.at(-1)?.["returned_12"]);
    expect(shown.map(text => parseFloat(text)).some(x => Math.abs(x - share) < 0.06)).toBe(true);
  });

  it("works out the years, from the standards in force to those of the reform", async () => {
    const page = await open("budget.html?reform=zhejiang-one-tier");
    const now = await heads(page);
    await page.fill("[name=growth-income]", "0");
    await page.fill("[name=growth-consumption]", "0");
    await page.fill("[name=years]", "2");
    await page.getByRole("button", {name: "按年测算", exact: true}).click();
    await until(page, () => document.querySelector('.years-view[data-years="3"]') !== null, loading);
    const [, first, second, third] = await page
      .locator(".years-view tr")
      .evaluateAll(rows => rows.map(row => Number(row.children[1]?.textContent)));
    // without growth the path begins at the baseline and ends at the reform
    expect(first).toBeCloseTo((now["all"][0] - now["all"][1]) / 1e8, 2);
    expect(second).toBeGreaterThan(first);
    expect(third).toBeCloseTo(now["all"][0] / 1e8, 2);
  });

  it.each([
    ["a phone", {width: 390, height: 844}],
    ["a laptop at 200% zoom", {width: 683, height: 384}]
  ])("fits %s without scrolling sideways", async (_, size) => {
    await seen.page.setViewportSize(size);
    const page = await open("budget.html?reform=zhejiang-two-tier");
    const [content, screen] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth
    ]);
    expect(content).toBeLessThanOrEqual(screen);
  });

  it("is the same in English, one click away, with the reform kept", async () => {
    const page = await open("budget.html?reform=zhejiang-two-tier");
    const before = await heads(page);
    await page.getByRole("link", {name: "English"}).click();
    await until(page, () => location.pathname.includes("/en/"));
    await settled(page);
    expect(await heads(page)).toEqual(before);
    expect(await page.textContent(".budget-page")).not.toMatch(/资金|低保/);
  });
});
