// `doudi cliffs`: what is printed, and what of it a reform changes.

import {csvParse} from "d3";
import {spawnSync} from "node:child_process";
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {generatePopulation} from "../../../loaders/households/generate.js";
import {writePopulation} from "../../../loaders/households/parquet.js";
import type {CliffReport} from "../../../src/analysis/cliffs/report.js";

const folder = mkdtempSync(join(tmpdir(), "doudi-cliffs-"));
const reform = join(folder, "no-exit.json");
const doudi = (...args: string[]): {stdout: string; stderr: string; status: number | null} =>
  spawnSync(process.execPath, ["--import", "tsx", "simulations/cli.ts", ...args, "--population", folder], {
    encoding: "utf8"
  });

beforeAll(async () => {
  await writePopulation(folder, generatePopulation({province: "zhejiang", households: 3000, seed: 5}));
  const name = {zh: "不渐退", en: "no exit"};
  const changes = {exit: {months: 0}, income: {disregard: {months: 0}}};
  writeFileSync(
    reform,
    JSON.stringify({id: "no-exit", name, extends: "zhejiang-2025", effective: "2026-01-01", ...changes})
  );
}, 120_000);
afterAll(() => rmSync(folder, {recursive: true}));

describe("doudi cliffs", () => {
  it("sets a reform beside its baseline: without exit and disregard, a rise costs at once what it costs later", () => {
    const {stdout, stderr, status} = doudi("cliffs", "--policy", "zhejiang-2025", "--reform", reform, "--json");
    expect(status, stderr).toBe(0);
    const found = JSON.parse(stdout) as {
      baseline: string;
      reform: string;
      as_recorded: CliffReport;
      on_exit: CliffReport;
    };
    expect(found).toMatchObject({baseline: "zhejiang-2025", reform: "no-exit"});
    const {as_recorded, on_exit} = found;
    expect(as_recorded.months_since_rise).toBeNull();
    expect(on_exit.months_since_rise).toBe(0);
    expect(on_exit.baseline.by_cause.dibao_line.notches).toBeLessThan(as_recorded.baseline.by_cause.dibao_line.notches);
    expect(on_exit.reform.by_cause.dibao_line).toEqual(as_recorded.reform.by_cause.dibao_line);
    expect(on_exit.notch_households.change).toBeGreaterThan(0);
    expect(new Set(as_recorded.baseline.checks.map(({quality}) => quality))).toEqual(new Set(["relay"]));
    const {loss_in_standards: own, ...leaving} = as_recorded.baseline.leaving_dibao;
    // whoever is recognised has more than whoever is not, so that the two ends hold the middle between them
    expect(own).toBeGreaterThan(leaving.loss_in_standards_if_recognised!);
    expect(own).toBeLessThan(leaving.loss_in_standards_if_as_others!);
    expect(stderr).toMatch(
      /a family that leaves dibao loses [\d.]+% -> [\d.]+% .* by its own draw, [\d.]+% -> .* published and held out: 35.0% to 52.0%/
    );
    expect(stderr).toMatch(/100 yuan a month more leave [\d,]+ -> [\d,]+ households with less/);
  }, 60_000);

  it("prints every number as a row of CSV without --json", () => {
    const {stdout, status} = doudi("cliffs", "--policy", "zhejiang-2025", "--month", "3");
    expect(status).toBe(0);
    const rows = new Map(csvParse(stdout).map(row => [row["measure"], row["value"]]));
    expect(rows.get("on_exit.months_since_rise")).toBe("3");
    expect(Number(rows.get("as_recorded.baseline.by_cause.edge_line.depth"))).toBeGreaterThan(0);
    expect(rows.get("as_recorded.baseline.all.depth")).toBe(rows.get("as_recorded.reform.all.depth"));
    expect(rows.has("as_recorded.baseline.by_region.330100.overtaken")).toBe(true);
  }, 60_000);

  it("names what is wrong with a month", () => {
    const {stderr, status} = doudi("cliffs", "--policy", "zhejiang-2025", "--month", "x");
    expect(status).toBe(1);
    expect(stderr).toContain("invalid option: --month x (a whole number from 0 to 36)");
  });

  it("is a goal of solve and an objective of frontier", () => {
    const solve = ["--lever", "edge.multiple", "--from", "1.5", "--to", "2", "--step", "0.1", "--json"];
    const goal = doudi("solve", "--policy", "zhejiang-2025", ...solve, "--goal", "notch_share", "--at-most", "0.4");
    const found = JSON.parse(goal.stdout) as {outcome: number};
    expect(found.outcome).toBeGreaterThan(0);
    expect(found.outcome).toBeLessThan(1);
    const levers = ["--levers", "edge.multiple=1.5..2:0.1", "--objectives", "cost,notch_depth", "--policies", "6"];
    const {stdout, stderr} = doudi("frontier", "--policy", "zhejiang-2025", ...levers);
    const rows = csvParse(stdout);
    expect(rows.length, stderr).toBeGreaterThan(0);
    for (const row of rows) expect(Number(row["notch_depth"])).toBeGreaterThan(0);
  }, 60_000);
});
