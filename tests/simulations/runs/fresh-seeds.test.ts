// A draw that nobody has fitted anything to: it must meet the targets within its own simulation error.

import {describe, expect, it} from "vitest";
import {provinceNamed} from "../../../loaders/census/provinces.js";
import {freshSeeds} from "../../../simulations/runs/fresh-seeds.js";
import type {SeedRow} from "../../../src/analysis/population/seeds.js";
import {designFactor, estimate, standardError} from "../../../src/analysis/results/totals.js";
import {emptyTally} from "../../../src/engine/tally/tally.js";
import {measureIndex, measures} from "../../../src/engine/tally/measures.js";

const named = (rows: readonly SeedRow[], name: string): SeedRow => rows.find(({indicator}) => indicator === name)!;

describe("a fresh seed of Zhejiang, of 20,000 households", () => {
  it("has as many on dibao and at the edge as the province, within three simulation errors", async () => {
    const rows = await freshSeeds({province: provinceNamed("zhejiang"), households: 20_000, count: 1, first: 20280101});
    for (const name of ["dibao_persons", "edge_persons"]) {
      const {mean, target, design_error} = named(rows, name);
      expect(Math.abs(mean - target!)).toBeLessThan(3 * design_error!);
    }
    expect(named(rows, "benefit_to_standard").mean).toBeGreaterThan(0);
    expect(named(rows, "cost").mean).toBeGreaterThan(0);
  }, 120_000);
});

it("two seeds have the spread of two numbers: half their difference times the root of two", async () => {
  const rows = await freshSeeds({province: provinceNamed("beijing"), households: 2000, count: 2, first: 1});
  const moved = rows.filter(({lowest, highest}) => highest > lowest);
  expect(moved.length).toBeGreaterThan(3);
  for (const {mean, spread, lowest, highest} of moved) {
    expect(mean / ((lowest + highest) / 2)).toBeCloseTo(1, 4);
    expect(spread / ((highest - lowest) / Math.SQRT2)).toBeCloseTo(1, 2);
  }
}, 60_000);

describe("a measured factor", () => {
  const design = {dibao_receiving: {level: 1.5, change: 0.5}};
  const tally = emptyTally([330100, 330200], {}, design);
  tally.households.fill(10);
  for (let k = 0; k < 3 * 4; ++k) tally.squares[k * measures.length + measureIndex("dibao_receiving")] = 1;

  it("puts the error of the whole right, under one policy and as a change, and leaves that of a part", () => {
    const raw = standardError(tally, "baseline", "dibao_receiving");
    expect(raw).toBeGreaterThan(0);
    const {baseline_se, change_se} = estimate(tally, "dibao_receiving");
    expect(baseline_se).toBeCloseTo(1.5 * raw, 9);
    expect(change_se).toBeCloseTo(0.5 * standardError(tally, "change", "dibao_receiving"), 9);
    expect(estimate(tally, "dibao_receiving", 1, 0).baseline_se).toBe(
      standardError(tally, "baseline", "dibao_receiving", 0)
    );
  });

  it("is 1 where none was measured, and on the population of somebody else", () => {
    expect(designFactor(tally, "baseline", "edge_receiving")).toBe(1);
    expect(designFactor(emptyTally([330100]), "baseline", "dibao_receiving")).toBe(1);
  });
});
