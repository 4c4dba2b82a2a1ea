// The study of exits of several lengths, on a small Zhejiang.

import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {generatePopulation} from "../../../loaders/households/generate.js";
import {writePopulation} from "../../../loaders/households/parquet.js";
import {readPolicy} from "../../../loaders/assistance/policies.js";
import {exitStudy, withExit} from "../../../simulations/studies/exit-study.js";
import {readPopulation} from "../../../simulations/runs/simulate.js";
import type {Study} from "../../../src/analysis/results/study.js";

const folder = mkdtempSync(join(tmpdir(), "doudi-exit-study-"));
const policy = readPolicy("zhejiang-2025").policy;
let study: Study;
beforeAll(async () => {
  await writePopulation(folder, generatePopulation({province: "zhejiang", households: 20_000, seed: 20260701}));
  const terms = {months: 24, review: null, seed: 1, first_month: 1};
  const population = await readPopulation(folder);
  ({study} = await exitStudy(population, policy, [0, 6, 12], {region: 330000, terms}));
}, 180_000);
afterAll(() => rmSync(folder, {recursive: true}));

const value = (name: string): number => {
  const found = study.figures.find(figure => figure.name === name);
  if (found?.value == null) throw new Error(`no figure: ${name}`);
  return found.value;
};

describe("the study of gradual exits", () => {
  it("adds up: what an exit costs is the cash with it less the cash without", () => {
    for (const months of [6, 12]) {
      const change = value(`cash.exit_${months}`) - value("cash.exit_0");
      expect(value(`cash_change.exit_${months}`)).toBeCloseTo(change, 0);
      expect(value(`cash_year_1.exit_${months}`) + value(`cash_year_2.exit_${months}`)).toBeCloseTo(
        value(`cash.exit_${months}`),
        0
      );
    }
  });

  it("is in order: longer costs more and holds more families, none holds none, and by steps costs less than in full", () => {
    expect(value("exit_begun.exit_0")).toBe(0);
    expect(value("exit_cash.exit_6")).toBeGreaterThan(0);
    expect(value("exit_persons_mean.exit_12")).toBeGreaterThan(value("exit_persons_mean.exit_6"));
    expect(value("cash_change.exit_12")).toBeGreaterThan(value("cash_change.exit_6"));
    expect(value("cash_change.exit_12.linear")).toBeLessThan(value("cash_change.exit_12"));
  });

  it("says its limits, and names only figures it has, each once", () => {
    const names = study.figures.map(({name}) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(study.sections.map(({id}) => id)).toEqual([
      ...["question", "policy", "findings", "results", "years", "sensitivity", "published", "limits"]
    ]);
    expect(study.sections.at(-1)?.parts.length).toBeGreaterThan(4);
  });

  it("changes nothing of the policy but the exit", () => {
    expect(withExit(policy, 9)).toEqual({...policy, id: "zhejiang-2025+exit-9", exit: {...policy.exit, months: 9}});
    expect(() => withExit(policy, 99)).toThrow("exit.months");
  });
});
