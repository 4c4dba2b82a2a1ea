// A Chromium whose only network is the machine it runs on, and that remembers every address it was asked for.

import {chromium} from "playwright-core";
import type {Browser, BrowserContext, Page} from "playwright-core";
import {inject} from "vitest";
import {chromiumPath} from "../../tools/setup.js";

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP doudi.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
];

export const site = (path = ""): string => new URL(path, inject("site")).href;

/** `executablePath` where it is not the browser of the tests. */
export async function launch(executablePath = chromiumPath()): Promise<Browser> {
  if (executablePath === undefined) throw new Error("no chromium: set CHROMIUM to the path of a browser");
  return chromium.launch({executablePath, args});
}

export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Addresses on other hosts that the page or its workers asked for; all were refused. */
  readonly foreign: string[];
  /** Errors of the page: uncaught, on the console, or refused by the content security policy. */
  readonly errors: string[];
}

/** A fresh profile on a laptop's screen, for the site at `address`. */
export async function visit(browser: Browser, address = site()): Promise<Visit> {
  const context = await browser.newContext({viewport: {width: 1366, height: 768}, locale: "zh-CN"});
  const foreign: string[] = [];
  const errors: string[] = [];
  const own = new URL(address).host;
  await context.route(
    url => url.host !== own && url.protocol.startsWith("http"),
    route => {
      foreign.push(route.request().url());
      return route.abort();
    }
  );
  context.on("request", request => {
    const {protocol, host} = new URL(request.url());
    if (/^(http|ws)/.test(protocol) && host !== own && !foreign.includes(request.url())) foreign.push(request.url());
  });
  const page = await context.newPage();
  page.on("websocket", socket => foreign.push(socket.url()));
  page.on("pageerror", error => errors.push(error.message));
  page.on("console", message => {
    if (message.type() === "error") errors.push(message.text());
  });
  return {context, page, foreign, errors};
}

/** Waits until the page says so. (Playwright's own waitForFunction evaluates text in the page, which its policy forbids.) */
export async function until<T>(page: Page, ask: () => T, timeout = 30_000): Promise<T> {
  const end = performance.now() + timeout;
  for (;;) {
    const answer = await page.evaluate(ask);
    if (answer) return answer;
    if (performance.now() > end) throw new Error(`still false after ${timeout} ms: ${ask.toString()}`);
    await new Promise(resolve => setTimeout(resolve, 25));
  }
}
