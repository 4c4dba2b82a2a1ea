// The written studies: what they say is what the engine computes, to the digit, from the command line too.

import {csvParse} from "d3";
import {spawnSync} from "node:child_process";
import {mkdtempSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {beforeAll, describe, expect, it} from "vitest";
import {generatePopulation} from "../../../loaders/households/generate.js";
import {writePopulation} from "../../../loaders/households/parquet.js";
import {readPolicy} from "../../../loaders/assistance/policies.js";
import {readPopulation} from "../../../simulations/runs/simulate.js";
import {buildStudies} from "../../../simulations/studies/build.js";
import {studyCsv} from "../../../simulations/studies/csv.js";
import {studies, studyNamed} from "../../../simulations/studies/studies.js";
import type {Report} from "../../../src/analysis/results/report.js";
import {figureKey, figuresIn} from "../../../src/analysis/results/study.js";
import type {Study} from "../../../src/analysis/results/study.js";
import {payerNames} from "../../../src/rules/financing/rule.js";

const folder = mkdtempSync(join(tmpdir(), "doudi-studies-"));
const doudi = (args: readonly string[]): {stdout: string; stderr: string; status: number | null} =>
  spawnSync(process.execPath, ["--import", "tsx", "simulations/cli.ts", ...args], {
    encoding: "utf8",
    maxBuffer: 2 ** 26
  });

let built: readonly Study[] = [];
beforeAll(async () => {
  await writePopulation(folder, generatePopulation({province: "zhejiang", households: 4000, seed: 7}));
  built = await buildStudies(studies, await readPopulation(folder));
}, 300_000);

const study = (id: string): Study => built.find(each => each.id === id)!;
const value = ({figures}: Study, key: string): number => {
  const found = figures.find(figure => figureKey(figure) === key);
  if (found?.value == null) throw new Error(`no such figure: ${key}`);
  return found.value;
};
const textsOf = ({sections}: Study): {zh: string; en: string}[] =>
  sections.flatMap(({parts}) => parts.flatMap(part => (part.kind === "text" || part.kind === "item" ? [part] : [])));
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

describe("what the studies answer", () => {
  it("two tiers: the four prefectures at 1145 go to 1175, nobody else moves, as the plan says", () => {
    const two = study("zhejiang-two-tier");
    // Huzhou, Jinhua, Quzhou, Lishui
    for (const {region} of two.places) {
      const third = [330500, 330700, 330800, 331100].includes(region);
      expect(value(two, `standard.urban.change.${region}`)).toBe(third ? 30 : 0);
      expect(value(two, `cost.change.${region}`) > 0).toBe(third);
    }
    expect(value(two, "places.raised")).toBe(4);
    expect(value(two, "places.lowered")).toBe(0);
    expect(value(two, "standard.ratio.before")).toBe(1301 / 1145);
    expect(value(two, "standard.ratio.after")).toBe(1301 / 1175);
  });

  it("one standard: 1301 everywhere, so that no measure of distance is left", () => {
    const one = study("zhejiang-one-tier");
    for (const {region} of one.places) expect(value(one, `standard.urban.after.${region}`)).toBe(1301);
    expect(value(one, "standard.ratio.after")).toBe(1);
    expect(value(one, "standard.cv.after")).toBeCloseTo(0, 12);
    expect(value(one, "standard.theil.after")).toBeCloseTo(0, 12);
    expect(value(one, "path.year_3.standard_ratio")).toBe(1);
  });

  it("exits: half a year as in force, a year and none beside it, and none holds nobody", () => {
    const exit = study("zhejiang-exit");
    expect([0, 6, 12].map(months => value(exit, `length.exit_${months}`))).toEqual([0, 6, 12]);
    expect(value(exit, "policy.exit_months")).toBe(6);
    expect(value(exit, "months")).toBe(36);
    const months = Array.from({length: 36}, (_, i) => i + 1);
    for (const length of [6, 12]) {
      const onExit = months.map(month => value(exit, `exit_persons.exit_${length}.month_${month}`));
      expect(sum(onExit) / 36).toBeCloseTo(value(exit, `exit_persons_mean.exit_${length}`), 3);
      const cash = months.map(month => value(exit, `cash.exit_${length}.month_${month}`));
      expect(sum(cash) / value(exit, `cash.exit_${length}`)).toBeCloseTo(1, 9);
    }
    for (const month of months) expect(value(exit, `exit_persons.exit_0.month_${month}`)).toBe(0);
  });

  it.each(["zhejiang-two-tier", "zhejiang-one-tier"])("%s: who pays adds up to what it costs", id => {
    const own = study(id);
    const cost = value(own, "cost.change");
    expect(sum(payerNames.map(payer => value(own, `payer.${payer}.change`))) / cost).toBeCloseTo(1, 6);
    expect(sum(own.places.map(({region}) => value(own, `cost.change.${region}`))) / cost).toBeCloseTo(1, 6);
    expect(value(own, "cause.standard.total") / cost).toBeCloseTo(1, 6);
    const moves = ["stayed", "joined", "left", "never"].map(move => value(own, `cause.standard.${move}`));
    expect(sum(moves) / cost).toBeCloseTo(1, 6);
    const joined = sum(own.places.map(({region}) => value(own, `persons.joined.${region}`)));
    expect(joined).toBeCloseTo(value(own, "persons.joined"), 3);
  });

  it.each(["zhejiang-two-tier", "zhejiang-one-tier"])("%s: no other use of the sum costs more than the reform", id => {
    const own = study(id);
    const most = value(own, "same_sum.reform.cost_change");
    for (const way of ["all_standards", "minors", "severe"]) {
      expect(value(own, `same_sum.${way}.cost_change`)).toBeLessThanOrEqual(most);
      expect(value(own, `same_sum.${way}.cost_change`)).toBeGreaterThan(0);
    }
  });

  it.each(["zhejiang-two-tier", "zhejiang-one-tier"])(
    "%s: whose assistance falls is as many by family as by place",
    id => {
      const own = study(id);
      const all = value(own, "assistance.falls");
      expect(sum(own.places.map(({region}) => value(own, `assistance.falls.${region}`)))).toBeCloseTo(all, 3);
      const kinds = own.figures.filter(({name}) => /^family\..*\.falls$/.test(name));
      expect(sum(kinds.map(figure => figure.value ?? NaN))).toBeCloseTo(all, 3);
    }
  );
});

describe("the text of a study", () => {
  it("holds no number of its own: every one is a figure of the run", () => {
    for (const own of built)
      for (const {zh, en} of textsOf(own).filter(({zh}) => !zh.startsWith("依据")))
        for (const text of [zh, en]) expect(text.replace(/\{[^}]*\}/g, "")).not.toMatch(/\d/);
  });

  it("names the same figures in both languages, all of which there are", () => {
    for (const own of built) {
      const keys = new Set(own.figures.map(figureKey));
      for (const {zh, en} of textsOf(own)) {
        expect(new Set(figuresIn(en)), en).toEqual(new Set(figuresIn(zh)));
        for (const key of figuresIn(zh)) expect(keys.has(key), key).toBe(true);
      }
      expect(keys.size).toBe(own.figures.length);
    }
  });

  it("says which prefectures' standards are assumed, as the policy has them", () => {
    const {provenance} = readPolicy("zhejiang-2025");
    const assumed = [...provenance].filter(
      ([key, {quality}]) => /^standard\.listed\.\d+$/.test(key) && quality === "assumed"
    );
    for (const id of ["zhejiang-two-tier", "zhejiang-one-tier"])
      expect(value(study(id), "places.assumed")).toBe(assumed.length);
  });
});

