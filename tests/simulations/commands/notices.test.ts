// What is odd of a policy stands in the JSON of a simulation and on standard error, and in no cell of its CSV.

import {spawnSync} from "node:child_process";
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, it} from "vitest";
import {generatePopulation} from "../../../loaders/households/generate.js";
import {writePopulation} from "../../../loaders/households/parquet.js";

const folder = mkdtempSync(join(tmpdir(), "doudi-notices-"));
const reform = join(folder, "own.json");
beforeAll(async () => {
  await writePopulation(folder, generatePopulation({province: "zhejiang", households: 2000, seed: 5}));
  const own = {id: "own", name: {zh: "自拟", en: "own"}, extends: "zhejiang-one-tier", effective: "2027-01-01"};
  writeFileSync(reform, JSON.stringify({...own, edge: {multiple: 0.9}, exit: {months: 12}}));
}, 120_000);
afterAll(() => rmSync(folder, {recursive: true}));

it("of a simulation they are data, and lines on standard error", () => {
  const args = ["simulate", "--policy", "zhejiang-2025", "--reform", reform, "--population", folder];
  const run = (...more: string[]) =>
    spawnSync(process.execPath, ["--import", "tsx", "simulations/cli.ts", ...args, ...more], {encoding: "utf8"});
  const {stdout, stderr, status} = run("--json");
  expect(status, stderr).toBe(0);
  const {notices} = JSON.parse(stdout) as {notices: {policy: string; key: string; zh: string; en: string}[]};
  expect(notices.map(({policy, key}) => [policy, key])).toEqual([
    ["own", "edge.multiple"],
    ["own", "exit.months"]
  ]);
  expect(notices[0].zh).toContain("数值反常：edge.multiple = 0.9（低保边缘线低于低保标准");
  for (const {en} of notices) expect(stderr).toContain(`own: ${en}\n`);
  expect(run().stdout).not.toMatch(/notices|NaN|undefined|Infinity/);
}, 60_000);
