// The searches from the command line: what is printed, and when the exit code is 0.

import {csvParse} from "d3";
import {spawnSync} from "node:child_process";
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {availableParallelism, tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {generatePopulation} from "../../../loaders/households/generate.js";
import {writePopulation} from "../../../loaders/households/parquet.js";
import {readPolicy} from "../../../loaders/assistance/policies.js";
import {readPopulation} from "../../../simulations/runs/simulate.js";
import type {Answer} from "../../../src/analysis/results/answer.js";
import type {FrontierErrors} from "../../../src/analysis/search/frontier-errors.js";
import {notchTotal} from "../../../src/analysis/cliffs/notch-total.js";
import {total} from "../../../src/analysis/results/totals.js";
import {openNodePool} from "../../../src/engine/workers/node-pool.js";

const folder = mkdtempSync(join(tmpdir(), "doudi-search-"));
const doudi = (...args: string[]): {stdout: string; stderr: string; status: number | null} =>
  spawnSync(process.execPath, ["--import", "tsx", "simulations/cli.ts", ...args, "--population", folder], {
    encoding: "utf8"
  });
const zhejiang = ["--policy", "zhejiang-2025"];

beforeAll(async () => {
  await writePopulation(folder, generatePopulation({province: "zhejiang", households: 3000, seed: 6}));
}, 120_000);
afterAll(() => rmSync(folder, {recursive: true}));

describe("doudi solve", () => {
  const lever = ["--lever", "standard.tiers.*.ratio", "--from", "0.3", "--to", "0.4", "--goal", "cost"];

  it("finds the dearest share of consumption within a budget, and the policy that has it", () => {
    const {stdout, stderr, status} = doudi("solve", ...zhejiang, ...lever, "--at-most", "105亿", "--json");
    const found = JSON.parse(stdout) as {
      status: string;
      value: number;
      outcome: number;
      beyond: {outcome: number};
      answer: Pick<Answer, "cost" | "flattened" | "standards_fall">;
    };
    expect(found.status, stderr).toBe("met");
    expect(status).toBe(0);
    expect(found.value).toBeGreaterThanOrEqual(0.3);
    expect(found.outcome).toBeLessThanOrEqual(10.5e9);
    expect(found.beyond.outcome).toBeGreaterThan(10.5e9);
    expect(found).toMatchObject({changes: {"standard.basis": "tiered", "standard.tiers.0.ratio": found.value}});
    expect(found.answer.cost.reform).toBe(found.outcome);
    // one ratio for all three tiers: the highest of 1301, 1175 and 1145 comes down unless the ratio found keeps it
    expect(found.answer.flattened).toHaveLength(1);
    expect(found.answer.standards_fall.map(({region}) => region)).toEqual(found.value < 0.37 ? [330100] : []);
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
  const search = ["--levers", "edge.multiple=1.5..2:0.1,take_up.dibao.rate=0.3..0.5:0.02,standard.unify=none/province"];

  it("prints the same policies for the same seed, within the limits", () => {
    const args = ["frontier", ...zhejiang, ...search, "--policies", "40", "--seed", "9", "--at-most", "cost=105亿"];
    const {stdout, stderr, status} = doudi(...args);
    expect(status, stderr).toBe(0);
    expect(stderr).toContain("40 policies in");
    const rows = csvParse(stdout);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.every(row => Number(row["cost"]) <= 10.5e9 && row["feasible"] === "true")).toBe(true);
    expect(doudi(...args).stdout).toBe(stdout);
    const all = JSON.parse(doudi(...args, "--all", "--json").stdout) as {
      frontier: {number: number; outcomes: {cost: number}; errors?: FrontierErrors["points"][number]["errors"]}[];
      neighbours: FrontierErrors["neighbours"];
      done: number;
    };
    expect(all.done).toBe(40);
    expect(all.frontier.filter(({errors}) => errors !== undefined)).toHaveLength(rows.length);
    expect(all.neighbours.map(({to}) => String(to))).toEqual(rows.slice(1).map(row => row["number"]));
    for (const {from, to, differences} of all.neighbours) {
      expect(differences.cost?.difference).toBe(all.frontier[to].outcomes.cost - all.frontier[from].outcomes.cost);
      // over the same households a difference is surer than the sums are
      expect(differences.cost?.se).toBeLessThan(all.frontier[to].errors!.cost!.se);
    }
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

describe("cliffs and returns as what a search aims at", () => {
  interface Found {
    readonly frontier: readonly {
      readonly feasible: boolean;
      readonly values: readonly unknown[] | null;
      readonly outcomes: Readonly<Record<string, number | null>>;
    }[];
    readonly done: number;
    readonly left_out: number;
    readonly limits: readonly {readonly target: number}[];
  }
  const searched = (...args: string[]): Found =>
    JSON.parse(doudi("frontier", ...zhejiang, ...args, "--json").stdout) as Found;

  it("finds the smallest depth of all policies of the grid for at most so much more, as trying each one does", async () => {
    const {policy} = readPolicy("zhejiang-2025");
    const population = await readPopulation(folder);
    const pool = openNodePool(population, availableParallelism());
    const run = async (exit: Partial<typeof policy.exit>, multiple: number) => {
      const reform = {...policy, exit: {...policy.exit, ...exit}, edge: {...policy.edge, multiple}};
      const options = {withPoverty: false, withDetail: false, cliffs: {months_since_rise: 0}};
      const {tally} = (await pool.run(policy, reform, options))!;
      return {cost: 12 * total(tally, "reform", "cash_receiving"), depth: 12 * notchTotal(tally, 1, "depth")};
    };
    const now = await run(policy.exit, policy.edge.multiple);
    const grid = [];
    for (const months of [0, 6, 12])
      for (const shape of ["full", "linear", "half"] as const)
        for (const income_multiple of [2, 4])
          for (const multiple of [1.5, 2]) grid.push(await run({months, shape, income_multiple}, multiple));
    pool.close();
    const more = (Math.max(...grid.map(({cost}) => cost)) - now.cost) / 2;
    expect(more).toBeGreaterThan(0);
    const within = grid.filter(({cost}) => cost <= now.cost + more);
    expect(within.length).toBeLessThan(grid.length);
    const levers =
      "exit.months=0..12:6,exit.shape=full/linear/half,exit.income_multiple=2..4:2,edge.multiple=1.5..2:0.5";
    const args = ["--levers", levers, "--objectives", "notch_depth", "--month", "0", "--policies", "500"];
    const found = searched(...args, "--at-most", `cost=+${more}`);
    expect(found.done).toBe(grid.length);
    expect(found.limits[0].target).toBeCloseTo(now.cost + more, 3);
    expect(found.left_out).toBeGreaterThan(0);
    expect(found.frontier[0].outcomes["notch_depth"]).toBe(Math.min(...within.map(({depth}) => depth)));
  }, 120_000);

  it("knows of every policy the returns that doudi exit gives, leaves no household out, and says how long it takes", () => {
    const reform = join(folder, "longer.json");
    const name = {zh: "渐退一年", en: "a year of exit"};
    writeFileSync(reform, JSON.stringify({id: "longer", name, extends: "zhejiang-2025", exit: {months: 12}}));
    const exit = doudi("exit", ...zhejiang, "--reform", reform, "--months", "36", "--json");
    const {sides} = JSON.parse(exit.stdout) as {sides: {reform: {returned_within_12_share: number}}};
    const asked = ["--levers", "exit.months=0..12:12", "--objectives", "cost,returned_12", "--months", "36"];
    const {stdout, stderr} = doudi("frontier", ...zhejiang, ...asked, "--policies", "3", "--all", "--json");
    const found = JSON.parse(stdout) as Found;
    expect(found.left_out).toBe(0);
    expect(stderr).toMatch(/every policy is walked through 36 months: about [\d.]+ s each, \d+ s for 3 policies/);
    expect(sides.reform.returned_within_12_share).toBeGreaterThan(0);
    const longer = found.frontier.find(({values}) => values?.[0] === 12);
    expect(longer?.outcomes["returned_12"]).toBe(sides.reform.returned_within_12_share);
    const solved = ["--lever", "exit.months", "--from", "12", "--to", "12", "--goal", "returned_12", "--months", "36"];
    const {trials} = JSON.parse(doudi("solve", ...zhejiang, ...solved, "--at-most", "+0", "--json").stdout) as {
      trials: {outcome: number}[];
    };
    expect(trials[0].outcome).toBe(sides.reform.returned_within_12_share);
  }, 120_000);
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

  it("counts, in the year of the first step, the months from which it is paid", () => {
    const args = ["--target", "zhejiang-one-tier", "--years", "1", "--from", "2027-07", "--json"];
    const {stdout, stderr, status} = doudi("path", ...zhejiang, ...args);
    expect(status, stderr).toBe(0);
    const {costs} = JSON.parse(stdout) as {
      costs: {calendar_year: number; months: number; path: Cost; carried: Cost; whole_year: Cost}[];
    };
    // zhejiang-2025 is carried on through 2026, and to June 2027
    expect(costs.map(({calendar_year, months}) => [calendar_year, months])).toEqual([
      [2025, 12],
      [2026, 0],
      [2027, 6]
    ]);
    const [, carriedOn, {path, carried, whole_year}] = costs;
    expect(carriedOn.path.cost).toBeCloseTo(carriedOn.carried.cost, 2);
    expect(path.cost).toBeCloseTo((whole_year.cost + carried.cost) / 2, 2);
    expect(stderr).toContain("from 2027-07: 6 months of 2027");
  }, 60_000);

  it("refuses a month before the policy in force has had its year", () => {
    const {stderr, status} = doudi("path", ...zhejiang, "--target", "zhejiang-one-tier", "--from", "2025-12");
    expect(status).toBe(1);
    expect(stderr).toContain("invalid option: --from 2025-12 (a month from 2026-01");
  }, 60_000);
});

interface Cost {
  readonly cost: number;
}
