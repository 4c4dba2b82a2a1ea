// What a page says when something of it does not arrive, or ends: each is named as what it is, and what to do stands beside it.

import type {Browser, Page} from "playwright-core";
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from "vitest";
import {launch, site, until, visit} from "./browser.js";
import type {Visit} from "./browser.js";

describe("a page of which something is missing", () => {
  let browser: Browser;
  let seen: Visit;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    seen = await visit(browser);
  });
  afterEach(() => seen.context.close());
  const error = async (page: Page): Promise<string> => {
    await page.locator(".notice.error").waitFor({timeout: 60_000});
    return page.locator(".notice.error").innerText();
  };
  const ready = (page: Page): Promise<boolean> =>
    until(page, () => document.querySelector(".workbench[data-ready]") !== null, 60_000);

  it.each([
    ["", "没有取到省份清单", "重试"],
    ["en/household.html", "cannot fetch the list of provinces", "Try again"],
    ["en/studies.html", "cannot fetch the list of provinces", "Try again"]
  ])("names the list of provinces in its language, and opens when tried again: /%s", async (path, words, retry) => {
    const {page} = seen;
    await page.route("**/data/provinces.json*", route => route.fulfill({status: 404, body: ""}));
    await page.goto(site(path));
    expect(await error(page)).toContain(words);
    await page.unrouteAll();
    await page.getByRole("button", {name: retry}).click();
    await page.locator(".notice.error").waitFor({state: "detached"});
  });

  it("tells of a population that stops coming, and loads it when tried again", async () => {
    const {page} = seen;
    await page.route("**/data/zhejiang/persons.parquet*", () => undefined); // taken, and never answered
    await page.goto(site());
    expect(await error(page)).toMatch(/没有取到人口的成员数据.*15 秒没有收到数据/s);
    await page.unrouteAll({behavior: "ignoreErrors"});
    await page.getByRole("button", {name: "重试"}).click();
    await ready(page);
  });

  it.each([
    ["**/worker.*.js", "没有取到本页的一段程序"],
    ["**/duckdb-eh*.wasm", "没有取到WebAssembly 组件"],
    ["**/parquet.*.wasm", "没有取到WebAssembly 组件"],
    ["**/duckdb-worker*.js", "没有取到本页的一段程序"]
  ])("names a part of the program that is not there: %s", async (pattern, words) => {
    const {page} = seen;
    await page.route(pattern, route => route.fulfill({status: 404, body: "nothing here"}));
    await page.goto(site());
    const text = await error(page);
    expect(text).toContain(words);
    expect(text).toContain("404");
  });

  it("leaves no figures unmarked beside a policy whose run never ends", async () => {
    const {page} = seen;
    await page.addInitScript(() => {
      // workers of which nobody hears once they are told to
      const post = Reflect.get(Worker.prototype, "postMessage") as (...of: unknown[]) => void;
      Reflect.set(Worker.prototype, "postMessage", function (this: Worker, ...of: unknown[]) {
        if (!document.documentElement.hasAttribute("data-mute")) Reflect.apply(post, this, of);
      });
    });
    await page.goto(site());
    await ready(page);
    await page.evaluate(() => document.documentElement.setAttribute("data-mute", ""));
    await page.locator(".preset input").nth(1).check({force: true});
    await page.locator(".results[data-stale] .stale-words").waitFor({timeout: 10_000});
    expect(await page.locator(".stale-words").innerText()).toMatch(/^以下数字属于“浙江/);
  });
});
