// Amounts pile up nowhere near the standards: one yuan more of a standard meets no more families than its neighbours do, but by luck.

import {describe, expect, it} from "vitest";
import {generatePopulation} from "../../../loaders/households/generate.js";
import {provinceNamed} from "../../../loaders/census/provinces.js";
import {readPolicy} from "../../../loaders/assistance/policies.js";
import {assessAll} from "../../../src/engine/columns/assess-all.js";
import {preparePopulation} from "../../../src/engine/columns/population.js";
import {preparePolicy} from "../../../src/rules/prepare.js";

/** Yuan of standard a month that are looked at, and how many on either side are neighbours. */
const [lowest, highest, around] = [600, 2000, 60];

/** Families within the asset limits whose counted income per head a month is so many whole yuan. */
function familiesByYuan(province: string, seed: number): number[] {
  const microdata = preparePopulation(generatePopulation({province, households: 20_000, seed}));
  const {policy} = readPolicy(provinceNamed(province).policy);
  const sheet = assessAll(microdata, preparePolicy(policy, microdata.regions));
  const counts = new Array<number>(highest + around + 1).fill(0);
  sheet.counted_income.forEach((income, i) => {
    const yuan = Math.floor(income / 12 / sheet.members[i]);
    if (sheet.assets_ok_dibao[i] === 1 && yuan >= 0 && yuan < counts.length) ++counts[yuan];
  });
  return counts;
}

/** The yuan whose families are the least likely by luck alone (Poisson, at the mean of its neighbours), and that likelihood. */
function worstHeap(counts: readonly number[]): {readonly yuan: number; readonly likelihood: number} {
  let worst = {yuan: lowest, likelihood: 1};
  for (let yuan = lowest; yuan < highest; ++yuan) {
    const near = counts.slice(yuan - around, yuan + around + 1);
    const mean = (near.reduce((sum, count) => sum + count, 0) - counts[yuan]) / (2 * around);
    const likelihood = poissonAtLeast(counts[yuan], mean);
    if (likelihood < worst.likelihood) worst = {yuan, likelihood};
  }
  return worst;
}

function poissonAtLeast(count: number, mean: number): number {
  let [below, term] = [0, Math.exp(-mean)];
  for (let k = 0; k < count; ++k) {
    below += term;
    term *= mean / (k + 1);
  }
  return 1 - below;
}

/** One in a hundred over all the yuan that are looked at. */
const tooUnlikely = 0.01 / (highest - lowest);

describe("incomes as offices count them", () => {
  it.each(["zhejiang", "hubei"])(
    "have no heap between 600 and 2,000 yuan in %s",
    province => {
      const {yuan, likelihood} = worstHeap(familiesByYuan(province, 17));
      expect(likelihood, `at ${yuan} yuan`).toBeGreaterThan(tooUnlikely);
    },
    60_000
  );

  it("would not pass with one: a dozen families at the same amount are told", () => {
    const counts = Array.from({length: highest + around + 1}, (_, yuan) => (yuan % 2) + (yuan === 1208 ? 12 : 0));
    expect(worstHeap(counts).yuan).toBe(1208);
    expect(worstHeap(counts).likelihood).toBeLessThan(tooUnlikely);
  });
});
