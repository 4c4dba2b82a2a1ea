// The page that looks a site over: nothing wrong with a sound one, and each planted fault is found and told with the next step.

import {join} from "node:path";
import {pathToFileURL} from "node:url";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {root} from "../../simulations/site-data/hash.js";
import {launch, site, visit} from "./browser.js";
import {cut, gateway, injected, loginPage, on, typed} from "./gateway.js";
import type {Spoil} from "./gateway.js";

interface Told {
  readonly id: string | null;
  readonly state: string | null;
  readonly text: string;
}

async function findings(page: Page, address: string): Promise<readonly Told[]> {
  await page.goto(address);
  await page.locator("body[data-done]").waitFor({timeout: 110_000});
  return page.locator("#findings li").evaluateAll(items =>
    items.map(item => ({
      id: item.getAttribute("data-check"),
      state: item.getAttribute("data-state"),
      text: item.textContent
    }))
  );
}

/** Nothing more is asked for: the list of files is not there. */
const noList: Spoil = on(/^files[.]json$/, () => ({status: 404, body: Buffer.from("")}));
const missing = on(/^glossary[.]html$/, () => ({status: 404, body: Buffer.from("not here")}));

describe("check.html", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  /** What is told of a site behind `spoils`. */
  async function behind(spoils: readonly Spoil[], path = "check.html", plant?: () => void): Promise<readonly Told[]> {
    const {url, close} = await gateway(...spoils);
    const {page, context} = await visit(browser, url);
    if (plant !== undefined) await page.addInitScript(plant);
    const told = await findings(page, `${url}${path}`);
    await context.close();
    await close();
    return told;
  }

  it("finds nothing wrong with a sound site, in either language, and asks no other host", async () => {
    const {page, context, foreign, errors} = await visit(browser);
    const told = await findings(page, site("en/check.html"));
    expect(told.map(({id, state}) => [id, state])).toEqual(
      ["browser", "context", "storage", "workers", "wasm", "memory", "start", "files"].map(id => [id, "ok"])
    );
    expect(await page.locator("#summary").innerText()).toBe("Nothing is wrong.");
    expect(told.find(({id}) => id === "start")!.text).toMatch(/Levers can be moved after \d+[.]\d s/);
    expect(await page.locator("#report").inputValue()).toMatch(/Files: fine \| All \d+ files arrive/);
    expect([foreign, errors]).toEqual([[], []]);
    await context.close();
  });

  it("says of a page that was opened from a folder what to do in its place", async () => {
    const {page, context} = await visit(browser);
    await page.goto(pathToFileURL(join(root, "dist", "budget.html")).href).catch(() => undefined);
    await page.locator("#findings li.bad").waitFor();
    expect(page.url()).toMatch(/check[.]html$/);
    expect(await page.locator("#findings").innerText()).toMatch(/file:.*start-windows[.]cmd.*README[.]zh[.]txt/s);
    await context.close();
  });

  it("names the files that do not arrive as they should, and what to do about each kind", async () => {
    const told = await behind([
      on(/households[.]parquet$/, () => ({status: 403, body: Buffer.from("no")})),
      on(/places[.]json$/, loginPage),
      on(/duckdb-\w+[.]\w+[.]wasm$/, cut),
      on(/^(en[/])?budget[.]html$/, injected),
      on(/pages[/]budget[/]words[.]\w+[.]js$/, () => ({body: Buffer.from("export const old = 1;")})),
      on(/pages[/]cliffs[/]words[.]\w+[.]js$/, typed("text/plain")),
      on(/parquet[.]\w+[.]wasm$/, typed("text/plain")),
      missing
    ]);
    const files = told.filter(({id}) => id === "files").map(({state, text}) => `${state}: ${text}`);
    const found = (words: RegExp): void => expect(files).toContainEqual(expect.stringMatching(words));
    found(/^bad: .*不许取（403）：.*households[.]parquet.*按扩展名拦截/);
    found(/^bad: .*收到的是一张网页：.*places[.]json.*登录/);
    found(/^bad: .*没有送全：.*duckdb-eh.*截断了大文件/);
    found(/^bad: .*网页里被加进了东西：2 个.*budget[.]html.*关闭插入/);
    found(/^bad: .*内容不是这一版的：1 个.*budget[/]words.*缓存/);
    found(/^bad: .*类型不对.*text[/]plain.*cliffs[/]words.*text[/]javascript/);
    found(/^note: .*类型不是 application[/]wasm.*不影响使用/);
    found(/^bad: .*没有（404）：1 个（glossary[.]html）.*重新部署/);
    expect(told.find(({id}) => id === "start")).toMatchObject({state: "bad"});
  });

  it("tells a policy against WebAssembly and want of memory by what its worker meets", async () => {
    const noWasm = on(/check[.]js$/, ({headers}) => ({
      headers: {...headers, "content-security-policy": "script-src 'self'"}
    }));
    const noMemory = on(/check[.]js$/, ({body}) => ({
      body: Buffer.concat([
        Buffer.from("WebAssembly.Memory = function () { throw new RangeError('could not allocate memory'); };"),
        body
      ])
    }));
    const told = await behind([noWasm, noMemory, noList]);
    const of = (id: string): string =>
      told.filter(each => each.id === id).map(({state, text}) => `${state} ${text}`)[0];
    expect(of("wasm")).toMatch(/^bad .*不能运行.*允许 WebAssembly/);
    expect(of("memory")).toMatch(/^bad .*申请不到 512 MB：could not allocate memory.*关闭其他标签页/);
    expect(of("files")).toMatch(/^bad .*文件清单没有取到：files[.]json: 404/);
  });

  it("tells a browser that is too old, that has no workers, and that keeps nothing", async () => {
    const told = await behind([noList], "en/check.html", () => {
      Reflect.deleteProperty(String.prototype, "replaceAll");
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("denied", "SecurityError");
        }
      });
      Object.defineProperty(window, "Worker", {
        value: function () {
          throw new Error("workers are off");
        }
      });
    });
    const of = (id: string): string =>
      told.filter(each => each.id === id).map(({state, text}) => `${state} ${text}`)[0];
    expect(of("browser")).toMatch(/^bad .*Too old, lacks replaceAll.*Chromium 90 or newer/);
    expect(of("workers")).toMatch(/^bad .*workers are off.*worker-src/);
    expect(of("storage")).toMatch(/^note .*keep nothing.*denied/);
  });
});
