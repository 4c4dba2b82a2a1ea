// The page of standards as a person uses it: a tile dragged or moved by keyboard, the figures that follow, the link to the workbench, the
// path over the years, a province without published consumption, a phone.

import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {readPolicy} from "../../../loaders/assistance/policies.js";
import {placesOf} from "../../../simulations/runs/files.js";
import {provinceNamed} from "../../../loaders/census/provinces.js";
import {readPopulation, simulate} from "../../../simulations/runs/simulate.js";
import {studyPath} from "../../../simulations/runs/path.js";
import type {PathTerms} from "../../../src/analysis/standards/standards-path.js";
import {standardsTable} from "../../../src/analysis/standards/standards-table.js";
import {openNodePool} from "../../../src/engine/workers/node-pool.js";
import {builtPopulation} from "../../../simulations/site-data/population.js";
import {launch, site, until, visit} from "../browser.js";

const loading = 60_000;
const basis = readPolicy("zhejiang-2025").policy;
const oneTier = readPolicy("zhejiang-one-tier").policy;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function open(path = "", size = {width: 1366, height: 900}) {
  const visited = await visit(browser);
  await visited.page.setViewportSize(size);
  await visited.page.goto(site(`standards.html${path}`));
  await until(visited.page, () => document.querySelector(".standards-page[data-ready]") !== null, loading);
  return visited;
}
const population = async () => readPopulation(await builtPopulation("zhejiang"));

async function ranPolicy(page: Page, id: string): Promise<void> {
  await page.locator(`#run-stats[data-policy="${id}"]`).waitFor({timeout: 20_000});
}
const changeOf = (page: Page, figure: string): Promise<number> =>
  page.evaluate(
    key => Number(document.querySelector<HTMLElement>(`[data-figure="${key}"]`)?.dataset["change"]),
    figure
  );
const tierOf = (page: Page, region: number): Promise<string | null> =>
  page.getAttribute(`.tier-tile[data-region="${region}"]`, "data-tier");
const rowOf = (page: Page, name: string) => page.locator(".standards-row", {hasText: name});
/** Text of a column of the table, by prefecture. */
const column = (page: Page, i: number): Promise<Record<string, string>> =>
  page.evaluate(
    k =>
      Object.fromEntries<string>(
        [...document.querySelectorAll<HTMLElement>(".standards-table tbody tr")].map(row => [
          row.dataset["region"] ?? "",
          row.querySelectorAll("td")[k].textContent
        ])
      ),
    i
  );

async function grab(page: Page, region: number): Promise<void> {
  const tile = await page.locator(`.tier-tile[data-region="${region}"]`).boundingBox();
  await page.mouse.move(tile!.x + tile!.width / 2, tile!.y + tile!.height / 2);
  await page.mouse.down();
}
async function over(page: Page, tier: number): Promise<void> {
  const lane = await page.locator(`.lane[data-tier="${tier}"]`).boundingBox();
  await page.mouse.move(lane!.x + lane!.width / 2, lane!.y + lane!.height / 2, {steps: 5});
}

