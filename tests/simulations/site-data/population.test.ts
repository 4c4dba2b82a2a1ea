import {mkdirSync, mkdtempSync, readdirSync, utimesSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {dataFolder} from "../../../loaders/census/figures.js";
import {provinces} from "../../../loaders/census/provinces.js";
import {populationHash, prune, removeUnfinished, rowsOf} from "../../../simulations/site-data/population.js";

const tables = readdirSync(dataFolder).filter(name => name.endsWith(".csv"));
const placeOf = (row: object): string | undefined => {
  const {region, prefecture} = row as {region?: string; prefecture?: string};
  return region ?? prefecture;
};

describe("what a population is built from", () => {
  it.each(provinces)("of $id is none of another's figures, so that these do not rebuild it", province => {
    const places = tables.flatMap(file => rowsOf(file, province)).map(placeOf);
    const built = provinces.map(({region}) => String(region).slice(0, 2));
    const prefixes = new Set(places.filter(place => place !== undefined).map(place => place.slice(0, 2)));
    expect(prefixes).toContain("10");
    expect(built.filter(prefix => prefixes.has(prefix))).toEqual([String(province.region).slice(0, 2)]);
  });

  it("has another name for another province and another size", () => {
    const before = process.env["DOUDI_HOUSEHOLDS"];
    const names = provinces.map(populationHash);
    process.env["DOUDI_HOUSEHOLDS"] = "4321";
    names.push(...provinces.map(populationHash));
    if (before === undefined) delete process.env["DOUDI_HOUSEHOLDS"];
    else process.env["DOUDI_HOUSEHOLDS"] = before;
    expect(new Set(names).size).toBe(2 * provinces.length);
  });
});

describe("prune", () => {
  it("keeps the newest three of a province and size, and all of others", () => {
    const cache = mkdtempSync(join(tmpdir(), "doudi-prune-"));
    ["hubei-200000-a", "hubei-200000-b", "hubei-200000-c", "hubei-200000-d", "hubei-20000-a", "hunan-200000-a"].forEach(
      (name, i) => {
        mkdirSync(join(cache, name));
        utimesSync(join(cache, name), 1000 + i, 1000 + i);
      }
    );
    prune(cache, "hubei-200000-");
    expect(readdirSync(cache).sort()).toEqual([
      "hubei-20000-a",
      "hubei-200000-b",
      "hubei-200000-c",
      "hubei-200000-d",
      "hunan-200000-a"
    ]);
  });
});

describe("what a killed build has left", () => {
  it("is deleted by the next of the same province, whatever it was to become", () => {
    const cache = mkdtempSync(join(tmpdir(), "doudi-unfinished-"));
    const names = ["hubei-200000-a", "hubei-200000-b.part", "hubei-4000-c.part", "hunan-200000-d.part"];
    for (const name of names) mkdirSync(join(cache, name));
    removeUnfinished(cache, "hubei");
    expect(readdirSync(cache).sort()).toEqual(["hubei-200000-a", "hunan-200000-d.part"]);
  });
});
