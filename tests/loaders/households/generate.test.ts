import {createHash} from "node:crypto";
import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {beforeAll, describe, expect, it} from "vitest";
import {compareWithPublished} from "../../../loaders/compare/compare.js";
import type {ComparisonRow} from "../../../loaders/compare/comparison-row.js";
import {dataFolder, figuresOf, parseFigures, readFigures} from "../../../loaders/census/figures.js";
import type {PublishedFigure} from "../../../loaders/census/figures.js";
import {generatePopulation} from "../../../loaders/households/generate.js";
import type {GeneratedPopulation} from "../../../loaders/households/generate.js";
import {manifestOf} from "../../../loaders/households/manifest.js";
import {writePopulation} from "../../../loaders/households/parquet.js";
import {provinceNamed} from "../../../loaders/census/provinces.js";
import {disposablePerHead} from "../../../loaders/compare/traits.js";
import {householdColumns, personColumns} from "../../../src/rules/household/columns.js";
import type {Column, HouseholdName, PersonName} from "../../../src/rules/household/columns.js";

const options = {province: "zhejiang", households: 8000, seed: 11};
let population: GeneratedPopulation;
let rows: ComparisonRow[];
beforeAll(() => {
  population = generatePopulation(options);
  rows = compareWithPublished(population);
});

const of = (region: number, indicator: string) =>
  rows.find(row => row.region === region && row.indicator === indicator)!;

function checkRanges({households, persons}: GeneratedPopulation): void {
  const check = (columns: readonly Column[], values: Readonly<Record<string, ArrayLike<number>>>) => {
    for (const {name, min, max, unknown} of columns) {
      const bad = Array.from(values[name]).findIndex(value => !(value === unknown || (value >= min && value <= max)));
      expect({name, bad: bad < 0 ? undefined : values[name][bad]}).toEqual({name, bad: undefined});
    }
  };
  check(householdColumns, households);
  check(personColumns, persons);
}

describe("the synthetic population of Zhejiang", () => {
  it("keeps every column within the schema's range", () => checkRanges(population));

  const asked = (columns: readonly Column[]): string[] => columns.map(({name}) => name);

  it.each(asked(householdColumns) as HouseholdName[])("fills in the column of households: %s", name => {
    expect(population.households[name].some(value => value !== 0)).toBe(true);
  });

  it.each(asked(personColumns) as PersonName[])("fills in the column of persons: %s", name => {
    expect(population.persons[name].some(value => value !== 0)).toBe(true);
  });

  it("keeps persons with their household: heads first, at least one member, money only for members", () => {
    const {households, persons, offsets} = population;
    for (let i = 0; i < households.weight.length; ++i) {
      expect(persons.relation[offsets[i]]).toBe(1);
      expect(persons.member[offsets[i]]).toBe(1);
      for (let k = offsets[i]; k < offsets[i + 1]; ++k) {
        expect(persons.household_id[k]).toBe(households.household_id[i]);
        if (persons.member[k] === 0)
          expect(persons.wage[k] + persons.business[k] + persons.transfer[k] + persons.basic_pension[k]).toBe(0);
      }
    }
  });

  it("meets every census margin of every prefecture within half a percent", () => {
    const census = [
      "family_households",
      "family_household_residents",
      "households_one_person",
      "households_one_generation",
      "family_residents_urban"
    ];
    const misses = rows.filter(row => census.includes(row.indicator) && Math.abs(row.ratio - 1) > 0.005);
    expect(misses).toEqual([]);
    for (const {worst} of population.fit) expect(Math.abs(worst.error)).toBeLessThan(0.005);
  });

  it("represents the 25,008,606 family households and 58,830,838 residents of the census of 2020", () => {
    expect(of(330000, "family_households").simulated).toBeCloseTo(25_008_606, -3);
    expect(of(330000, "family_household_residents").simulated).toBeCloseTo(58_830_838, -3);
  });

  it("has the incomes published for 2024: 78,251 in towns, 42,786 in the country, and so nearly 67,013 in all", () => {
    expect(of(330000, "income_mean_urban").simulated / 78_251).toBeCloseTo(1, 2);
    expect(of(330000, "income_mean_rural").simulated / 42_786).toBeCloseTo(1, 2);
    expect(Math.abs(of(330000, "income_mean_all").simulated / 67_013 - 1)).toBeLessThan(0.01);
  });

  it("is the same to the last number when what is held out was never published", () => {
    const heldOut = /^households_(two|three|four)_generations|^households_with_65/;
    const all = readFigures().all;
    const unknown = ({region, indicator}: PublishedFigure) =>
      (Math.floor(region / 10_000) === 33 && heldOut.test(indicator)) ||
      (Math.floor(region / 10_000) === 33 && region !== 330000 && indicator === "long_form_households_with_car");
    expect(all.filter(unknown).length).toBeGreaterThan(50);
    const assumed = parseFigures("assumptions.csv", readFileSync(join(dataFolder, "assumptions.csv"), "utf8"));
    const figures = figuresOf(
      all.filter(figure => !unknown(figure)),
      new Set(assumed.map(({indicator}) => indicator))
    );
    const without = generatePopulation({...options, figures});
    expect(without.households).toEqual(population.households);
    expect(without.persons).toEqual(population.persons);
  });

  it("puts half of its households into the lowest sixth by income, with smaller weights", async () => {
    expect((await manifestOf(population)).income.sampled_in_lowest_sixth).toBeCloseTo(0.5, 1);
    const income = disposablePerHead(population);
    const mean = (from: number, to: number) => {
      const weights = Array.from(population.households.weight).filter((_, i) => income[i] >= from && income[i] < to);
      return weights.reduce((a, b) => a + b, 0) / weights.length;
    };
    expect(mean(0, 14_000) * 3).toBeLessThan(mean(60_000, 90_000));
  });

  it("has weights in 64ths, so that sums are exact", () => {
    expect(Array.from(population.households.weight).filter(weight => (64 * weight) % 1 !== 0)).toEqual([]);
  });

  it("marks families that rose as former recipients, and gives them no more new earnings than they earn", () => {
    const {households, persons, offsets} = population;
    let risen = 0;
    for (let i = 0; i < households.weight.length; ++i) {
      if (households.months_since_rise[i] === 255) expect(households.new_earnings[i]).toBe(0);
      else {
        ++risen;
        expect(households.prior_status[i]).toBe(2);
        let earned = 0;
        for (let k = offsets[i]; k < offsets[i + 1]; ++k) earned += persons.wage[k] + persons.business[k];
        expect(households.new_earnings[i]).toBeLessThanOrEqual(earned);
      }
    }
    expect(risen).toBeGreaterThan(0);
  });
});

