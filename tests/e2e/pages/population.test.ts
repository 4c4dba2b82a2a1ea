// The page 数据 in a browser: what it says is what the files say, it filters, it makes CSV files, it can be used without a mouse.

import {readFileSync} from "node:fs";
import {join} from "node:path";
import {csvParse} from "d3";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {Validation} from "../../../src/analysis/population/validation.js";
import {root} from "../../../simulations/site-data/hash.js";
import {launch, site, until, visit} from "../browser.js";

let browser: Browser;
let validation: Validation;
beforeAll(async () => {
  browser = await launch();
  validation = JSON.parse(readFileSync(join(root, "dist/data/zhejiang/validation.json"), "utf8")) as Validation;
});
afterAll(() => browser.close());

const open = async (path: string, size?: {width: number; height: number}) => {
  const visited = await visit(browser);
  if (size !== undefined) await visited.page.setViewportSize(size);
  await visited.page.goto(site(path));
  await until(visited.page, () => document.querySelector(".population-page[data-ready]") !== null, 60_000);
  return visited;
};
const rowsIn = (page: Page): Promise<number> =>
  page.locator("#census .validation-table tr:not(.section) > th[scope=row]").count();

/** What the part with filters has: money, recipients and places come before it. */
const ofCensus = (): Validation["comparison"] =>
  validation.comparison.filter(({group}) => group === "income" || group === "census");

describe("the page 数据", () => {
  it("asks first whether money, people and places are right", async () => {
    const {page, context} = await open("population.html");
    const parts = await page.locator(".population-view > section").evaluateAll(all => all.map(({id}) => id));
    expect(parts.slice(0, 4)).toEqual(["money", "people", "where", "census"]);
    for (const [id, group] of [
      ["money", "level"],
      ["people", "profile"],
      ["where", "place"]
    ] as const)
      expect(await page.locator(`#${id} .validation-table tr:not(.section) > th[scope=row]`).count()).toBe(
        validation.comparison.filter(row => row.group === group).length
      );
    await context.close();
  });

  it("shows rows of the province first, then of a prefecture, then gaps alone, and says how many", async () => {
    const {page, context, errors, foreign} = await open("population.html");
    const own = ofCensus().filter(row => row.region === 330000);
    expect(await rowsIn(page)).toBe(own.length);
    await page.getByLabel("地区").selectOption({label: "舟山"});
    const zhoushan = ofCensus().filter(row => Math.floor(row.region / 100) === 3309);
    expect(await rowsIn(page)).toBe(zhoushan.length);
    expect(await page.textContent(".filters [role=status]")).toBe(`${zhoushan.length} / ${ofCensus().length} 行`);
    await page.getByLabel("只看相差 10% 以上").check();
    expect(await rowsIn(page)).toBe(zhoushan.filter(row => row.large_gap).length);
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
    await context.close();
  });

  it("draws three charts with published points in them, each with its numbers as a table", async () => {
    const {page, context} = await open("population.html");
    await page.locator("#distributions").scrollIntoViewIfNeeded();
    await until(page, () => document.querySelectorAll(".plot-frame svg").length === 3);
    const points = validation.distributions;
    const marks = await page.locator(".plot-frame svg [aria-label=dot] path").count();
    const drawn = [points.income, points.savings, points.medical].flatMap(({marks}) => marks);
    expect(marks).toBe(drawn.filter(({series}) => series !== "all").length);
    await page.getByRole("button", {name: "数据表：金融资产"}).click();
    expect(await page.locator("dialog[open] tbody tr").count()).toBe(
      points.savings.curves.reduce((sum, curve) => sum + curve.points.length, 0)
    );
    await context.close();
  });

  it("writes the population as CSV in the browser, every row of it", async () => {
    const {page, context, errors} = await open("population.html");
    const [download] = await Promise.all([
      page.waitForEvent("download", {timeout: 60_000}),
      page.locator('[data-csv="households"]').click()
    ]);
    expect(download.suggestedFilename()).toBe("zhejiang-households.csv");
    const rows = csvParse(readFileSync(await download.path(), "utf8"));
    expect(rows).toHaveLength(validation.population.households);
    const weights = rows.reduce((sum, row) => sum + Number(row["weight"]), 0);
    expect(Math.round(weights)).toBe(validation.population.represented.households);
    await until(page, () => document.querySelector(".csv-answer")?.textContent?.includes("zhejiang-households.csv"));
    expect(errors).toEqual([]);
    await context.close();
  });

  it("is reached and filtered by keyboard alone", async () => {
    const {page, context} = await open("population.html");
    const filter = page.getByLabel("性质");
    await filter.focus();
    await page.keyboard.press("ArrowDown"); // 留出
    const held = ofCensus().filter(row => row.region === 330000 && row.kind === "held_out");
    expect(await rowsIn(page)).toBe(held.length);
    await page.locator(".part-links a").first().focus();
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).hash).toBe("#money");
    await context.close();
  });

  it.each([
    ["a phone", {width: 390, height: 844}],
    ["a laptop at 200% zoom", {width: 683, height: 384}]
  ])("fits %s without scrolling sideways", async (_, size) => {
    const {page, context} = await open("en/population.html", size);
    const [content, screen] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth
    ]);
    expect(content).toBeLessThanOrEqual(screen);
    expect(await page.textContent("h1")).toBe("Data");
    await context.close();
  });

  it("says what to do where the file is missing", async () => {
    const visited = await visit(browser);
    await visited.page.route("**/validation.json*", route => route.fulfill({status: 404, body: ""}));
    await visited.page.goto(site("population.html"));
    await until(visited.page, () => document.querySelector(".notice.error") !== null, 60_000);
    const text = await visited.page.textContent(".notice.error");
    expect(text).toContain("validation.json");
    expect(text).toContain("重试");
    await visited.context.close();
  });
});