describe("doudi study", () => {
  it("prints the CSV of the study, to the digit and with every figure in full", () => {
    const own = study("zhejiang-two-tier");
    const {stdout, status} = doudi(["study", "--id", own.id, "--population", folder]);
    expect(status).toBe(0);
    expect(stdout).toBe(studyCsv(own));
    const rows = csvParse(stdout);
    expect(rows).toHaveLength(own.figures.length);
    own.figures.forEach((figure, i) => {
      const number = (text: string | undefined): number | null => (text === "" ? null : Number(text));
      expect(number(rows[i]["value"])).toBe(figure.value);
      expect(number(rows[i]["standard_error"])).toBe(figure.se);
      expect(number(rows[i]["low"])).toBe(figure.low);
      expect(number(rows[i]["high"])).toBe(figure.high);
    });
  }, 120_000);

  it("agrees to the digit with doudi exit", () => {
    const own = study("zhejiang-exit");
    const {stdout} = doudi(["exit", "--policy", "zhejiang-2025", "--population", folder, "--json"]);
    const {by_month} = JSON.parse(stdout) as {by_month: {month: number; side: string; cash: number}[]};
    const baseline = by_month.filter(({side}) => side === "baseline"); // six months, as in force
    expect(baseline).toHaveLength(36);
    for (const {month, cash} of baseline) expect(value(own, `cash.exit_6.month_${month}`)).toBe(cash);
  }, 120_000);

  it("agrees to the digit with doudi simulate", () => {
    const own = study("zhejiang-one-tier");
    const {stdout} = doudi([
      ...["simulate", "--policy", "zhejiang-2025", "--reform", "zhejiang-one-tier"],
      ...["--population", folder, "--json"]
    ]);
    const report = JSON.parse(stdout) as Report;
    expect(value(own, "cost.before")).toBe(report.cost.cash.baseline);
    expect(value(own, "cost.after")).toBe(report.cost.cash.reform);
    expect(own.figures.find(({name}) => name === "cost.change")?.se).toBe(report.cost.cash.change_se);
    expect(value(own, "assistance.falls")).toBe(report.assistance_falls_persons);
    expect(value(own, "residents.lifted")).toBe(report.same_standard.persons_lifted);
    for (const row of report.regions) {
      expect(value(own, `cost.after.${row.region}`)).toBe(row.cost_reform);
      expect(value(own, `dibao_persons.after.${row.region}`)).toBe(row.dibao_persons_reform);
    }
  }, 120_000);

  it("agrees to the digit with doudi path", () => {
    const own = study("zhejiang-one-tier");
    const {stdout} = doudi([
      ...["path", "--policy", "zhejiang-2025", "--target", "zhejiang-one-tier", "--years", "3"],
      ...["--population", folder, "--json"]
    ]);
    const {costs} = JSON.parse(stdout) as {costs: {year: number; path: {cost: number}; carried: {cost: number}}[]};
    expect(costs).toHaveLength(4);
    for (const {year, path, carried} of costs) {
      expect(value(own, `path.year_${year}.cost`)).toBe(path.cost);
      expect(value(own, `path.year_${year}.carried`)).toBe(carried.cost);
    }
  }, 120_000);

  it("lists the studies, and names the nearest one for a name it does not know", () => {
    const {stdout, status} = doudi(["study"]);
    expect(status).toBe(0);
    for (const {id} of studies) expect(stdout).toContain(id);
    expect(() => studyNamed("zhejiang-two-tiers")).toThrow("nearest: zhejiang-two-tier");
    expect(doudi(["study", "--id", "no-such-study"]).status).toBe(1);
  });
});
