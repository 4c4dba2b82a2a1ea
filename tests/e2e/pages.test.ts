// Every page of the list, opened as a person would: it is whole, the header knows it, and its twin is one click away.

import {existsSync} from "node:fs";
import {join} from "node:path";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {root} from "../../simulations/site-data/hash.js";
import {pages, pathOf} from "../../src/pages/pages.js";
import {launch, site, until, visit} from "./browser.js";

const both = pages.flatMap(page =>
  (["zh", "en"] as const).map(lang => ({
    lang,
    name: page[lang],
    path: `${pathOf(page.address, lang)}.html`,
    twin: `${pathOf(page.address, lang === "en" ? "zh" : "en")}.html`
  }))
);

describe("every page of the site", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  it.each(both)("$path is built, named, marked in the header, and as wide as a telephone", async of => {
    expect(existsSync(join(root, "dist", of.path))).toBe(true);
    const {context, page, errors, foreign} = await visit(browser);
    await page.setViewportSize({width: 390, height: 844});
    await page.goto(site(of.path.slice(1)));
    await until(page, () => (document.querySelector("#observablehq-main")?.textContent.trim() ?? "") !== "");
    expect(await page.title()).toContain(of.name);
    expect(await page.getAttribute("html", "lang")).toBe(of.lang === "en" ? "en" : "zh-CN");
    expect(await page.textContent(".site-header nav [aria-current]")).toBe(of.name);
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth
    );
    expect(wider).toBeLessThanOrEqual(0);
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
    await context.close();
  });

  it.each(both)("$path leads to the same page in the other language", async ({path, twin}) => {
    const {context, page} = await visit(browser);
    await page.goto(site(path.slice(1)));
    await page.locator("a.other-language").first().click();
    await page.waitForURL(url => url.pathname === twin);
    await context.close();
  });
});
