// 打开本机数据 in a browser: a register in GBK goes through the five steps, levers move over it on every page, nothing leaves, nothing stays.

import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {root} from "../../../simulations/site-data/hash.js";
import {launch, site, until, visit} from "../browser.js";
import type {Visit} from "../browser.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const folder = join(root, "tests/store/register/files");
const register = {
  name: "台账.csv",
  mimeType: "text/csv",
  buffer: readFileSync(join(folder, "person-register-gbk.csv"))
};
/** Of the people in it. */
const secrets = ["王建国", "李秀英", "330102195003010114"];

const openPanel = async (): Promise<Visit> => {
  const visited = await visit(browser);
  await visited.page.goto(site("population.html"));
  await until(visited.page, () => document.querySelector(".population-page[data-ready]") !== null, 60_000);
  await visited.page.click(".import-part > summary");
  await visited.page.setInputFiles(".drop-zone input", register);
  await until(visited.page, () => document.querySelector(".import-body .import-table") !== null, 60_000);
  return visited;
};
const step = (page: Page, n: number): Promise<void> => page.click(`.import-steps button:nth-child(${n})`);

/** From the mapping that belongs to the file to what came in. */
async function readIn(page: Page): Promise<void> {
  await step(page, 2);
  await page.setInputFiles("input[name=mapping]", join(folder, "person-register.json"));
  await step(page, 4);
  await page.check("input[name=drop-all]");
  await page.click(".import-body .primary");
  await until(page, () => document.querySelector(".import-result") !== null, 60_000);
}

describe("data of one's own", () => {
  it("goes through five steps, and levers move over it on every page, with no request but for files of the site", async () => {
    const {page, context, foreign, errors} = await openPanel();
    const sent: string[] = [];
    context.on("request", request => {
      const {pathname, search} = new URL(request.url());
      // a page is asked for by the policy in hand, any other file by its version
      const isPlain = pathname.endsWith(".html") || search.length < 40;
      if (request.method() !== "GET" || !isPlain) sent.push(request.url());
    });
    expect(await page.textContent(".import-body")).toContain("能认出本人的列");
    for (const n of [2, 3, 4, 1]) await step(page, n);
    await readIn(page);
    const text = (await page.textContent("body")) ?? "";
    for (const secret of secrets) expect(text).not.toContain(secret);
    expect(text).toContain("读入 4 户、7 人");
    expect(text).toContain("台账对照");
    await page.click(".use-local");
    const frame = page.frameLocator(".local-frame");
    await frame.locator("mark.own-data").waitFor({timeout: 60_000});
    expect(await frame.locator("mark.synthetic").count()).toBe(0);
    await frame.locator("#run-stats[data-policy]").waitFor({timeout: 60_000});
    expect(await frame.locator(".policy-bar[data-reform]").count()).toBe(0);
    await frame.locator("input[type=range]").first().press("ArrowRight");
    await frame.locator(".policy-bar[data-reform]").waitFor({timeout: 30_000});
    await frame.locator("#run-stats:not([data-busy])").waitFor({timeout: 30_000});
    for (const name of ["standards", "budget", "cliffs"]) {
      await frame.locator(`.site-header a[href*="${name}"]`).first().click();
      await frame.locator(`.site-header a[href*="${name}"][aria-current=page]`).waitFor();
      await frame.locator("mark.own-data").waitFor({timeout: 60_000});
      await frame.locator("#run-stats[data-policy]").waitFor({timeout: 60_000});
    }
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
    expect(sent).toEqual([]);
    // what is of real families stays here
    const downloads: string[] = [];
    page.on("download", file => downloads.push(file.suggestedFilename()));
    await frame.locator(".headline-figure").first().click();
    await frame.locator("dialog[open] .dialog-table-head button").first().click();
    expect(await frame.locator(".held-back").textContent()).toContain("doudi simulate --outward");
    expect(downloads).toEqual([]);
    await frame.locator("body").evaluate(() => dispatchEvent(new Event("beforeprint")));
    expect(await frame.locator(".print-mark").textContent()).toContain("内部资料");
    await context.close();
  });

  it("is gone when the tab is loaded again, which says so, and nothing is left in the browser", async () => {
    const {page, context} = await openPanel();
    await readIn(page);
    await page.click(".use-local");
    await page.frameLocator(".local-frame").locator("mark.own-data").waitFor({timeout: 60_000});
    page.on("dialog", dialog => void dialog.accept());
    await page.reload();
    await until(page, () => document.querySelector(".import-gone") !== null, 60_000);
    expect(await page.textContent(".import-gone")).toContain("4 户");
    const left = await page.evaluate(async () => {
      const kept = JSON.stringify([localStorage, sessionStorage]);
      const files: string[] = [];
      const folder = (await navigator.storage.getDirectory()) as unknown as {keys: () => AsyncIterable<string>};
      for await (const name of folder.keys()) files.push(name);
      return {kept, files, databases: (await indexedDB.databases()).length, caches: (await caches.keys()).length};
    });
    expect(left).toMatchObject({files: [], databases: 0, caches: 0});
    for (const secret of secrets) expect(left.kept).not.toContain(secret);
    await context.close();
  });

  it("says in words what it cannot open, and keeps nothing of it", async () => {
    const {page, context} = await openPanel();
    await page.setInputFiles(".drop-zone input", {
      name: "picture.csv",
      mimeType: "text/csv",
      buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])
    });
    await until(page, () => document.querySelector(".import-panel .notice.error") !== null, 60_000);
    expect(await page.textContent(".import-panel .notice.error")).toContain("picture.csv");
    expect(await page.locator(".import-body .import-table").count()).toBe(0);
    await context.close();
  });

  it("fits a phone without scrolling sideways at every step", async () => {
    const {page, context} = await openPanel();
    await page.setViewportSize({width: 390, height: 844});
    await readIn(page);
    for (const n of [1, 2, 3, 4, 5]) {
      await step(page, n);
      const [content, screen] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth
      ]);
      expect(content).toBeLessThanOrEqual(screen);
    }
    await context.close();
  });
});
