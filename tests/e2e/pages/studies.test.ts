// The pages of the studies in a browser: whole in both languages, and the CSV they give is what the command line prints.

import {spawnSync} from "node:child_process";
import {csvParse} from "d3";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {Browser, Page} from "playwright-core";
import {launch, site, visit} from "../browser.js";

/** The figure that the findings begin with, and how many sections and pictures there are. */
const pages = [
  {id: "zhejiang-two-tier", measure: "cost.change", sections: 11, charts: 2},
  {id: "zhejiang-one-tier", measure: "cost.change", sections: 11, charts: 2},
  {id: "zhejiang-exit", measure: "cash_change.exit_12", sections: 8, charts: 1}
];
const ids = pages.map(({id}) => id);
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const ready = (page: Page) => page.waitForSelector(".study-page[data-ready]", {timeout: 60_000});
// as it is seen: a chart has a style sheet among its text
const textOf = (page: Page): Promise<string> => page.innerText(".study-page");

describe("the studies on the site", () => {
  it.each(pages)(
    "$id: the CSV of the page is what doudi study prints, and the text has its figures",
    async ({id, measure}) => {
      const {context, page, errors, foreign} = await visit(browser, site(`studies/${id}.html`));
      await page.goto(site(`studies/${id}.html`));
      await ready(page);
      const href = await page.getAttribute("a.study-csv", "href");
      const fetched = await page.request.get(new URL(href ?? "", page.url()).href);
      const file = (await fetched.body()).toString("utf8");
      const {stdout, status} = spawnSync(
        process.execPath,
        ["--import", "tsx", "simulations/cli.ts", "study", "--id", id],
        {encoding: "utf8", maxBuffer: 2 ** 26}
      );
      expect(status).toBe(0);
      expect(file).toBe(`\ufeff${stdout}`);

      const change = Number(
        csvParse(stdout).find(row => row["measure"] === measure && row["region"] === "")?.["value"]
      );
      const inWan = (x: number): string => x.toFixed(0).replace(/\B(?=(\d{3})+$)/g, ",");
      const shown =
        change >= 1e8 ? `${(change / 1e8).toFixed(change >= 1e9 ? 1 : 2)} 亿元` : `${inWan(change / 1e4)} 万元`;
      expect(await page.textContent("#findings")).toContain(shown);
      expect(await textOf(page)).not.toMatch(/[{}]|NaN|undefined|Infinity/);
      expect(errors).toEqual([]);
      expect(foreign).toEqual([]);
      await context.close();
    }
  );

  it("are complete in English, and the list leads to each", async () => {
    const {context, page, errors} = await visit(browser);
    await page.goto(site("en/studies.html"));
    await ready(page);
    expect(await page.locator(".study-list a").count()).toBe(ids.length);
    for (const {id, sections, charts} of pages) {
      await page.goto(site("en/studies.html"));
      await ready(page);
      await page.click(`.study-list a[href$="${id}.html"]`);
      await ready(page);
      expect(await page.locator(".study-section").count()).toBe(sections);
      expect(await page.locator(".study-section svg").count()).toBe(charts);
      // a source is named as it was published; nothing else is in Chinese
      const text = (await textOf(page)).replace(/Source: [^.]*\./g, "").replace("中文", "");
      expect(text).not.toMatch(/\p{Script=Han}/u);
      expect(text).not.toMatch(/[{}]|NaN|undefined|Infinity/);
      expect(await page.getAttribute('.site-header a[aria-current="page"]', "href")).toMatch(/studies/);
    }
    expect(errors).toEqual([]);
    await context.close();
  });

  it.each([1366, 390])("fit a screen of %d", async width => {
    const {context, page} = await visit(browser);
    await page.setViewportSize({width, height: 800});
    for (const path of ["studies.html", ...ids.flatMap(id => [`studies/${id}.html`, `en/studies/${id}.html`])]) {
      await page.goto(site(path));
      await ready(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
    }
    await context.close();
  });
});
