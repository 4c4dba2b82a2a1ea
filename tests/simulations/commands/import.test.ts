// `doudi import`: what it writes, what it refuses, and its exit codes.

import {spawnSync} from "node:child_process";
import {existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {readPopulation} from "../../../simulations/runs/simulate.js";

const folder = mkdtempSync(join(tmpdir(), "doudi-import-test-"));
afterAll(() => rmSync(folder, {recursive: true}));
const files = "tests/store/register/files";
const doudi = (...args: string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", "simulations/cli.ts", "import", ...args], {encoding: "utf8"});

describe("doudi import", () => {
  it("writes a population that opens, with nothing in it that identifies", async () => {
    const out = join(folder, "whole");
    const {status, stdout, stderr} = doudi(
      ...["--from", `${files}/person-register-gbk.csv`, "--mapping", `${files}/person-register.json`],
      ...["--out", out, "--json"]
    );
    expect(status, stderr).toBe(0);
    expect(readdirSync(out).sort()).toEqual([
      "households.parquet",
      "import-report.json",
      "persons.parquet",
      "population.json",
      "rejected.csv"
    ]);
    const population = await readPopulation(out);
    expect([...population.households.household_id]).toEqual([5, 7, 9, 10]);
    // those on the books receive, as the register says, where the rules let them
    const manifest = JSON.parse(readFileSync(join(out, "population.json"), "utf8")) as Record<string, unknown>;
    expect(manifest).toMatchObject({
      kind: "register",
      as_of: "2026-06-30",
      households: 4,
      persons: 7,
      min_cell: 10,
      policy: "zhejiang-2025"
    });
    const told = [stdout, stderr, ...readdirSync(out).map(name => readFileSync(join(out, name), "latin1"))].join("\n");
    expect(told).not.toMatch(/330102195003010114|王建国|ZJ001/);
    expect(told).not.toContain(folder.slice(1));
  }, 60_000);

  it("refuses with exit code 1 and writes nothing, or with 3 leaves out what it is asked to", () => {
    const from = join(folder, "bad.csv");
    writeFileSync(
      from,
      "hh,county,hukou,born,female,wage,pension,weight\na,330102,1,1980-01-01,true,1,0,2\nb,999999,1,1980-01-01,true,1,0,2\n"
    );
    const out = join(folder, "bad");
    const args = ["--from", from, "--mapping", `${files}/survey.json`, "--out", out];
    const refused = doudi(...args);
    expect(refused.status).toBe(1);
    expect(existsSync(out)).toBe(false);
    expect(refused.stderr).toContain("  bad.csv row 3, county = 999999");
    const dropped = doudi(...args, "--on-problem", "drop");
    expect(dropped.status).toBe(3);
    expect(readFileSync(join(out, "rejected.csv"), "utf8")).toBe(
      "file,row,check,column\nbad.csv,3,place_unknown,region\n"
    );
  }, 60_000);
});
