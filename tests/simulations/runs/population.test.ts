// Populations as commands open them: whole, altered, without a manifest, or standing for more people than there are.

import {spawnSync} from "node:child_process";
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {beforeAll, describe, expect, it} from "vitest";
import {generatePopulation} from "../../../loaders/households/generate.js";
import {writePopulation} from "../../../loaders/households/parquet.js";
import {readManifest} from "../../../simulations/runs/manifest.js";

const whole = mkdtempSync(join(tmpdir(), "doudi-population-"));
const other = mkdtempSync(join(tmpdir(), "doudi-population-"));
beforeAll(async () => {
  await writePopulation(whole, generatePopulation({province: "zhejiang", households: 2000, seed: 1}));
  const population = generatePopulation({province: "zhejiang", households: 2000, seed: 2});
  population.households.weight.forEach((weight, i, all) => (all[i] = 10 * weight));
  await writePopulation(other, population);
}, 60_000);

const simulate = (population: string) =>
  spawnSync(
    process.execPath,
    ["--import", "tsx", "simulations/cli.ts", "simulate", "--policy", "zhejiang-2025", "--population", population],
    {encoding: "utf8"}
  );
function copyOf(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), "doudi-population-"));
  cpSync(folder, copy, {recursive: true});
  return copy;
}

describe("a population that is opened", () => {
  it("gives figures and nothing but the count of households when it is whole", () => {
    const {status, stderr} = simulate(whole);
    expect(stderr).toMatch(/^2000 households assessed twice in \d+ ms\n$/);
    expect(status).toBe(0);
  });

  it("gives no figure when one of its files is another's", () => {
    const mixed = copyOf(whole);
    cpSync(join(other, "households.parquet"), join(mixed, "households.parquet"));
    cpSync(join(other, "persons.parquet"), join(mixed, "persons.parquet"));
    const {status, stdout, stderr} = simulate(mixed);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^not the stated population: .*copy the three files together again/);
  });

  // what fresh seeds measured of our populations puts errors right, but for those that do not say they are ours
  const withoutErrors = (csv: string) => csv.replace(/^.*_se,.*\n/gm, "");

  it("gives the same figures without its manifest, and says what was not checked", () => {
    const bare = copyOf(whole);
    rmSync(join(bare, "population.json"));
    const {status, stdout, stderr} = simulate(bare);
    expect(status).toBe(0);
    expect(stderr).toContain(`not checked: there is no ${join(bare, "population.json")}`);
    // what does not say that it is synthetic may be real
    expect(stdout).toContain("inside.en,");
    expect(withoutErrors(stdout.replace(/^inside[.].*\n/gm, ""))).toBe(withoutErrors(simulate(whole).stdout));
  });

  it("gives no figure when it stands for ten times the people there are, however well it matches its manifest", () => {
    const {status, stdout, stderr} = simulate(other);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^more people than there are: households of 33\d{4} .*data\/denominators\.csv/);
  });
});

describe("the manifest of a population that goes onto a page", () => {
  it("is read whole, and refused with the fields that are missing", () => {
    expect(readManifest(whole)).toMatchObject({province: "zhejiang", seed: 1, households: 2000});
    const bare = copyOf(whole);
    const {fit, income, ...rest} = JSON.parse(readFileSync(join(bare, "population.json"), "utf8")) as Record<
      string,
      unknown
    >;
    expect([fit, income]).not.toContain(undefined);
    writeFileSync(join(bare, "population.json"), JSON.stringify(rest));
    expect(() => readManifest(bare)).toThrow(`missing fields: income, fit of ${join(bare, "population.json")}`);
    rmSync(join(bare, "population.json"));
    expect(() => readManifest(bare)).toThrow("missing file: ");
  });
});
