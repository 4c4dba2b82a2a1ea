import {beforeAll, describe, expect, it} from "vitest";
import {generatePopulation} from "../../../loaders/households/generate.js";
import type {GeneratedPopulation} from "../../../loaders/households/generate.js";
import {readPolicy} from "../../../loaders/assistance/policies.js";
import {assessAll} from "../../../src/engine/columns/assess-all.js";
import type {WorksheetColumns} from "../../../src/engine/columns/assess-all.js";
import {preparePopulation} from "../../../src/engine/columns/population.js";
import {preparePolicy} from "../../../src/rules/prepare.js";

let population: GeneratedPopulation;
let sheet: WorksheetColumns;
beforeAll(() => {
  population = generatePopulation({province: "zhejiang", households: 20_000, seed: 9});
  const prepared = preparePopulation(population);
  sheet = assessAll(prepared, preparePolicy(readPolicy("zhejiang-2025").policy, prepared.regions));
}, 120_000);

/** Counted income per head and month of those whom a standard of 800 to 1,400 yuan could reach. */
const within = () =>
  Array.from(sheet.members.keys()).filter(i => {
    const month = sheet.counted_income[i] / sheet.members[i] / 12;
    return month >= 800 && month < 1400;
  });

describe("counted incomes between the standards of 800 and 1,400 yuan", () => {
  it("have no heaps: of those who live alone, hardly any two have the same to the yuan", () => {
    const counts = new Map<number, number>();
    const alone = within().filter(i => sheet.members[i] === 1);
    for (const i of alone) counts.set(sheet.counted_income[i], (counts.get(sheet.counted_income[i]) ?? 0) + 1);
    expect(alone.length).toBeGreaterThan(150);
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(3);
  });

  it("are spread so that no yuan of standard moves many times the persons that its neighbours do", () => {
    const moved = new Float64Array(1401);
    for (const i of within())
      moved[Math.floor(sheet.counted_income[i] / sheet.members[i] / 12)] +=
        population.households.weight[i] * sheet.members[i];
    for (let yuan = 815; yuan < 1385; ++yuan) {
      let neighbours = 0;
      for (let step = -15; step <= 15; ++step) if (step !== 0) neighbours += moved[yuan + step] / 30;
      // a sample of 20,000: one household may stand for a few thousand persons
      expect(moved[yuan], `${yuan} yuan`).toBeLessThan(6 * neighbours + 2000);
    }
  });
});
