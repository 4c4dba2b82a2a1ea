import {copyFileSync, cpSync, mkdtempSync, readFileSync, readdirSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {beforeAll, describe, expect, it} from "vitest";
import {generatePopulation} from "../../../loaders/households/generate.js";
import type {GeneratedPopulation} from "../../../loaders/households/generate.js";
import {writePopulation} from "../../../loaders/households/parquet.js";
import {columnHash} from "../../../src/store/column-hash.js";
import {openDigest} from "../../../src/store/open-digest.js";
import {columnsIn} from "../../store/manifested.js";

const files = ["population.json", "households.parquet", "persons.parquet"];
let [before, after]: GeneratedPopulation[] = [];
beforeAll(() => {
  before = generatePopulation({province: "zhejiang", households: 2000, seed: 1});
  after = generatePopulation({province: "zhejiang", households: 2000, seed: 2});
}, 60_000);
const newFolder = (): string => mkdtempSync(join(tmpdir(), "doudi-parquet-"));

describe("a population on disk", () => {
  it("reads back as what was written, and states its rows, its weight and its hash", async () => {
    const folder = newFolder();
    await writePopulation(folder, before);
    const notices: string[] = [];
    const {households, persons, offsets} = await columnsIn(folder, notice => notices.push(notice));
    expect(households).toEqual(before.households);
    expect(persons).toEqual(before.persons);
    expect(notices).toEqual([]);
    const manifest = JSON.parse(readFileSync(join(folder, "population.json"), "utf8")) as Record<string, unknown>;
    expect(manifest).toMatchObject({
      households: 2000,
      persons: offsets[2000],
      sha256: await columnHash(before, openDigest)
    });
    // the family households of the census of 2020
    expect(manifest["total_weight"]).toBeCloseTo(25_008_606, -2);
    expect(readdirSync(folder).sort()).toEqual([...files].sort());
  });

  it("is the old one when the new one cannot be written", async () => {
    const folder = newFolder();
    await writePopulation(folder, before);
    // households.parquet is written by then, and half of the persons are on their way
    const person = Object.defineProperty(Array.from(after.persons.person), 3000, {
      get: () => {
        throw new Error("no space left on device");
      }
    });
    const unwritable = {...after, persons: {...after.persons, person}} as unknown as GeneratedPopulation;
    await expect(writePopulation(folder, unwritable)).rejects.toThrow(
      `population not written: ${folder} (no space left on device; a population that was there is unchanged`
    );
    expect((await columnsIn(folder)).households).toEqual(before.households);
    expect(readdirSync(folder).sort()).toEqual([...files].sort());
  });

  it.each([1, 2])("is refused when replacing it was cut short after %i of the three files", async count => {
    const [folder, next] = [newFolder(), newFolder()];
    await writePopulation(folder, before);
    await writePopulation(next, after);
    for (const file of files.slice(0, count)) copyFileSync(join(next, file), join(folder, file));
    await expect(columnsIn(folder)).rejects.toThrow(`not the stated population: `);
    // running again mends it
    await writePopulation(folder, after);
    expect((await columnsIn(folder)).households).toEqual(after.households);
  });

  it("is refused when it took the place of files without a manifest and was cut short", async () => {
    const [folder, next] = [newFolder(), newFolder()];
    await writePopulation(next, after);
    await writePopulation(folder, before);
    rmSync(join(folder, "population.json"));
    cpSync(join(next, "population.json"), join(folder, "population.json"));
    await expect(columnsIn(folder)).rejects.toThrow("not the stated population");
  });
});
