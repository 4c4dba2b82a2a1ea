// What every page shares, where only a browser shows it: light and dark, first steps, paper, what is told of marks, the page for none.

import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {launch, site, until, visit} from "./browser.js";
import type {Visit} from "./browser.js";

const ready = () => document.querySelector("#observablehq-main [data-ready]") !== null;

describe("the frame of a page", () => {
  let browser: Browser;
  let seen: Visit;
  beforeAll(async () => {
    browser = await launch();
    seen = await visit(browser);
  });
  afterAll(() => browser.close());

  it("is dark once that was chosen, on the next page before anything is painted, and light on paper", async () => {
    const {page} = seen;
    await page.goto(site("glossary.html"));
    const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await paper()).toBe("rgb(251, 250, 247)");
    await page.selectOption("select[name=theme]", "dark");
    expect(await paper()).toBe("rgb(23, 23, 22)");
    await page.goto(site("en/glossary.html"), {waitUntil: "commit"});
    await until(page, () => document.body !== null);
    expect(await page.getAttribute("html", "data-theme")).toBe("dark");
    await page.emulateMedia({media: "print"});
    expect(await paper()).toBe("rgb(255, 255, 255)");
    await page.emulateMedia({media: "screen"});
    await page.selectOption("select[name=theme]", "system");
  });

  it("tells a newcomer to the workbench what to do, until that is put away", async () => {
    const {page} = seen;
    await page.goto(site("index.html"));
    await until(page, ready, 90_000);
    await page.click(".first-steps-done");
    await page.reload();
    await until(page, ready, 90_000);
    expect(await page.isVisible(".first-steps")).toBe(false);
    await page.click('.site-footer a[href="#first-steps"]');
    expect(await page.isVisible(".first-steps")).toBe(true);
    expect(await page.isVisible(".notice")).toBe(false);
  });

  it("tells of a figure that is pointed at or has the focus, and Escape puts it away", async () => {
    const {page} = seen;
    const tip = page.locator(".tip");
    await page.hover('[data-figure="cost"]');
    expect(await tip.textContent()).toMatch(/^基线：.*亿元；方案：/);
    await page.keyboard.press("Escape");
    expect(await tip.isVisible()).toBe(false);
    await page.mouse.move(0, 0);
    await page.focus('[data-figure="coverage"]');
    await page.keyboard.press("Tab");
    expect(await tip.textContent()).toMatch(/^基线：.*亿元；方案：/);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-describedby"))).toBe("tip");
  });

  it("stands on every sheet of paper, in the margin", async () => {
    const {page} = seen;
    // as a browser says it when somebody prints
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const foot = await page.evaluate(() =>
      [...document.styleSheets]
        .flatMap(({cssRules}) => [...cssRules].map(rule => rule.cssText))
        .find(text => text.includes("counter(pages)"))
    );
    expect(foot).toContain(page.url());
    await page.emulateMedia({media: "print"});
    expect(await page.isVisible(".print-from")).toBe(false);
    await page.emulateMedia({media: "screen"});
    expect(seen.errors).toEqual([]);
  });

  it("leads on from an address without a page, also where the site lies below a path", async () => {
    const {context, page} = await visit(browser);
    await context.route("**/below/a/path/**", async route => {
      const url = route.request().url().replace("/below/a/path/", "/");
      await route.fulfill({response: await route.fetch({url})});
    });
    await page.goto(site("below/a/path/en/no/such.html"));
    await until(page, () => document.querySelector("base")?.getAttribute("href") === "/below/a/path/");
    expect(await page.textContent("section:first-child .asked")).toBe("/below/a/path/en/no/such.html");
    await page.click('section:first-child a:text("Glossary")');
    await page.waitForURL(url => url.pathname === "/below/a/path/en/glossary.html");
    await context.close();
  });
});
