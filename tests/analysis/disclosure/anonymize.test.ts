// Microdata for researchers, held against sdcMicro's published example and against what it promises.

import {describe, expect, it} from "vitest";
import {anonymize} from "../../../src/analysis/disclosure/anonymize.js";
import {frequencies} from "../../../src/analysis/disclosure/frequencies.js";
import {keyOf} from "../../../src/analysis/disclosure/quasi-identifiers.js";
import {toMicrodata} from "../../../src/rules/household/record.js";
import {family} from "../small-town.js";

const random = (): number => {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed / 2_147_483_647;
};
let seed = 20_260_701;

describe("frequencies", () => {
  it("are those that sdcMicro's manual prints for francdat", () => {
    // Capobianchi, Polettini and Lucarelli's example, `freqCalc(francdat, keyVars = c(2, 4, 5, 6), w = 8)`: Key1 to Key4 and weights
    const keys = ["1 2 5 1", "1 2 1 1", "1 2 1 1", "3 3 1 5", "4 3 1 4", "4 3 1 1", "6 2 1 5", "1 2 5 1"];
    const {records, represented} = frequencies(keys, [18, 45.5, 39, 17, 541, 8, 5, 92]);
    expect([...records]).toEqual([2, 2, 2, 1, 1, 1, 1, 2]);
    expect([...represented]).toEqual([110, 84.5, 84.5, 17, 541, 8, 5, 110]);
  });
});

describe("an anonymized population", () => {
  const homes = Array.from({length: 300}, (_, i) =>
    family(
      {
        household_id: i + 1,
        region: i % 3 === 0 ? 330300 : 330100,
        county: i < 3 ? 330102 : 330106,
        registration: 1,
        weight: 2,
        observed_status: i % 5 === 0 ? 3 : 2,
        observed_benefit_month: i % 5 === 0 ? 0 : 600 + (i % 7),
        financial_assets: i === 7 ? 9_999_999 : 1000 + i
      },
      {age: 40 + (i % 4), sex: 1, wage: 1234 + i},
      {age: i === 11 ? 101 : 10, sex: 2, disability_level: i === 11 ? 1 : 0, disability_type: i === 11 ? 6 : 0}
    )
  );
  const given = toMicrodata(homes);
  const {data, report} = anonymize(given, {k: 5, l: 2, random});
  const {households, persons} = data;
  const rows = [...households.household_id.keys()];
  const keys = rows.map(row => keyOf(data, row));

  it("has k families at least of every look", () => {
    const {records} = frequencies(
      keys,
      rows.map(() => 1)
    );
    expect(Math.min(...records)).toBeGreaterThanOrEqual(5);
    expect(report.risk.after.below_k).toBe(0);
    expect(report.risk.before.below_k).toBeGreaterThan(50);
  });

  it("leaves out a family that nobody looks like, and lets others stand for it", () => {
    expect(report.left_out).toBeGreaterThanOrEqual(1);
    expect([...persons.age].filter(age => age > 85)).toEqual([]);
    expect([...persons.disability_type].filter(type => type === 6)).toEqual([]);
    const sum = (weights: Float32Array): number => weights.reduce((a, b) => a + b, 0);
    expect(sum(households.weight)).toBeCloseTo(sum(given.households.weight), 2);
  });

  it("tells no status that all of one look share", () => {
    const statuses = new Map<string, Set<number>>();
    rows.forEach((row, i) =>
      statuses.set(keys[i], (statuses.get(keys[i]) ?? new Set()).add(households.observed_status[row]))
    );
    for (const found of statuses.values()) expect(found.size > 1 || found.has(255)).toBe(true);
  });

  it("rounds amounts, cuts them at the top and benefits to 50", () => {
    expect(Math.max(...households.financial_assets)).toBeLessThan(2000);
    for (const amount of [...households.financial_assets, ...persons.wage]) expect(amount % 100).toBe(0);
    for (const benefit of households.observed_benefit_month) expect(benefit === -1 || benefit % 50 === 0).toBe(true);
  });

  it("keeps neither the order nor the numbers of the rows, nor a county of few", () => {
    expect([...households.household_id]).toEqual(rows.map(row => row + 1));
    const assets = [...given.households.financial_assets].map(each => 100 * Math.round(each / 100));
    expect([...households.financial_assets]).not.toEqual(assets.slice(0, rows.length));
    expect([...households.county]).not.toContain(330102);
    expect(report.counties_merged).toBe(1);
  });
});
