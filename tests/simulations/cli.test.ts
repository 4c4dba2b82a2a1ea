// The command line: what goes to standard output, what to standard error, and the exit code.

import {execFileSync, spawnSync} from "node:child_process";
import {mkdtempSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {families, recordOf} from "../../src/analysis/household/families.js";
import {lines} from "../../src/rules/law.js";

const folder = mkdtempSync(join(tmpdir(), "doudi-cli-"));
const doudi = (args: readonly string[], input = ""): {stdout: string; stderr: string; status: number | null} =>
  spawnSync(process.execPath, ["--import", "tsx", "simulations/cli.ts", ...args], {input, encoding: "utf8"});
const {household, persons} = recordOf(families[0], 330100);
const family = {...household, persons};

describe("doudi assess", () => {
  it("answers every household in order, a bad line in its place, and ends with 1", () => {
    const input = [
      JSON.stringify(family),
      "{not json",
      JSON.stringify({...family, rent: -5}),
      JSON.stringify({...family, household_id: 3, region: 110100, persons: [{...persons[0], household_id: 3}]}),
      "",
      JSON.stringify({...family, household_id: 8, persons: [{...persons[0], household_id: 8, wage: 60_000}]})
    ].join("\n");
    const {stdout, status} = doudi(["assess", "--policy", "zhejiang-2025"], input);
    const answers = stdout
      .trim()
      .split("\n")
      .map(line => JSON.parse(line) as Record<string, unknown>);
    expect(status).toBe(1);
    expect(answers).toHaveLength(5);
    // three persons, no income: 3 x 1301 yuan
    expect(answers[0]).toMatchObject({household_id: 0, members: 3, standard: 1301, status: 2, dibao_base: 3903});
    expect(Object.keys(answers[0])).toEqual(["household_id", ...lines.map(line => line.name)]);
    expect(answers[1]).toMatchObject({line: 2, error: expect.stringContaining("invalid JSON") as string});
    expect(answers[2]).toMatchObject({line: 3, error: expect.stringContaining("invalid value: rent = -5") as string});
    expect(answers[3]).toMatchObject({line: 4, error: expect.stringContaining("unknown region: 110100") as string});
    expect(answers[4]).toMatchObject({household_id: 8, members: 1, status: 0});
  });

  it("ends with 0 when every line is good, and says in words what is missing when no policy is named", () => {
    expect(doudi(["assess", "--policy", "zhejiang-2025"], JSON.stringify(family)).status).toBe(0);
    expect(doudi(["assess"])).toMatchObject({
      status: 1,
      stdout: "",
      stderr: expect.stringContaining("missing option: --policy") as string
    });
  });
});

describe("doudi policies", () => {
  it("prints a resolved policy that can be used as a file", () => {
    const {stdout} = doudi(["policies", "--resolved", "zhejiang-one-tier"]);
    const file = join(folder, "reform.json");
    writeFileSync(file, stdout);
    const again = doudi(["policies", "--resolved", file]);
    expect(JSON.parse(again.stdout)).toEqual(JSON.parse(stdout));
  });

  it("lists every policy with its sources and what is assumed", () => {
    const list = JSON.parse(doudi(["policies"]).stdout) as {id: string; sources: string[]; assumed: {key: string}[]}[];
    expect(list.map(({id}) => id)).toEqual(
      expect.arrayContaining([
        "national-2021",
        "national-2026",
        "zhejiang-2025",
        "zhejiang-two-tier",
        "zhejiang-one-tier"
      ])
    );
    expect(list.find(({id}) => id === "zhejiang-2025")?.assumed.map(({key}) => key)).toContain(
      "standard.listed.330200"
    );
  });

  it("names file, key and value of a policy that does not fit", () => {
    const file = join(folder, "typo.json");
    writeFileSync(file, JSON.stringify({id: "typo", extends: "zhejiang-2025", edge: {multipel: 2}}));
    expect(doudi(["policies", "--resolved", file])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(`${file}: unknown key: edge.multipel (nearest: edge.multiple)`) as string
    });
  });
});

describe("doudi generate, validate and simulate", () => {
  const population = join(folder, "population");
  it("make a population, find it sound, and simulate it: the same figures each time", () => {
    expect(
      doudi(["generate", "--province", "zhejiang", "--households", "3000", "--seed", "5", "--out", population]).status
    ).toBe(0);
    const table = doudi(["validate", "--population", population, "--json"]);
    expect(table.status).toBe(0);
    const {rows} = JSON.parse(table.stdout) as {rows: {indicator: string; published: number}[]};
    expect(rows.find(row => row.indicator === "dibao_persons")?.published).toBe(538_800);
    const simulate = (): string =>
      doudi([
        "simulate",
        "--policy",
        "zhejiang-2025",
        "--reform",
        "zhejiang-one-tier",
        "--population",
        population,
        "--json"
      ]).stdout;
    const report = JSON.parse(simulate()) as {
      households_assessed: number;
      regions: {standard_baseline: number; standard_reform: number}[];
    };
    expect(report.households_assessed).toBe(3000);
    expect(report.regions.every(row => row.standard_reform === 1301)).toBe(true);
    expect(simulate()).toBe(`${JSON.stringify(report, null, 2)}\n`);
  }, 60_000);

  it("name a broken file and the next step", () => {
    writeFileSync(
      join(population, "households.parquet"),
      readFileSync(join(population, "households.parquet")).subarray(0, 1000)
    );
    const {status, stderr} = doudi(["simulate", "--policy", "zhejiang-2025", "--population", population]);
    expect(status).toBe(1);
    expect(stderr).toContain("households.parquet");
  }, 30_000);

  it("refuse an unknown province and an unknown command by name", () => {
    expect(doudi(["generate", "--province", "zhejang", "--out", folder]).stderr).toContain("unknown province: zhejang");
    expect(doudi(["simulat"]).stderr).toContain("unknown command: simulat (nearest: simulate)");
  });
});

it("the example of the README is assessed without a fault", () => {
  const {status, stdout} = doudi(
    ["assess", "--policy", "zhejiang-2025"],
    readFileSync("simulations/example-households.ndjson", "utf8")
  );
  expect(status).toBe(0);
  expect(
    stdout
      .trim()
      .split("\n")
      .map(line => (JSON.parse(line) as {standard: number}).standard)
  ).toEqual([1175, 1175]);
});

it("the command of the README works as written", () => {
  const out = execFileSync("npm", ["run", "-s", "doudi", "--", "policies", "--resolved", "national-2026"], {
    encoding: "utf8"
  });
  expect((JSON.parse(out) as {id: string}).id).toBe("national-2026");
});
