// `doudi exit` on a small Zhejiang, and the assumptions it reads.

import {spawnSync} from "node:child_process";
import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {csvParse} from "d3";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {generatePopulation} from "../../../loaders/households/generate.js";
import {writePopulation} from "../../../loaders/households/parquet.js";
import {readPolicy} from "../../../loaders/assistance/policies.js";
import {provinces} from "../../../loaders/census/provinces.js";
import {exitTable} from "../../../simulations/runs/exit.js";
import {readPopulation} from "../../../simulations/runs/simulate.js";
import {publishedExits, transitionFigures} from "../../../simulations/runs/transitions.js";
import {transitionsOf} from "../../../src/analysis/exit/figures.js";
import {exitReport, usualTerms} from "../../../src/analysis/exit/report.js";
import type {ExitReport} from "../../../src/analysis/exit/report.js";
import {walkMonths} from "../../../src/engine/months/pass.js";
import {monthMeasures} from "../../../src/engine/months/tally.js";
import {preparePolicy} from "../../../src/rules/prepare.js";

const folder = mkdtempSync(join(tmpdir(), "doudi-exit-"));
beforeAll(
  () => writePopulation(folder, generatePopulation({province: "zhejiang", households: 20_000, seed: 20260701})),
  120_000
);
afterAll(() => rmSync(folder, {recursive: true}));

const doudi = (...args: readonly string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", "simulations/cli.ts", "exit", ...args], {
    encoding: "utf8",
    maxBuffer: 1e8
  });

/** As it comes out of a file or a pipe. */
const jsonOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe("doudi exit", () => {
  it("prints every month under both policies as CSV, and says how far it is and what is assumed", () => {
    const args = ["--policy", "zhejiang-2025", "--months", "13", "--review", "12", "--population", folder];
    const {stdout, stderr, status} = doudi(...args);
    expect([status, stderr.includes("100%"), stderr.includes("are assumed")]).toEqual([0, true, true]);
    expect(stderr).toContain("published entry_share_month of 100000 (2020, calibrated): 0.0092; simulated: ");
    expect(stderr).toContain("published entry_share_month of 330421 (2021, held_out): 0.0097; simulated: ");
    expect(stderr).toContain("published leaving_share_month of 330421 (2021, implied): 0.0194; simulated: ");
    expect(stderr).toMatch(/months on the books: of those there on one day .* of those that enter /);
    const rows = csvParse(stdout);
    expect(rows).toHaveLength(26);
    expect(rows.columns).toEqual(["month", "side", "policy", ...monthMeasures]);
    expect(Number(rows[0]["dibao_persons"])).toBeGreaterThan(100_000);
    expect(rows[0]["entry_households"]).toBe("0");
  }, 120_000);

  it("gives assumptions, years, drops and published checks as JSON", () => {
    const {stdout, status} = doudi("--policy", "zhejiang-2025", "--months", "26", "--population", folder, "--json");
    const report = JSON.parse(stdout) as ExitReport;
    expect(status).toBe(0);
    expect(report.by_month).toHaveLength(52);
    expect(report.by_year.filter(({region}) => region === null).map(({months}) => months)).toEqual([12, 12, 2]);
    expect(report.assumptions.every(({source, quality}) => source !== "" && quality.length > 0)).toBe(true);
    expect(report.published.map(({indicator}) => indicator)).toEqual(
      publishedExits(330000).map(({indicator}) => indicator)
    );
    // families come and go, and the two ways of asking how long they stay are told apart
    const {entered_forward_share, spells} = report.sides.baseline;
    expect(entered_forward_share).toBeGreaterThan(0);
    expect(entered_forward_share).toBeLessThan(1);
    expect(spells.present_whole_months).toBe(2 * (spells.elapsed_months ?? NaN));
    expect(spells.entrants_left_within_24).not.toBeNull();
    for (const {baseline} of report.published) expect(baseline).not.toBeNull();
    expect(report.compared.cash_difference).toBe(0);
  }, 120_000);

  it("refuses a review, months or lengths that make no sense, and names what may be", () => {
    const refused = (...args: readonly string[]): string => {
      const {status, stdout, stderr} = doudi("--policy", "zhejiang-2025", "--population", folder, ...args);
      expect([status, stdout]).toEqual([1, ""]);
      return stderr;
    };
    expect(refused("--review", "7")).toContain("invalid option: --review 7 (6 or 12 months");
    expect(refused("--months", "1")).toContain("invalid option: --months 1 (a whole number from 2 to 120)");
    expect(refused("--exit-months", "6")).toContain("invalid option: --exit-months 6 (two or more whole numbers");
  }, 120_000);
});

describe("the report of a walk", () => {
  it("is on a page what the command line prints, to the last bit, however the population is parted", async () => {
    const args = ["--policy", "zhejiang-2025", "--reform", "zhejiang-one-tier", "--months", "24", "--first-month", "4"];
    const {stdout, stderr, status} = doudi(...args, "--population", folder, "--json");
    expect([status, stderr.includes("rror:")]).toEqual([0, false]);
    const population = await readPopulation(folder);
    const [basis, reform] = ["zhejiang-2025", "zhejiang-one-tier"].map(id => readPolicy(id).policy);
    // what the page has: the file of the province, and a tally of its own workers
    const table = jsonOf(await exitTable(population, basis, 330000));
    const terms = {...usualTerms, months: 24, first_month: 4};
    const [before, after] = [basis, reform].map(policy => preparePolicy(policy, population.regions));
    const tally = walkMonths(population, before, after, {...terms, transitions: transitionsOf(table.transitions)});
    const report = exitReport(tally, {...table, baseline: basis.id, reform: reform.id, terms});
    const printed = JSON.parse(stdout) as ExitReport;
    expect(jsonOf(report)).toEqual(printed);

    // families compared with themselves add up to the sums of the months: a family that has lost a member counts with those it has
    const all = report.by_year.filter(({region}) => region === null);
    const sum = (of: (row: (typeof all)[number]) => number): number => all.reduce((total, row) => total + of(row), 0);
    expect(report.compared.cash_difference).toBeCloseTo(
      sum(row => row.cash_change),
      -2
    );
    const below = sum(row => row.below_person_months_reform - row.below_person_months_baseline);
    expect(report.compared.below_difference).toBeCloseTo(below, 3);
    expect(below).toBeLessThan(0);
    // and the file of the province is the policy in force on the usual terms, where nobody is paid more or less
    expect(table).toMatchObject({
      households: 20_000,
      report: {terms: usualTerms, compared: {paid_more: 0, paid_less: 0}}
    });
    expect(table.published).toEqual(publishedExits(330000));
  }, 120_000);
});

describe("the assumptions of a walk", () => {
  it("are there for every province, with a reason for each that is assumed", () => {
    for (const {region} of provinces) {
      const figures = transitionFigures(region);
      for (const {indicator, quality, note} of figures)
        expect([indicator, quality !== "assumed" || note.length > 5]).toEqual([indicator, true]);
      expect(Object.values(transitionsOf(figures)).every(Number.isFinite)).toBe(true);
    }
  });

  it("look at families as often as the law says", () => {
    // 民发〔2021〕57号 第三十一条: half a year where somebody can work, else a year; 2022-10-20: within 3 months of a death
    expect(transitionsOf(transitionFigures(330000))).toMatchObject({
      review_months_work: 6,
      review_months_other: 12,
      review_months_death: 3
    });
  });
});