describe("the synthetic populations of the other provinces", () => {
  // Family households and their residents: NBS 中国人口普查分县资料—2020.
  it.each([
    ["hubei", 17, 19_931_045, 52_773_775],
    ["hunan", 14, 22_878_336, 61_121_055],
    ["shaanxi", 10, 14_211_344, 35_975_425],
    ["gansu", 14, 8_422_836, 23_345_176],
    ["beijing", 1, 8_230_792, 19_014_338],
    ["tianjin", 1, 4_867_116, 11_668_540]
  ])("%s has %i prefectures and represents %i families with %i residents", (province, count, families, residents) => {
    const {households, persons, offsets, fit} = generatePopulation({province, households: 6000, seed: 3});
    checkRanges({households, persons} as GeneratedPopulation);
    expect(new Set(households.region).size).toBe(count);
    let [representedFamilies, representedResidents] = [0, 0];
    households.weight.forEach((weight, i) => {
      representedFamilies += weight;
      representedResidents += weight * (offsets[i + 1] - offsets[i]);
    });
    expect(representedFamilies / families).toBeCloseTo(1, 4);
    expect(representedResidents / residents).toBeCloseTo(1, 4);
    for (const {worst} of fit) expect(Math.abs(worst.error), worst.indicator).toBeLessThan(0.005);
  });
});

describe("generating", () => {
  it("writes the same bytes for the same seed, and others for another", async () => {
    const digest = async (seed: number) => {
      const folder = mkdtempSync(join(tmpdir(), "doudi-"));
      await writePopulation(folder, generatePopulation({...options, households: 3000, seed}));
      const bytes = ["households.parquet", "persons.parquet", "population.json"].map(name =>
        readFileSync(join(folder, name))
      );
      rmSync(folder, {recursive: true});
      return bytes.map(b => createHash("sha256").update(b).digest("hex"));
    };
    const first = await digest(5);
    expect(await digest(5)).toEqual(first);
    expect((await digest(6))[0]).not.toBe(first[0]);
  });

  it("knows its province by id, Chinese name and code, and says which it knows", () => {
    expect(["zhejiang", "浙江", "浙江省", "330000"].map(name => provinceNamed(name).id)).toEqual(
      Array(4).fill("zhejiang")
    );
    expect(() => generatePopulation({...options, province: "atlantis"})).toThrow(
      "unknown province: atlantis (known: zhejiang, hubei, "
    );
    expect(() => generatePopulation({...options, households: 10})).toThrow("too few households: 10 (at least 2000)");
  });
});