describe("the page of standards", () => {
  it("shows for one standard for the province what the engine computes, prefecture by prefecture", async () => {
    const {page, context, errors, foreign} = await open("?reform=zhejiang-one-tier");
    await ranPolicy(page, "zhejiang-one-tier");
    const people = await population();
    const {report} = await simulate(people, basis, oneTier);
    for (const {key, change} of report.figures) expect(await changeOf(page, key), key).toBe(change);

    const pool = openNodePool(people, 2);
    const {tally} = (await pool.run(basis, oneTier, {withPoverty: false}))!;
    pool.close();
    const table = standardsTable(tally, basis, oneTier, placesOf(provinceNamed("zhejiang")));
    await page.getByText("惠及与资金").click();
    const whole = (x: number): string => (x < 0.5 ? "·" : Math.round(x).toLocaleString("en"));
    const byRegion = (of: (row: (typeof table.rows)[number]) => number): Record<string, string> =>
      Object.fromEntries(table.rows.map(row => [String(row.region), whole(of(row))]));
    expect(await column(page, 1)).toEqual(byRegion(row => row.persons_lifted));
    expect(await column(page, 3)).toEqual(byRegion(row => row.persons_joined));
    // one standard of 1301 for all: none is above another, and Quzhou's rises from 1145
    expect(await rowOf(page, "衢州").textContent()).toContain("1,301+156");
    expect(await page.textContent(".spread-cells")).toContain("1.000");
    expect([errors, foreign]).toEqual([[], []]);
    await context.close();
  });

  it("follows a tile while it is dragged, keeps it when it is let go, and puts it back on Esc", async () => {
    const {page, context, errors} = await open();
    await grab(page, 330500);
    await over(page, 2);
    await until(page, () => document.querySelector<HTMLElement>('[data-figure="cost"]')?.dataset["change"] !== "0");
    expect(await rowOf(page, "湖州").textContent()).toContain("1,175+30");
    await page.keyboard.press("Escape");
    await until(page, () => document.querySelector<HTMLElement>('[data-figure="cost"]')?.dataset["change"] === "0");
    expect(await tierOf(page, 330500)).toBe("3");
    await page.mouse.up();

    await grab(page, 330500);
    await over(page, 2);
    await page.mouse.up();
    await until(page, () => location.search.includes("standard.region_tier.330500:2"));
    await until(page, () => document.querySelector<HTMLElement>('[data-figure="cost"]')?.dataset["change"] !== "0");
    expect(await tierOf(page, 330500)).toBe("2");
    expect(await page.textContent(".board-words")).toBe("湖州：3 档 → 2 档，标准 1,145 → 1,175 元/月");
    const cost = await changeOf(page, "cost");
    expect(cost).toBeGreaterThan(0);

    // the same link opens the same policy on the workbench
    await page.getByRole("link", {name: "在工作台打开"}).click();
    await until(page, () => document.querySelector(".workbench[data-ready]") !== null, loading);
    await until(page, () => document.querySelector<HTMLElement>('[data-figure="cost"]')?.dataset["change"] !== "0");
    expect(await changeOf(page, "cost")).toBe(cost);
    // and the site's header leads back with it
    await page.getByRole("link", {name: "标准与同标"}).click();
    await until(page, () => document.querySelector(".standards-page[data-ready]") !== null, loading);
    expect(await tierOf(page, 330500)).toBe("2");
    expect(errors).toEqual([]);
    await context.close();
  });

  it("moves a prefecture by keyboard, says so, and finds the way back", async () => {
    const {page, context} = await open();
    await page.locator('.tier-tile[data-region="330600"]').focus();
    await page.keyboard.press("ArrowUp"); // to the neighbour: Jiaxing, in the second tier
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset["region"])).toBe("330400");
    await page.keyboard.press("1");
    await until(page, () => location.search.includes("standard.region_tier.330400:1"));
    expect(await page.textContent(".board-words")).toBe("嘉兴：2 档 → 1 档，标准 1,175 → 1,301 元/月");
    await page.keyboard.press("Enter"); // picks it, so that the menu is its own
    expect(await page.textContent(".tier-menu")).toContain("嘉兴归入");
    await page.locator(".tier-menu").getByText("3 档").click();
    await until(page, () => location.search.includes("standard.region_tier.330400:3"));
    await page.locator(".standards-row", {hasText: /嘉兴.*1,145/}).waitFor();
    await page.goBack();
    await page.goBack();
    await until(
      page,
      () => document.querySelector('.tier-tile[data-region="330400"]')?.getAttribute("data-tier") === "2"
    );
    await context.close();
  });

  it("says in words what lies outside the published band", async () => {
    const {page, context} = await open("?set=standard.basis:tiered;standard.tiers.0.ratio:0.45");
    await until(page, () => document.querySelector(".row-flag")?.textContent.includes("高于公布区间") ?? false);
    expect(await page.textContent('.lane[data-tier="1"]')).toContain("高于公布区间");
    expect(await page.getAttribute('[data-path="standard.tiers.0.ratio"]', "data-note")).toContain("超出");
    await context.close();
  });

  it("walks the path of the link, year by year, to the digit of the command line", async () => {
    const {page, context, errors} = await open(
      "?reform=zhejiang-one-tier&path=years:2;max_rise:0.05;income:0.05;consumption:0.05"
    );
    await page.locator(".path-costs tr[data-year='2'][data-cost]").waitFor({timeout: loading});
    const terms: PathTerms = {
      years: 2,
      growth: {income: 0.05, consumption: 0.05},
      max_rise: 0.05,
      may_fall: false,
      shape: "geometric",
      amounts_follow: true
    };
    const {costs} = await studyPath(await population(), basis, oneTier, {terms});
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>(".path-costs tr[data-year]")].map(({dataset}) => [
        Number(dataset["year"]),
        Number(dataset["cost"]),
        Number(dataset["dibaoPersons"])
      ])
    );
    expect(shown).toEqual(costs.map(({year, path}) => [year, path.cost, path.dibao_persons]));
    // the target grows by 5 percent a year, and a standard may rise by no more: 1145 never catches up
    expect(await page.textContent(".path-words")).toContain("50 年内达不到");

    await page.getByLabel("限定每年提高的幅度").uncheck();
    await until(
      page,
      () => document.querySelector(".path-words")?.textContent.includes("到 2027 年全部达到目标") ?? false
    );
    expect(new URL(page.url()).search).not.toContain("max_rise");
    expect(errors).toEqual([]);
    await context.close();
  });

  it("begins tiers as the standards in force are where consumption is not published", async () => {
    const {page, context} = await open("?set=standard.consumption.all:null");
    expect(await page.textContent(".board-begin")).toContain("还没有给各市归档");
    await until(
      page,
      () => document.querySelector(".standards-chart")?.textContent?.includes("画不出公布区间") ?? false
    );
    await page.getByRole("button", {name: "归为 2 档"}).click();
    await until(
      page,
      () => document.querySelector('.tier-tile[data-region="330100"]')?.getAttribute("data-tier") === "1"
    );
    expect(await page.textContent('.lane[data-tier="2"]')).toContain("1,175");
    await ranPolicy(page, "zhejiang-2025");
    await until(page, () => document.querySelector<HTMLElement>('[data-figure="cost"]')?.dataset["change"] !== "0");
    expect(await page.locator(".notice.error").count()).toBe(0);
    await context.close();
  });

  it("takes amounts place by place, and says what of a path it cannot read", async () => {
    const {page, context} = await open("?set=standard.basis:amounts&path=years:0;shape:round");
    expect(await page.textContent(".notice.ignored")).toContain("years:0");
    const field = page.getByLabel("湖州 城镇");
    await field.fill("1200");
    await field.press("Tab");
    await until(page, () => location.search.includes("standard.amounts.330500"));
    await page.locator(".standards-chart[data-split]").waitFor();
    await field.fill("");
    await field.press("Tab");
    await until(page, () => !location.search.includes("standard.amounts.330500"));
    await context.close();
  });

  it.each(["?province=zhejiang&reform=zhejiang-two-tier"])("fits a phone, in both languages: %s", async query => {
    const {page, context} = await open(query, {width: 390, height: 844});
    for (const path of ["standards.html", "en/standards.html"]) {
      await page.goto(site(path + query));
      await until(page, () => document.querySelector(".standards-page[data-ready]") !== null, loading);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, path).toBeLessThanOrEqual(0);
    }
    await context.close();
  });
});
