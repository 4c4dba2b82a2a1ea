// The site of an office: an address without https, where a browser has no clipboard, no crypto.subtle, no files of its own and no
// service worker. Everything works; what cannot be copied at a press is shown selected, with the reason.

import {readdirSync} from "node:fs";
import {join} from "node:path";
import type {Browser, Page} from "playwright-core";
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from "vitest";
import {root} from "../../simulations/site-data/hash.js";
import {launch, site, until, visit} from "./browser.js";
import type {Visit} from "./browser.js";

/** A name that leads here: what is at 127.0.0.1 counts as secure. */
const office = (path = ""): string => site(path).replace("127.0.0.1", "doudi.test");

/** check.html is no page of the site: check.test.ts has it. */
const pages = readdirSync(join(root, "dist"), {encoding: "utf8"}).filter(
  path => path.endsWith(".html") && path !== "check.html"
);

describe("an address without https", () => {
  let browser: Browser;
  let seen: Visit;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    seen = await visit(browser, office());
  });
  afterEach(async () => {
    expect(seen.errors).toEqual([]);
    expect(seen.foreign).toEqual([]);
    await seen.context.close();
  });
  const open = async (path: string, selector: string): Promise<Page> => {
    const {page} = seen;
    await page.goto(office(path));
    await page.locator(selector).first().waitFor({state: "attached", timeout: 90_000});
    return page;
  };

  it("is what it says", async () => {
    const page = await open("glossary.html", "h1");
    const has = await page.evaluate(() => [isSecureContext, "clipboard" in navigator, "serviceWorker" in navigator]);
    expect(has).toEqual([false, false, false]);
    expect(await page.evaluate(() => Reflect.get(crypto, "subtle") === undefined)).toBe(true);
    expect(await page.evaluate(() => Reflect.get(navigator, "storage") === undefined)).toBe(true);
  });

  it.each(pages)("opens %s", async path => {
    const page = await open(path, "#observablehq-main h1, #observablehq-main h2");
    await until(page, () => document.querySelector("#observablehq-main .observablehq--loading") === null);
  });

  it("checks the population, follows a lever, and shows the link selected where it cannot copy it", async () => {
    const page = await open("?reform=zhejiang-one-tier", ".workbench[data-ready]");
    await until(page, () => Number(document.querySelector<HTMLElement>('[data-figure="cost"]')?.dataset["change"]) > 0);
    await page.getByRole("button", {name: "复制链接"}).click();
    const field = page.locator(".link-field");
    await field.waitFor();
    const selected = await field.evaluate((input: HTMLInputElement) =>
      input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0)
    );
    expect(selected).toBe(office("?province=zhejiang&reform=zhejiang-one-tier"));
    expect(await page.locator("#tip").innerText()).toMatch(/请按 Ctrl\+C 复制.*请管理员为本站配上 https/);
    await page.getByRole("button", {name: /引用/}).first().click();
    expect(await page.evaluate(() => document.getSelection()?.toString())).toContain(page.url());
  });

  it("gives the link of a household to be copied by hand", async () => {
    const page = await open("en/household.html", ".household-page[data-ready]");
    const asked = new Promise<[string, string]>(resolve =>
      page.once("dialog", dialog => {
        resolve([dialog.message(), dialog.defaultValue()]);
        void dialog.accept();
      })
    );
    await page.getByRole("button", {name: "Copy link"}).click();
    const [message, text] = await asked;
    expect(message).toContain("ask the administrator to serve this site on https");
    expect(text).toBe(page.url());
  });
});
