// The searches from the command line: what is printed, and when the exit code is 0.

import {csvParse} from "d3";
import {spawnSync} from "node:child_process";
import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {generatePopulation} from "../../loaders/generate.js";
import {writePopulation} from "../../loaders/parquet.js";

const folder = mkdtempSync(join(tmpdir(), "doudi-search-"));
const doudi = (...args: string[]): {stdout: string; stderr: string; status: number | null} =>
  spawnSync(process.execPath, ["--import", "tsx", "simulations/cli.ts", ...args, "--population", folder], {
    encoding: "utf8"
  });
const zhejiang = ["--policy", "zhejiang-2025"];

beforeAll(async () => {
  await writePopulation(folder, generatePopulation({province: "zhejiang", households: 3000, seed: 5}));
}, 120_000);
afterAll(() => rmSync(folder, {recursive: true}));

describe("doudi solve", () => {
  const lever = ["--lever", "standard.tiers.*.ratio", "--from", "0.3", "--to", "0.4", "--goal", "cost"];

  it("finds the dearest share of consumption within a budget, and the policy that has it", () => {
    const {stdout, stderr, status} = doudi("solve", ...zhejiang, ...lever, "--at-most", "80亿", "--json");
    const found = JSON.parse(stdout) as {status: string; value: number; outcome: number; beyond: {outcome: number}};
    expect(found.status, stderr).toBe("met");
    expect(status).toBe(0);
    expect(found.value).toBeGreaterThanOrEqual(0.3);
    expect(found.outcome).toBeLessThanOrEqual(8e9);
    expect(found.beyond.outcome).toBeGreaterThan(8e9);
    expect(found).toMatchObject({changes: {"standard.basis": "tiered", "standard.tiers.0.ratio": found.value}});
  }, 60_000);

  it("ends with 1 and the nearest value where the goal is out of reach", () => {
    const {stdout, stderr, status} = doudi("solve", ...zhejiang, ...lever, "--at-most", "1亿");
    expect(status).toBe(1);
    expect(stderr).toContain("out of reach: cost at most 100000000; nearest: standard.tiers.*.ratio = 0.3 ");
    const rows = csvParse(stdout);
    expect(rows.columns).toEqual(["standard.tiers.*.ratio", "cost", "result"]);
    expect(rows.find(row => row["result"] === "out_of_reach")?.["standard.tiers.*.ratio"]).toBe("0.3");
  }, 60_000);

  it("names what is wrong with a lever, an outcome, a goal", () => {
    const wrong = (...args: string[]): string => doudi("solve", ...zhejiang, ...args).stderr;
    expect(wrong("--lever", "exit.month", "--goal", "cost", "--at-most", "1")).toContain("nearest: exit.months");
    expect(wrong("--lever", "exit.months", "--goal", "costs", "--at-most", "1")).toContain("nearest: cost");
    expect(wrong("--lever", "exit.months", "--goal", "cost")).toContain("either --at-most or --at-least");
    expect(wrong("--lever", "exit.months", "--goal", "cost", "--at-most", "x")).toContain("not a number: x");
  }, 60_000);
});

describe("doudi frontier", () => {
  const search = ["--levers", "edge.multiple=1.5..2:0.1,take_up.dibao.rate=0.7..0.9:0.02,standard.unify=none/province"];

  it("prints the same policies for the same seed, within the limits", () => {
    const args = ["frontier", ...zhejiang, ...search, "--policies", "40", "--seed", "9", "--at-most", "cost=75亿"];
    const {stdout, stderr, status} = doudi(...args);
    expect(status, stderr).toBe(0);
    expect(stderr).toContain("40 policies in");
    const rows = csvParse(stdout);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.every(row => Number(row["cost"]) <= 7.5e9 && row["feasible"] === "true")).toBe(true);
    expect(doudi(...args).stdout).toBe(stdout);
    const all = JSON.parse(doudi(...args, "--all", "--json").stdout) as {frontier: {number: number}[]; done: number};
    expect(all.done).toBe(40);
    expect(all.frontier.map(({number}) => number)).toEqual(Array.from({length: 40}, (_, i) => i));
  }, 120_000);

  it("ends with 1 where nothing keeps the limits, and names a lever that does not fit", () => {
    const none = doudi("frontier", ...zhejiang, ...search, "--policies", "5", "--at-most", "cost=1");
    expect(none.status).toBe(1);
    expect(none.stderr).toContain("nothing fits");
    const bad = doudi("frontier", ...zhejiang, "--levers", "edge.multiple=1.5-2");
    expect(bad.stderr).toContain("invalid lever: edge.multiple=1.5-2");
  }, 60_000);
});

describe("doudi path", () => {
  it("goes to one standard in three years, with the published growth, and says what each year costs whom", () => {
    const {stdout, stderr, status} = doudi("path", ...zhejiang, "--target", "zhejiang-one-tier", "--years", "3");
    expect(status, stderr).toBe(0);
    // 67013 / 63830 and 45107 / 42194
    expect(stderr).toContain("growth a year: income 4.99%, consumption 6.90%");
    const rows = csvParse(stdout);
    const last = rows.filter(row => row["year"] === "3" && row["region"] !== "");
    // 1301 x 1.0690 ** 3, to the yuan, in all eleven prefectures
    expect(last.map(row => row["standard_urban"])).toEqual(new Array<string>(11).fill("1589"));
    for (const row of rows) {
      const payers = ["central", "province", "prefecture", "county"].map(payer => Number(row[payer]));
      expect(payers.reduce((a, b) => a + b, 0)).toBeCloseTo(Number(row["cost"]), 2);
    }
  }, 60_000);

  it("ends with 1 where the steps are too small, with the year in which the target would be reached", () => {
    const args = ["--target", "zhejiang-one-tier", "--years", "2", "--income-growth", "0", "--consumption-growth", "0"];
    const {stderr, status} = doudi("path", ...zhejiang, ...args, "--max-rise", "0.05");
    expect(status).toBe(1);
    // 1145 -> 1202 -> 1262 -> 1301
    expect(stderr).toContain("with 1262 of 1301; reached in year 3");
  }, 60_000);
});
