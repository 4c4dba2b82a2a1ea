// Back-casting: two families worked out by hand, and what must hold whatever the families are.

import {spawnSync} from "node:child_process";
import {mkdtempSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {generatePopulation} from "../../../loaders/households/generate.js";
import {writePopulation} from "../../../loaders/households/parquet.js";
import {provinceNamed} from "../../../loaders/census/provinces.js";
import {backCastWords} from "../../../src/analysis/population/back-cast.js";
import type {BackCastIndicator, BackCastRow, BackCastStep} from "../../../src/analysis/population/back-cast.js";
import {families, recordOf} from "../../../src/analysis/household/families.js";
import {preparePopulation} from "../../../src/engine/columns/population.js";
import {toMicrodata} from "../../../src/rules/household/record.js";
import type {HouseholdRecord} from "../../../src/rules/household/record.js";
import {backCastOf} from "../../../simulations/runs/back-cast.js";
import {households} from "../../rules/arbitrary.js";

const hubei = provinceNamed("hubei");
const huangshi = 420200;

/** One healthy adult in a town, excused from work (no wage is imputed), living on `transfer` 元/年, standing for `weight` others, who takes up whatever there is. */
function single(household_id: number, transfer: number, weight: number): HouseholdRecord {
  const {household, persons} = recordOf(
    families.find(({name}) => name === "couple_one_child")!,
    huangshi
  );
  return {
    household: {...household, household_id, weight, registration: 1, draw: 0},
    persons: [{...persons[0], household_id, transfer, wage: 0, excused_from_work: 1}]
  };
}

const rowOf = (rows: readonly BackCastRow[], step: BackCastStep, indicator: BackCastIndicator): BackCastRow =>
  rows.find(row => row.step === step && row.indicator === indicator)!;

describe("back-casting Hubei's standards of 2023 and 2024", () => {
  // 黄石 in town: 680 yuan in 2023, 776 in 2024. Urban incomes grew by 47045 / 44990 = 4.57%.
  // A has 750 a month: not poor in 2023 (717), nor under the standard of 2023, but under that of 2024 by 26.
  // B has 700 a month: poor in 2023 (669, which leaves 11 to pay), over the standard of 2023 now, under that of 2024 by 76.
  const rows = backCastOf(preparePopulation(toMicrodata([single(1, 9000, 100), single(2, 8400, 10)])), hubei);
  const moved = (step: BackCastStep, indicator: BackCastIndicator) => {
    const {before, after, entered, left} = rowOf(rows, step, indicator);
    return {before, after, entered, left};
  };

  it("lets standards draw both families in, growth lift one out, and both together add one", () => {
    expect(moved("standards", "dibao_persons")).toEqual({before: 0, after: 110, entered: 110, left: 0});
    expect(moved("incomes", "dibao_persons")).toEqual({before: 10, after: 0, entered: 0, left: 10});
    expect(moved("both", "dibao_persons")).toEqual({before: 10, after: 110, entered: 100, left: 0});
  });

  it("counts the money by the year", () => {
    expect(rowOf(rows, "standards", "cash_year").change).toBe(12 * (100 * 26 + 10 * 76));
    expect(rowOf(rows, "incomes", "cash_year").change).toBe(-12 * 10 * 11);
    expect(rowOf(rows, "both", "cash_year").change).toBe(12 * (100 * 26 + 10 * (76 - 11)));
  });

  it("knows no rigid-expenditure family before 2024, when recognition began", () => {
    expect(rows.filter(({indicator}) => indicator === "rigid_persons").map(({before}) => before)).toEqual([0, 0, 0]);
  });

  it("sets the published admissions beside the step in which all moves, and no figure where none was published", () => {
    const published = (indicator: BackCastIndicator) => rowOf(rows, "both", indicator).published;
    expect(published("dibao_persons")).toBe(109_000); // 中国社会报 2025-07-07
    expect(published("edge_persons")).toBe(24_000);
    expect(published("rigid_persons")).toBe(5103);
    expect(published("cash_year")).toBeNull();
    expect(rows.filter(({step, published}) => step !== "both" && published !== null)).toEqual([]);
  });

  it("sets admissions beside admissions, and what an ordinary year admits beside both", () => {
    const both = rowOf(rows, "both", "dibao_persons");
    expect(both.entered_to_published).toBeCloseTo(100 / 109_000, 12);
    // 0.48% and 0.97% a month of the 10 persons who received before
    expect(both.ordinary_low).toBeCloseTo(12 * 0.0048 * 10, 9);
    expect(both.ordinary_high).toBeCloseTo(12 * 0.0097 * 10, 9);
    expect(rowOf(rows, "standards", "dibao_persons").ordinary_low).toBeNull();
    expect(rowOf(rows, "both", "cash_year").entered_to_published).toBeNull();
  });

  it("has words in Chinese and English for every figure it sets beside a publication", () => {
    for (const {note_zh, note_en} of rows.filter(({step}) => step === "both")) {
      expect(note_zh).not.toBe("");
      expect(note_en).not.toBe("");
    }
    expect(backCastWords.every(({zh, en}) => zh.length > 20 && en.length > 20)).toBe(true);
  });
});

describe("back-casting", () => {
  it("takes standards and incomes apart without a rest, and a change into who comes and who goes", () => {
    fc.assert(
      fc.property(households(1, 40), records => {
        const placed = records.map(record => ({...record, household: {...record.household, region: huangshi}}));
        const rows = backCastOf(preparePopulation(toMicrodata(placed)), hubei);
        for (const {indicator, change} of rows.filter(({step}) => step === "both")) {
          const [standards, incomes] = (["standards", "incomes"] as const).map(
            step => rowOf(rows, step, indicator).change
          );
          expect(standards + incomes).toBeCloseTo(change, 3);
        }
        for (const {before, after, change, entered, left, change_se} of rows) {
          expect(after - before).toBeCloseTo(change, 3);
          expect(entered - left).toBeCloseTo(change, 3);
          expect(Math.min(before, entered, left, change_se)).toBeGreaterThanOrEqual(0);
        }
      }),
      {numRuns: 25}
    );
  });

  it("has nothing to say of a province whose standards of two years were not published", () => {
    const family = recordOf(families[0], 620100);
    expect(backCastOf(preparePopulation(toMicrodata([family])), provinceNamed("gansu"))).toEqual([]);
  });
});

describe("doudi back-cast", () => {
  it("prints the table of a population, and says for which provinces there is one", async () => {
    const folder = mkdtempSync(join(tmpdir(), "doudi-back-cast-"));
    await writePopulation(folder, generatePopulation({province: "zhejiang", households: 4000, seed: 1}));
    const doudi = (population: string) =>
      spawnSync(
        process.execPath,
        ["--import", "tsx", "simulations/cli.ts", "back-cast", "--population", population, "--json"],
        {encoding: "utf8"}
      );
    const {stdout, status} = doudi(folder);
    expect(status).toBe(0);
    const rows = JSON.parse(stdout) as BackCastRow[];
    expect(rows).toHaveLength(12);
    // Every city's standard rose, so that on the same incomes nobody leaves dibao.
    const standards = rowOf(rows, "standards", "dibao_persons");
    expect(standards.left).toBe(0);
    expect(standards.after).toBeGreaterThanOrEqual(standards.before);
    expect(rowOf(rows, "standards", "cash_year").change).toBeGreaterThan(0);
    expect(rowOf(rows, "incomes", "cash_year").change).toBeLessThan(0);
    expect(doudi(join(folder, "nowhere")).status).toBe(1);
  }, 60_000);
});
