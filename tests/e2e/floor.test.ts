// The oldest Chromium of the floor does what a person comes for: every page, levers by mouse and keyboard, paper, cliffs, the other
// language. The figures are those of the command line.

import {readdirSync, rmSync} from "node:fs";
import {join} from "node:path";
import type {Browser, Page} from "playwright-core";
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from "vitest";
import {readPolicy} from "../../loaders/assistance/policies.js";
import {readPopulation, simulate} from "../../simulations/runs/simulate.js";
import {root} from "../../simulations/site-data/hash.js";
import {builtPopulation} from "../../simulations/site-data/population.js";
import type {Report} from "../../src/analysis/results/report.js";
import {floorChromium} from "../../tools/floor/chromium.js";
import {provinceMaker} from "../../tools/province-maker.js";
import {serve} from "../../tools/serve.js";
import {launch, until, visit} from "./browser.js";
import type {Visit} from "./browser.js";
import {copyOfSite} from "./copy-of-site.js";
import {press, type} from "./hand.js";

const executablePath = await floorChromium();
/** What it compiles it compiles whole, before it begins: a minute on a slow machine. */
const loading = 150_000;

const pages = readdirSync(join(root, "dist"), {recursive: true, encoding: "utf8"})
  .map(path => path.replaceAll("\\", "/"))
  .filter(path => path.endsWith(".html") && !path.startsWith("data/") && !path.endsWith("check.html")) // no pages of the site
  .sort();

describe.skipIf(executablePath === undefined)("the oldest browser", {timeout: 4 * loading}, () => {
  let browser: Browser;
  let directory: string;
  let served: Awaited<ReturnType<typeof serve>>;
  let seen: Visit;
  let expected: Report;
  const households = process.env["DOUDI_HOUSEHOLDS"];
  beforeAll(async () => {
    const population = await readPopulation(await builtPopulation("zhejiang"));
    const [basis, reform] = ["zhejiang-2025", "zhejiang-one-tier"].map(id => readPolicy(id).policy);
    expected = (await simulate(population, basis, reform)).report;
    process.env["DOUDI_HOUSEHOLDS"] = "20000"; // of the province that the server builds
    directory = copyOfSite();
    served = await serve(directory, {port: 0, make: provinceMaker(directory)});
    browser = await launch(executablePath);
  });
  afterAll(async () => {
    if (households === undefined) delete process.env["DOUDI_HOUSEHOLDS"];
    else process.env["DOUDI_HOUSEHOLDS"] = households;
    await browser.close();
    await served.close();
    rmSync(directory, {recursive: true});
  });
  beforeEach(async () => {
    seen = await visit(browser, served.url, {routed: false});
  });
  afterEach(async () => {
    expect(seen.errors).toEqual([]);
    expect(seen.foreign).toEqual([]);
    await seen.context.close();
  });
  const open = async (path: string): Promise<Page> => {
    await seen.page.goto(served.url + path);
    return seen.page;
  };
  const ready = (page: Page): Promise<boolean> =>
    until(page, () => document.querySelector(":is(.workbench, .cliffs-page)[data-ready]") !== null, loading);
  const figure = (page: Page, key: string, part: "value" | "change"): Promise<number> =>
    page.evaluate(
      ([key, part]) => Number(document.querySelector<HTMLElement>(`[data-figure="${key}"]`)?.dataset[part]),
      [key, part]
    );

  it("is of 2021", () => {
    expect(browser.version()).toMatch(/^90[.]/);
  });

  it.each(pages)("opens %s", async path => {
    const page = await open(path);
    await until(page, () => (document.querySelector("#observablehq-main")?.textContent.trim() ?? "").length > 20);
    await until(page, () => document.querySelector("#observablehq-main .observablehq--loading") === null);
    expect(new URL(page.url()).pathname).toBe(`/${path}`);
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth
    );
    expect(wider).toBeLessThanOrEqual(0);
  });

  it("shows for a published reform what the command line computes, moves levers by mouse and keyboard, and prints", async () => {
    const page = await open("?reform=zhejiang-one-tier");
    await ready(page);
    await until(page, () => document.querySelector("#run-stats[data-policy='zhejiang-one-tier']") !== null, loading);
    for (const {key, reform, change} of expected.figures)
      expect([key, await figure(page, key, "value"), await figure(page, key, "change")]).toEqual([key, reform, change]);
    const cost = await figure(page, "cost", "value");
    const field = '[data-path="edge.multiple"] input[type="range"]';
    const valueOf = (): Promise<number> =>
      page.evaluate(of => Number(document.querySelector<HTMLInputElement>(of)!.value), field);
    await page.evaluate(of => document.querySelector(of)!.closest("details")?.setAttribute("open", ""), field);
    await press(page, field, 0.9);
    await until(page, () => location.search.includes("edge.multiple"));
    const byMouse = await valueOf();
    await page.keyboard.press("PageDown");
    expect(await valueOf()).toBeLessThan(byMouse);
    for (const end = performance.now() + loading; (await figure(page, "cost", "value")) === cost;) {
      if (performance.now() > end) throw new Error("the figures do not follow the lever");
      await new Promise(resolve => setTimeout(resolve, 50));
    }
    const paper = (await page.pdf({preferCSSPageSize: true})).toString("latin1");
    expect(paper.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(1);
    const {search} = new URL(page.url());
    await press(page, "a.other-language");
    await page.waitForURL(url => url.pathname.includes("/en/"), {waitUntil: "commit"});
    expect(new URL(page.url()).search).toBe(search);
  });

  it("walks the cliffs, before a lever moves and after it", async () => {
    const page = await open("cliffs.html");
    await ready(page);
    await until(page, () => document.querySelector(".cliff-headline [data-figure]") !== null, loading);
    await type(page, '[data-path="edge.multiple"] .typed', "1.8");
    await until(page, () => location.search.includes("edge.multiple:1.8"));
    await until(
      page,
      () => (document.querySelector(".finding-main")?.textContent ?? "").includes("按本方案："),
      loading
    );
    expect(await page.evaluate(() => document.querySelectorAll(".stack-chart:not([hidden])").length)).toBe(2);
  });
});
