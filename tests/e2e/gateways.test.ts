// A site behind servers that change what they pass on: it works all the same, or says which file and what to tell the administrator.

import {gzipSync} from "node:zlib";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {launch, visit} from "./browser.js";
import {cut, gateway, injected, loginPage, on, stripped, typed} from "./gateway.js";
import type {Answer, Spoil} from "./gateway.js";

const zipped = ({headers, body}: Answer): Partial<Answer> => ({
  headers: {...headers, "content-encoding": "gzip"},
  body: gzipSync(body, {level: 1})
});
const keptForADay = ({headers}: Answer): Partial<Answer> => ({
  headers: {...headers, "cache-control": "public, max-age=86400"}
});

describe("a site behind a gateway", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  it.each<[string, readonly Spoil[]]>([
    [
      "strips headers, calls .wasm text, and inserts a script",
      [on(/./, stripped), on(/[.]wasm$/, typed("text/plain")), on(/[.]html$/, injected)]
    ],
    [
      "compresses, knows no .wasm, and keeps everything for a day",
      [on(/./, keptForADay), on(/[.]wasm$/, typed("")), on(/./, zipped)]
    ]
  ])("moves its levers where it %s", async (_, spoils) => {
    const {url, close} = await gateway(...spoils);
    const {page, context} = await visit(browser, url);
    await page.goto(url);
    await page.locator(".workbench[data-ready]").waitFor({timeout: 60_000});
    const answer = page.locator(".answer").first();
    const before = await answer.innerText();
    await page.locator(".preset input").nth(1).check({force: true});
    await expect.poll(() => answer.innerText(), {timeout: 20_000}).not.toBe(before);
    expect(await page.title()).not.toBe("injected");
    await context.close();
    await close();
  });

  it.each<[string, Spoil, string, RegExp]>([
    [
      "forbids .parquet",
      on(/[.]parquet$/, () => ({status: 403, body: Buffer.from("forbidden")})),
      "",
      /没有取到人口的.*parquet：403.*途中有设备不许取这个文件：请把它的地址告诉管理员/s
    ],
    [
      "answers .parquet by a login page",
      on(/[.]parquet$/, loginPage),
      "en/index.html",
      /cannot fetch the .* of the population: .*[.]parquet: a web page came in its place \(log in .* tell the administrator/s
    ],
    [
      "cuts at 10 MB",
      on(/[.]wasm$/, cut),
      "",
      /没有取到WebAssembly 组件：.*duckdb-.*[.]wasm：没有送全：共 \d+ 字节，只到 10485760 字节（请告诉管理员/s
    ]
  ])("says what to tell the administrator where it %s", async (_, spoil, path, words) => {
    const {url, close} = await gateway(spoil);
    const {page, context} = await visit(browser, url);
    await page.goto(`${url}${path}`);
    await page.locator(".notice.error").waitFor({timeout: 60_000});
    expect(await page.locator(".notice.error").innerText()).toMatch(words);
    await context.close();
    await close();
  });
});
