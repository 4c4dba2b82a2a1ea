// A packed site on this machine: its second visit needs no server; a new version is offered, taken when asked to, and never mixed.

import {mkdirSync, mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {strFromU8, strToU8} from "fflate";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {root} from "../../simulations/site-data/hash.js";
import {offlineSite} from "../../tools/pack/offline.js";
import {siteFiles} from "../../tools/pack/site-files.js";
import {serve} from "../../tools/serve.js";
import {launch, until, visit} from "./browser.js";

const built = siteFiles(join(root, "dist"));

/** The packed site of some files, in a folder. */
function packed(files: ReadonlyMap<string, Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), "doudi-packed-"));
  for (const [path, bytes] of offlineSite(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

/** The same site as if it were built anew: another title on one page. */
const next = (): ReadonlyMap<string, Uint8Array> =>
  new Map(built).set(
    "glossary.html",
    strToU8(strFromU8(built.get("glossary.html")!).replace("<title>", "<title>新版 "))
  );

const isKept = (page: Page): Promise<boolean> =>
  until(page, () => navigator.serviceWorker.controller !== null, 200_000);
const ready = (page: Page): Promise<void> => page.locator(".workbench[data-ready]").waitFor({timeout: 60_000});

describe("a packed site", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  it("opens without its server once it was seen, and changes its version only when it is asked to", async () => {
    const first = await serve(packed(built), {port: 0});
    const {port} = new URL(first.url);
    const {page, context, errors} = await visit(browser, first.url);
    await page.goto(first.url);
    await ready(page);
    await isKept(page);
    await first.close();

    const start = performance.now();
    await page.goto(`${first.url}index.html`);
    await ready(page);
    console.log(`second start with the server off: ${Math.round(performance.now() - start)} ms`);
    await page.locator(".preset input").nth(1).check({force: true});
    await page.goto(`${first.url}en/glossary.html`);
    await page.locator(".glossary-page").waitFor();
    await page.goto(`${first.url}glossary.html`);
    const title = await page.title();

    const second = await serve(packed(next()), {port: Number(port)});
    const other = await context.newPage();
    await other.goto(first.url);
    await other.locator(".new-version").waitFor({timeout: 200_000});
    await other.goto(`${first.url}glossary.html`);
    expect(await other.title()).toBe(title);
    await other.getByRole("button", {name: "换用新版本"}).click();
    await expect.poll(() => other.title(), {timeout: 20_000}).toMatch(/^新版 /);
    // the page that was open goes on with its own version, all of it
    const list = (): Promise<string> => page.evaluate(async () => (await fetch("files.json")).text());
    expect(await list()).not.toBe(await other.evaluate(async () => (await fetch("files.json")).text()));
    expect(errors.filter(text => !text.includes("ERR_CONNECTION_REFUSED"))).toEqual([]);
    await context.close();
    await second.close();
  }, 300_000);
});
