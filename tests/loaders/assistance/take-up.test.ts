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
  population = generatePopulation({province: "hubei", households: 10_000, seed: 4});
  const prepared = preparePopulation(population);
  sheet = assessAll(prepared, preparePolicy(readPolicy("hubei-2024-estimate").policy, prepared.regions));
}, 60_000);

const dibao = () => Array.from(sheet.status.keys()).filter(i => sheet.status[i] === 2);
const persons = (i: number) => population.households.weight[i] * sheet.members[i];
const sum = (chosen: readonly number[]) => chosen.reduce((total, i) => total + persons(i), 0);

describe("the draw of those entitled", () => {
  it("is uniform over persons, among dibao families as among edge families", () => {
    for (const status of [2, 3]) {
      const entitled = Array.from(sheet.status.keys()).filter(i => sheet.status[i] === status);
      for (const rate of [0.1, 0.25, 0.5, 0.9]) {
        const reached = entitled.filter(i => population.households.draw[i] < 65_536 * rate);
        expect(Math.abs(sum(reached) / sum(entitled) - rate), `${status} at ${rate}`).toBeLessThan(0.03);
      }
    }
  });

  it("reaches first who has nobody able to work", () => {
    const {offsets, persons: people, households} = population;
    const idle = dibao().filter(i => !people.labour_capacity.subarray(offsets[i], offsets[i + 1]).includes(2));
    const reached = idle.filter(i => households.draw[i] < 32_768);
    expect(sum(reached) / sum(idle)).toBeGreaterThan(0.55);
  });
});
