// Browsers that cannot run the site say so and still show the figures of the baseline.

import {afterEach, describe, expect, it} from "vitest";
import type {Browser} from "playwright-core";
import {launch, site, visit} from "./browser.js";

describe("a browser below the floor", () => {
  let browser: Browser | undefined;
  afterEach(() => browser?.close());

  it("is told so, with the figures of the baseline, and asked for by its page", async () => {
    browser = await launch();
    const {page} = await visit(browser);
    await page.addInitScript(() => void Reflect.deleteProperty(String.prototype, "replaceAll"));
    await page.goto(site("en/budget.html"));
    await page.waitForURL("**/data/figures.html#browser");
    expect(await page.locator("body").innerText()).toMatch(/Chromium 90|90 版/);
    expect(await page.locator("table tr").count()).toBeGreaterThan(3);
  });

  it("is led away without WebAssembly from a page that simulates, and from no other", async () => {
    browser = await launch();
    const {page} = await visit(browser);
    await page.addInitScript(() => void Reflect.deleteProperty(globalThis, "WebAssembly"));
    await page.goto(site("glossary.html"));
    expect(new URL(page.url()).pathname).toBe("/glossary.html");
    await page.goto(site());
    await page.waitForURL("**/data/figures.html#wasm");
    expect(await page.locator("body").innerText()).toContain("WebAssembly");
    expect(await page.locator("table tr").count()).toBeGreaterThan(3);
  });
});
