import {readFileSync} from "node:fs";
import {join} from "node:path";
import {csvParse} from "d3";
import {beforeAll, describe, expect, it} from "vitest";
import {dataFolder} from "../../../loaders/census/figures.js";
import {generatePopulation} from "../../../loaders/households/generate.js";
import type {GeneratedPopulation} from "../../../loaders/households/generate.js";
import {provinceNamed} from "../../../loaders/census/provinces.js";
import {readPolicy} from "../../../loaders/assistance/policies.js";
import {assessAll} from "../../../src/engine/columns/assess-all.js";
import {preparePopulation} from "../../../src/engine/columns/population.js";
import {statusCodes} from "../../../src/rules/household/columns.js";
import {preparePolicy} from "../../../src/rules/prepare.js";

const rows = csvParse(readFileSync(join(dataFolder, "census-2020-counties.csv"), "utf8"));

// Hubei has the smallest prefecture of the seven provinces, 神农架, with 26,000 families, and 武汉 with 4.5 million.
let hubei: GeneratedPopulation;
beforeAll(() => {
  hubei = generatePopulation({province: "hubei", households: 20_000, seed: 7});
}, 60_000);

describe("the counties of Hubei", () => {
  it("lie in the household's prefecture; cities under the province are their own", () => {
    const prefectureOf = new Map(rows.map(row => [Number(row["county"]), Number(row["prefecture"])]));
    const {region, county} = hubei.households;
    for (let i = 0; i < region.length; ++i) {
      if (region[i] > 429000) expect(county[i]).toBe(region[i]);
      else expect(prefectureOf.get(county[i])).toBe(region[i]);
    }
  });

  it("hold the residents of the census, within the noise of the draw, and only cities hold townspeople", () => {
    const {region, county, registration, weight} = hubei.households;
    const counted = new Map<number, {all: number; rural: number; squares: number}>();
    for (let i = 0; i < region.length; ++i) {
      const sum = counted.get(county[i]) ?? {all: 0, rural: 0, squares: 0};
      const persons = weight[i] * (hubei.offsets[i + 1] - hubei.offsets[i]);
      sum.all += persons;
      sum.squares += persons ** 2;
      if (registration[i] === 2) sum.rural += persons;
      counted.set(county[i], sum);
    }
    let far = 0;
    const hubeis = rows.filter(row => row["county"]?.startsWith("42"));
    for (const row of hubeis) {
      const family = Number(row["family_household_residents"]);
      const {all, rural, squares} = counted.get(Number(row["county"]))!;
      if (Math.abs(all - family) > 3 * Math.sqrt(squares)) ++far;
      if (Number(row["residents_rural"]) === 0) expect(rural).toBe(0);
    }
    // Beyond three standard errors: hardly any of the hundred.
    expect(hubeis.length).toBeGreaterThan(90);
    expect(far).toBeLessThanOrEqual(2);
  });

  it("are not known for Tianjin, whose districts are not at hand", () => {
    const {county} = generatePopulation({province: "tianjin", households: 2000, seed: 7}).households;
    expect(new Set(county)).toEqual(new Set([0]));
  });
});

describe("the sample of Hubei", () => {
  it("has 20 households of 20,000, so 200 of 200,000, that are entitled to dibao in every prefecture", () => {
    const population = preparePopulation(hubei);
    const policy = preparePolicy(readPolicy(provinceNamed("hubei").policy).policy, population.regions);
    const {status} = assessAll(population, policy);
    const dibao = Number(Object.entries(statusCodes).find(([, label]) => label.zh === "低保")![0]);
    const entitled = new Map<number, number>();
    hubei.households.region.forEach((region, i) => {
      entitled.set(region, (entitled.get(region) ?? 0) + (status[i] === dibao ? 1 : 0));
    });
    expect(entitled.size).toBe(17);
    for (const [region, count] of entitled) expect(count, String(region)).toBeGreaterThanOrEqual(20);
  });
});
