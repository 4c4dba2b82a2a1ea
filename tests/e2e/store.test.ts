import {copyFileSync, mkdtempSync, readFileSync, readdirSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {Microdata} from "../../src/rules/household/microdata.js";
import {openStore} from "../../src/store/node/store.js";
import type {Row, Timings} from "../../src/store/store.js";
import {root} from "../../simulations/site-data/hash.js";
import {writeFixture} from "../store/fixture.js";
import {launch, site, visit} from "./browser.js";
import type {Visit} from "./browser.js";

/** The built file of a source file, as a path below dist: hashed names change with every build. */
function built(directory: string, name: RegExp): string {
  const file = readdirSync(join(root, "dist", directory)).find(entry => name.test(entry));
  if (file === undefined) throw new Error(`not in dist/${directory}: ${name.source} (no page imports it)`);
  return `${directory}/${file}`;
}

const read = (path: string): Buffer => readFileSync(join(root, "dist", path));

const files = {
  households: "data/zhejiang/households.parquet",
  persons: "data/zhejiang/persons.parquet"
};

/** Two sums a column, one of which depends on the order of rows. Text, since it is run on both sides. */
const sums = `table => Object.fromEntries(Object.entries(table).map(([name, values]) => {
  let total = 0, placed = 0;
  for (let i = 0; i < values.length; ++i) total += values[i], placed += values[i] * (i % 1009);
  return [name, [values.constructor.name, values.length, total, placed]];
}))`;
type Sums = Record<string, unknown>;

describe("the store of a page", () => {
  let browser: Browser;
  let seen: Visit;
  beforeAll(async () => {
    browser = await launch();
    seen = await visit(browser);
    // A page of the site with nothing on it, so that no other store is at work.
    const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/.exec(read("index.html").toString())?.[0] ?? "";
    const body = `<!DOCTYPE html>${policy}<link rel="icon" href="data:,">`;
    await seen.page.route(site("blank.html"), route => route.fulfill({contentType: "text/html", body}));
    await seen.page.goto(site("blank.html"));
  });
  afterAll(() => browser.close());

  /** Runs code in the page with `openStore` at hand; the module is the one that pages import. */
  const inPage = <T>(code: string): Promise<T> =>
    seen.page.evaluate(`(async () => {
      const {openStore} = await import(${JSON.stringify(site(built("_import/store/browser", /^store\.\w+\.js$/)))});
      const files = {households: ${JSON.stringify(site(files.households))}, persons: ${JSON.stringify(site(files.persons))}};
      const bytes = text => Uint8Array.from(atob(text), c => c.charCodeAt(0));
      const told = error => ({name: error.name, kind: error.kind, message: error.message, zh: error.zh});
      ${code}
    })()`);

  it("reads from the served files the very columns that a process reads, in the time a person waits", async () => {
    const page = await inPage<{
      households: Sums;
      persons: Sums;
      offsets: unknown;
      timings: Timings;
      stages: string[];
    }>(`
      const stages = new Set();
      const store = openStore({onProgress: p => stages.add(p.stage)});
      await store.load(files);
      const {households, persons, offsets} = await store.columns();
      const sums = ${sums};
      await store.close();
      return {households: sums(households), persons: sums(persons), offsets: sums({offsets}), timings: store.timings, stages: [...stages]};
    `);
    const directory = mkdtempSync(join(tmpdir(), "doudi-store-"));
    for (const table of ["households", "persons"] as const) {
      copyFileSync(join(root, "dist", files[table]), join(directory, `${table}.parquet`));
    }
    const store = await openStore(directory);
    const {households, persons, offsets} = await store.columns();
    await store.close();
    const sum = (0, eval)(sums) as (
      table: Microdata["households"] | Microdata["persons"] | {offsets: Uint32Array}
    ) => Sums;
    expect(page.households).toEqual(sum(households));
    expect(page.persons).toEqual(sum(persons));
    expect(page.offsets).toEqual(sum({offsets}));
    expect(page.stages.sort()).toEqual(["columns", "decode", "engine", "fetch", "insert"]);
    console.log(
      "browser store, ms since it was opened:",
      JSON.stringify(page.timings, (_, v: unknown) => (typeof v === "number" ? Math.round(v) : v))
    );
    expect(page.timings.columns?.[1]).toBeLessThan(30_000);
  });

  it("puts a worksheet back as a table and answers in plain numbers", async () => {
    const directory = await writeFixture({households: 5000});
    const base64 = (table: string) => readFileSync(join(directory, `${table}.parquet`)).toString("base64");
    const rows = await inPage<Row[]>(`
      const store = openStore();
      await store.load({households: bytes("${base64("households")}"), persons: bytes("${base64("persons")}")});
      const household_id = Uint32Array.from({length: 5000}, (_, i) => i + 1);
      await store.putTable("worksheet", {household_id, cash: new Float64Array(5000).fill(0.25)});
      await store.putTable("worksheet", {household_id, cash: new Float64Array(5000).fill(0.5)});
      const rows = await store.query("SELECT count(*) AS n, sum(cash) AS cash, sum(persons) AS persons, max('浙江') AS name, sum(1.5) AS d, NULL AS nothing FROM worksheet JOIN (SELECT household_id, count(*) AS persons FROM persons GROUP BY ALL) USING (household_id)");
      await store.close();
      return rows;
    `);
    // Household h has 1 + h % 4 persons: 1,250 rounds of 2 + 3 + 4 + 1.
    expect(rows).toEqual([{n: 5000, cash: 2500, persons: 12_500, name: "浙江", d: 7500, nothing: null}]);
  });

  it("says what to do about a file that is not Parquet, one that is not there, and a value not allowed", async () => {
    const directory = await writeFixture({change: ["UPDATE persons SET age = 130 WHERE rowid >= 6"]});
    const base64 = (table: string) => readFileSync(join(directory, `${table}.parquet`)).toString("base64");
    const errors = await inPage<{message: string; zh: string}[]>(`
      const attempt = async files => {
        const store = openStore();
        try { await store.load(files()); await store.columns(); return null; } catch (error) { return told(error); } finally { await store.close(); }
      };
      const households = () => bytes("${base64("households")}");
      return Promise.all([
        attempt(() => ({households: households(), persons: bytes("bm90IHBhcnF1ZXQ=")})),
        attempt(() => ({households: households(), persons: new URL("/nothing.parquet", location.href).href})),
        attempt(() => ({households: households(), persons: bytes("${base64("persons")}")}))
      ]);
    `);
    expect(errors.map(error => error.message)).toEqual([
      expect.stringMatching(/^unreadable file: persons\.parquet \(.*copy or export it again\)$/),
      expect.stringMatching(/^cannot fetch .*\/nothing\.parquet: 404 .*deploy the site again, whole\)$/),
      expect.stringContaining("value not allowed: age = 130 at row 7 of persons")
    ]);
    for (const error of errors) expect(error.zh).toMatch(/[一-龥]/);
    seen.errors.length = 0; // the 404 above
  });

  it.each([
    ["duckdb-eh", /^cannot fetch a WebAssembly module: \/_file\/.*\.wasm: 404/],
    ["parquet", /^cannot fetch a WebAssembly module: \/_file\/.*\.wasm: 404/]
  ])("says so when the server does not serve %s.wasm, instead of waiting for ever", async (name, message) => {
    await seen.page.route(new RegExp(`/${name}\\.\\w+\\.wasm$`), route =>
      route.fulfill({status: 404, body: "nothing here"})
    );
    const error = await inPage<{message: string; zh: string}>(`
      const store = openStore();
      try { await store.load(files); } catch (error) { return told(error); } finally { await store.close(); }
    `);
    expect(error.message).toMatch(message);
    expect(error.zh).toMatch(/^没有取到WebAssembly 组件.*请重新部署整个网站/);
    await seen.page.unrouteAll();
    seen.errors.length = 0;
  });

  it("downloads no extension and opens no address, whatever is asked of it", async () => {
    const refused = await inPage<string[]>(`
      const store = openStore();
      const answers = [];
      for (const sql of ["LOAD httpfs", "LOAD json", "SELECT * FROM read_parquet('https://example.org/a.parquet')", "SELECT * FROM 'https://example.org/a.csv'", "SET enable_external_access = true", "SELECT json_extract('{}', 'a')"]) {
        answers.push(await store.query(sql).then(() => "answered: " + sql, error => error.kind));
      }
      await store.close();
      return answers;
    `);
    expect(new Set(refused)).toEqual(new Set(["query"]));
    expect(seen.foreign).toEqual([]);
    expect(seen.errors).toEqual([]);
  });

  it("tells a person whose browser has no WebAssembly which browser to use", async () => {
    const error = await inPage<{name: string; kind: string; message: string; zh: string}>(`
      const kept = globalThis.WebAssembly;
      delete globalThis.WebAssembly;
      try { openStore(); } catch (error) { return told(error); } finally { globalThis.WebAssembly = kept; }
    `);
    expect(error).toMatchObject({name: "StoreError", kind: "browser"});
    expect(error.message).toMatch(/^no WebAssembly: .*use Chrome/);
    expect(error.zh).toContain("请使用 90 版以上");
  });
});
