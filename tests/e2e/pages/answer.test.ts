// The answer first on the three pages that move a policy: what it says stays in sight wherever the page is scrolled, and leaves a phone its screen.

import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {launch, site, until, visit} from "../browser.js";

const loading = 60_000;
const pages = ["index.html", "standards.html", "budget.html"];
const oneTier = "?reform=zhejiang-one-tier";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function open(path: string, size: {width: number; height: number}) {
  const visited = await visit(browser);
  await visited.page.setViewportSize(size);
  await visited.page.goto(site(path + oneTier));
  await until(visited.page, () => document.querySelector(".workbench[data-ready]") !== null, loading);
  await until(visited.page, () => Number(document.querySelector<HTMLElement>(".answer")?.dataset["costChange"]) > 0);
  return visited;
}

/** Where the sentence and the headline stand on the screen, at the end of the page. */
const atTheEnd = () => {
  scrollTo(0, document.documentElement.scrollHeight);
  const [top, main, headline] = [".answer-top", ".answer-top .answer-main", ".answer-top .headline"].map(selector => {
    const {top, bottom, height} = document.querySelector(selector)!.getBoundingClientRect();
    return {top, bottom, height};
  });
  return {top, main, headline, scrolled: scrollY};
};

describe.each(pages)("the answer on %s", path => {
  it("stays in sight on a desktop at the end of the page, the headline with it", async () => {
    const {page, context, errors} = await open(path, {width: 1366, height: 768});
    const {top, main, headline, scrolled} = await page.evaluate(atTheEnd);
    expect(scrolled).toBeGreaterThan(500);
    expect(main.top).toBeGreaterThanOrEqual(0);
    expect(headline.top).toBeGreaterThanOrEqual(main.bottom - 1);
    expect(headline.bottom).toBeLessThan(768 / 2);
    expect(top.height).toBeLessThan(768 / 4);
    expect(errors).toEqual([]);
    await context.close();
  });

  it("is whole on a phone, where the headline alone stays, on at most a sixth of the height", async () => {
    const {page, context} = await open(path, {width: 390, height: 844});
    const isCut = await page.evaluate(() => {
      const main = document.querySelector(".answer-main")!;
      return main.scrollHeight > main.clientHeight;
    });
    expect(isCut).toBe(false);
    const {main, headline} = await page.evaluate(atTheEnd);
    expect(main.bottom).toBeLessThan(0);
    expect(headline.top).toBeGreaterThanOrEqual(0);
    expect(headline.bottom).toBeLessThanOrEqual(844 / 6);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await context.close();
  });

  it("tells who gains and who loses by prefecture, tenth and household type before any other figure", async () => {
    const {page, context} = await open(path, {width: 1366, height: 768});
    const first = await page.evaluate(() => {
      const figure = document.querySelector(".results figure")!;
      const heads = [...figure.querySelectorAll("thead th:first-child")].map(({textContent}) => textContent);
      return {isChanged: figure.classList.contains("figure-changed"), heads, gains: figure.textContent};
    });
    expect(first).toMatchObject({isChanged: true, heads: ["各市", "收入十等分", "家庭类型"]});
    expect(first.gains).toMatch(/\+\d/);
    await context.close();
  });
});
