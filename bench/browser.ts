// The built site in a headless Chromium: first paint, cold start, and a hundred moves of a lever.

import {readdirSync, readFileSync, statSync} from "node:fs";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import {chromium} from "playwright-core";
import type {Page} from "playwright-core";
import {quantileSorted} from "simple-statistics";
import {serve} from "../tools/serve.js";
import {chromiumPath} from "../tools/setup.js";
import type {BenchRow} from "./timing.js";

const moves = 100;
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync"
];

/** Runs in the page, as text: a compiled function would bring helpers that are not there. Marks the first frame in which a thing is seen. */
const markers = `
  for (const [name, selector] of [["painted", "[data-figure]"], ["live", ".workbench[data-ready]"]]) {
    const watch = new MutationObserver(() => {
      if (document.querySelector(selector) === null) return;
      watch.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => performance.mark(name)));
    });
    watch.observe(document, {childList: true, subtree: true, attributes: true});
  }`;

interface Start {
  readonly painted: number;
  readonly live: number;
}

async function untilTrue(page: Page, ask: () => boolean, timeout = 120_000): Promise<void> {
  const end = performance.now() + timeout;
  while (!(await page.evaluate(ask))) {
    if (performance.now() > end) throw new Error(`still not so after ${timeout} ms: ${ask.toString()}`);
    await new Promise(resolve => setTimeout(resolve, 10));
  }
}

/** Milliseconds from navigation to the first headline figure, and to levers that answer. */
async function coldStart(page: Page, url: string): Promise<Start> {
  await page.addInitScript({content: markers});
  await page.goto(url);
  await untilTrue(page, () => performance.getEntriesByName("live").length > 0);
  return page.evaluate(() => ({
    painted: performance.getEntriesByName("painted")[0].startTime,
    live: performance.getEntriesByName("live")[0].startTime
  }));
}

interface Moves {
  readonly engine: number[];
  readonly total: number[];
}

/** Moves the edge multiple to and fro; each move waits for the last chart of the one before. */
async function move(page: Page): Promise<Moves> {
  const engine: number[] = [];
  const total: number[] = [];
  for (let i = 0; i < moves; ++i) {
    await page.evaluate(k => {
      const input = document.querySelector<HTMLInputElement>('[data-path="edge.multiple"] input[type="range"]')!;
      const [min, max, step] = [Number(input.min), Number(input.max), Number(input.step)];
      document.querySelector<HTMLElement>("#run-stats")!.dataset["totalMs"] = "";
      input.value = String(min + ((k * 7 * step) % (max - min)));
      input.dispatchEvent(new Event("input", {bubbles: true}));
    }, i);
    await untilTrue(page, () => (document.querySelector<HTMLElement>("#run-stats")!.dataset["totalMs"] ?? "") !== "");
    const [engineMs, totalMs] = await page.evaluate(() => {
      const {dataset} = document.querySelector<HTMLElement>("#run-stats")!;
      return [Number(dataset["engineMs"]), Number(dataset["totalMs"])];
    });
    engine.push(engineMs);
    total.push(totalMs);
  }
  return {engine, total};
}

const quantile = (values: readonly number[], q: number): number =>
  quantileSorted(
    [...values].sort((a, b) => a - b),
    q
  );
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** Bytes as transferred with gzip, by part of the site. */
function sizes(dist: string): BenchRow {
  const files = readdirSync(dist, {recursive: true, encoding: "utf8"}).filter(file =>
    statSync(join(dist, file)).isFile()
  );
  const gz = (test: RegExp): number =>
    files
      .filter(file => test.test(file))
      .reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0);
  const parts = {
    population: gz(/\.parquet$/),
    DuckDB: gz(/duckdb/),
    "Parquet reader": gz(/parquet[^/]*\.wasm$/),
    "the rest": gz(/^(?!.*(duckdb|\.parquet$|parquet[^/]*\.wasm$))/)
  };
  const measured = Object.entries(parts)
    .map(([part, bytes]) => `${part} ${megabytes(bytes)}`)
    .join(", ");
  return {what: "the built site, Zhejiang, as transferred with gzip", bar: "population <= 12 MB", measured};
}

/** What is asked of each figure. */
export interface Bars {
  readonly engine: string;
  readonly move: string;
  readonly paint: string;
  readonly live: string;
}

/** Drives the site in `dist`; `label` says how many households it holds. */
export async function benchBrowser(dist: string, label: string, bars: Bars): Promise<BenchRow[]> {
  const executablePath = chromiumPath();
  if (executablePath === undefined) throw new Error("no chromium: set CHROMIUM to the path of a browser");
  const {url, close} = await serve(dist, {port: 0});
  const browser = await chromium.launch({executablePath, args: flags});
  try {
    const starts: Start[] = [];
    for (let i = 0; i < 3; ++i) {
      const context = await browser.newContext({viewport: {width: 1366, height: 768}});
      starts.push(await coldStart(await context.newPage(), url));
      await context.close();
    }
    const page = await browser.newPage({viewport: {width: 1366, height: 768}});
    await coldStart(page, url);
    await move(page); // the first hundred warm the page up
    const {engine, total} = await move(page);
    const heap = await memory(page);
    const middle = (key: keyof Start): string =>
      `${(
        quantile(
          starts.map(start => start[key]),
          0.5
        ) / 1000
      ).toFixed(2)} s`;
    return [
      {
        what: `${label}, baseline and reform, 2 workers, headless Chromium, median`,
        bar: bars.engine,
        measured: `${quantile(engine, 0.5).toFixed(0)} ms`
      },
      {
        what: `${label}, lever event to last chart painted, p95 of ${moves} moves`,
        bar: bars.move,
        measured: `${quantile(total, 0.95).toFixed(0)} ms (median ${quantile(total, 0.5).toFixed(0)})`
      },
      {
        what: `${label}, first paint with baseline figures, from localhost, median of 3`,
        bar: bars.paint,
        measured: middle("painted")
      },
      {what: `${label}, levers live after a cold start, median of 3`, bar: bars.live, measured: middle("live")},
      {what: `${label}, memory of the page and its workers`, bar: "reported", measured: heap},
      sizes(dist)
    ];
  } finally {
    await browser.close();
    await close();
  }
}

/** JavaScript heap, array buffers and WebAssembly of the page and its workers, where Chromium tells. */
async function memory(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const {metrics} = await session.send("Performance.getMetrics");
  const heap = metrics.find(({name}) => name === "JSHeapUsedSize")?.value ?? 0;
  const processes = await resident();
  return `page heap ${megabytes(heap)}, renderer process ${megabytes(processes)} resident`;
}

/** Resident memory of the largest Chromium renderer, from /proc; 0 where there is none. */
function resident(): Promise<number> {
  let most = 0;
  try {
    for (const pid of readdirSync("/proc").filter(name => /^\d+$/.test(name))) {
      try {
        if (!readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("--type=renderer")) continue;
        const pages = Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]);
        most = Math.max(most, 4096 * pages);
      } catch {
        // the process has ended meanwhile
      }
    }
  } catch {
    // no /proc on this system
  }
  return Promise.resolve(most);
}
