// `--outward`: what of a register passes, what is null, and that nothing of the secret or of a synthetic population changes.

import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {spawnSync} from "node:child_process";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {writeTables} from "../../../loaders/households/parquet.js";
import {borderOf} from "../../../simulations/runs/border.js";
import {toMicrodata} from "../../../src/rules/household/record.js";
import {family} from "../../analysis/small-town.js";

const folder = mkdtempSync(join(tmpdir(), "doudi-outward-test-"));
afterAll(() => rmSync(folder, {recursive: true}));

const state = (manifest: object): void => writeFileSync(join(folder, "population.json"), JSON.stringify(manifest));
const doudi = (...args: string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", "simulations/cli.ts", ...args, "--population", folder, "--json"], {
    encoding: "utf8"
  });
const simulated = (...args: string[]) => {
  const {stdout, stderr, status} = doudi("simulate", "--policy", "zhejiang-2025", ...args);
  expect(status, stderr).toBe(0);
  return {printed: JSON.parse(stdout) as Record<string, never>, text: `${stdout}${stderr}`};
};

/** 60 families without income in Hangzhou, on the books; 5 in Huzhou, where the planned tiers raise the standard. */
beforeAll(async () => {
  const homes = Array.from({length: 65}, (_, i) =>
    family(
      {household_id: i + 1, region: i < 60 ? 330100 : 330500, registration: 1, draw: 0.01, observed_status: 2},
      {
        wage: 10 * i
      }
    )
  );
  await writeTables(folder, toMicrodata(homes));
});

describe("doudi simulate --outward", () => {
  it("gives what rests on enough families, perturbed, and nulls what does not", () => {
    state({kind: "register", synthetic: false, min_cell: 10});
    const inside = simulated("--reform", "zhejiang-two-tier");
    expect(inside.printed["inside"]).toHaveProperty("zh");
    expect(inside.text).toContain("not to be handed on");
    const {printed, text} = simulated("--reform", "zhejiang-two-tier", "--outward");
    expect(Object.keys(printed)).toContain("outward");
    expect(printed).toMatchObject({
      figures: [
        {key: "dibao_persons", reform: null, change: null},
        {},
        {key: "cost", reform: null, change: null},
        {},
        {},
        {}
      ],
      regions: [
        {region: 330100, dibao_persons_reform: null, raised: null},
        {region: 330500, dibao_persons_baseline: null, cost_baseline: null, raised: null}
      ],
      outward: {minimum: 10, suppressed: {"regions.1.cost_baseline": "few", "regions.0.cost_baseline": "linked"}}
    });
    const {figures, outward} = printed as unknown as {
      figures: {baseline: number}[];
      outward: {within: Record<string, number>};
    };
    const exact = (inside.printed["figures"] as {baseline: number}[])[0].baseline;
    expect(Math.abs(figures[0].baseline - exact)).toBeLessThan(outward.within["figures.0.baseline"]);
    expect(printed).toHaveProperty("inequality.before.gini", null);
    expect(text).not.toContain(readFileSync(join(folder, "disclosure-secret")).toString("hex").slice(0, 16));
    // asked again it says the same
    expect(simulated("--reform", "zhejiang-two-tier", "--outward").printed).toEqual(printed);
  }, 60_000);

  it("leaves a synthetic population unchanged", () => {
    state({synthetic: true});
    const {printed} = simulated("--outward");
    expect(printed).toEqual(simulated().printed);
    expect(printed).not.toHaveProperty("outward");
    expect(printed).not.toHaveProperty("inside");
  }, 60_000);

  it("takes its threshold from population.json, and never one under three", () => {
    state({synthetic: false, min_cell: 1});
    expect(borderOf(folder).terms.minimum).toBe(3);
    state({});
    expect(borderOf(folder)).toMatchObject({isReal: true, terms: {minimum: 10}});
  });
});

describe("doudi reconcile --outward", () => {
  it("lists no pair of statuses and no cause on few families", () => {
    state({synthetic: false, min_cell: 10});
    const {stdout, stderr, status} = doudi("reconcile", "--outward");
    expect(status, stderr).toBe(0);
    const printed = JSON.parse(stdout) as {pairs: {families: number}[]; places: {status: {families: number | null}}[]};
    expect(printed.pairs.length).toBeGreaterThan(0);
    for (const {families} of printed.pairs) expect(families % 10).toBe(0);
    expect(printed.places.map(({status: {families}}) => families)).toEqual([null, null]);
    expect(stdout).not.toContain('"inside"');
  }, 60_000);
});
