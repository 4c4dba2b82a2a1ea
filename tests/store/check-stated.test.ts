// A population is the one its manifest was written for, or it is refused by name.

import {copyFileSync, cpSync, mkdtempSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {xoroshiro128plus} from "pure-rand/generator/xoroshiro128plus";
import {uniformInt} from "pure-rand/distribution/uniformInt";
import {beforeAll, describe, expect, it} from "vitest";
import type {Microdata} from "../../src/rules/household/microdata.js";
import {StoreError} from "../../src/store/errors.js";
import {writeFixture} from "./fixture.js";
import {columnsIn, factsOf, writeManifest, writeManifested} from "./manifested.js";

let whole: string;
let facts: Awaited<ReturnType<typeof factsOf>>;
beforeAll(async () => {
  whole = await writeManifested();
  facts = await factsOf(await columnsIn(whole));
});

/** The manifest of the whole population beside tables that were changed. */
async function changed(change: string): Promise<string> {
  const directory = await writeFixture({change: change.split("; ")});
  copyFileSync(join(whole, "population.json"), join(directory, "population.json"));
  return directory;
}
const errorOf = (directory: string): Promise<StoreError> =>
  columnsIn(directory).then(
    () => Promise.reject(new Error("was read")),
    (error: unknown) => error as StoreError
  );

describe("a population with a manifest", () => {
  it("opens without a word when it is whole", async () => {
    const notices: string[] = [];
    await columnsIn(whole, notice => notices.push(notice));
    expect(notices).toEqual([]);
    expect(facts).toMatchObject({households: 25, persons: 62}); // 6 rounds of 2 + 3 + 4 + 1, and 2 more
  });

  it.each([
    ["rows are gone", "DELETE FROM persons WHERE household_id = 25; DELETE FROM households WHERE household_id = 25"],
    ["a person is gone", "DELETE FROM persons WHERE household_id = 3 AND person = 4"],
    ["a weight is another", "UPDATE households SET weight = weight + 0.25 WHERE household_id = 9"],
    ["two weights have changed places", swap("weight")],
    ["two incomes have changed places", swap("rent")],
    ["a flag is turned", "UPDATE households SET monitored = NOT monitored WHERE household_id = 17"],
    ["one yuan is added to a wage", "UPDATE persons SET wage = wage + 1 WHERE household_id = 7 AND person = 1"],
    ["a column that may be left out is left out", "ALTER TABLE households DROP county"]
  ])("is refused when %s", async (_, change) => {
    const directory = await changed(change);
    const error = await errorOf(directory);
    expect(error).toBeInstanceOf(StoreError);
    expect(error.kind).toBe("population");
    expect(error.message).toMatch(/^not the stated population: .*\(copy the three files together again, or make/);
    expect(error.message).toContain(join(directory, "population.json"));
    expect(error.zh).toMatch(/^人口与说明不符：/);
  });

  it("is refused with what was stated and what was found", async () => {
    const fewer = await changed(
      "DELETE FROM persons WHERE household_id = 1; DELETE FROM households WHERE household_id = 1"
    );
    expect((await errorOf(fewer)).message).toContain(
      `${join(fewer, "households.parquet")} has 24 rows, ${join(fewer, "population.json")} states 25`
    );
    const heavier = await changed("UPDATE households SET weight = weight * 2");
    expect((await errorOf(heavier)).message).toContain(
      `sum to ${2 * facts.total_weight}, ${join(heavier, "population.json")} states ${facts.total_weight}`
    );
    const richer = await changed("UPDATE persons SET wage = 9");
    expect((await errorOf(richer)).message).toMatch(
      new RegExp(`have SHA-256 [0-9a-f]{64}, .* states ${facts.sha256} \\(`)
    );
  });

  it("may state a sum of weights that was made before they were rounded to 32 bits, and no other", async () => {
    const directory = mkdtempSync(join(tmpdir(), "doudi-stated-"));
    cpSync(whole, directory, {recursive: true});
    writeManifest(directory, {...facts, total_weight: facts.total_weight * (1 + 2 ** -24)});
    await columnsIn(directory);
    writeManifest(directory, {...facts, total_weight: facts.total_weight * (1 + 1e-6)});
    expect((await errorOf(directory)).message).toContain("sum to");
  });

  it("is checked as far as an older manifest goes, and the rest is told", async () => {
    const directory = await changed("UPDATE persons SET wage = 9");
    writeManifest(directory, {households: facts.households, persons: facts.persons, province: "zhejiang"});
    const notices: string[] = [];
    await columnsIn(directory, notice => notices.push(notice));
    expect(notices).toEqual([expect.stringContaining("does not state total_weight, sha256")]);
    writeManifest(directory, {households: 200_000, persons: facts.persons});
    expect((await errorOf(directory)).message).toContain("has 25 rows");
  });

  it("opens without a manifest too, and says that nothing was checked", async () => {
    const notices: string[] = [];
    const directory = await writeFixture();
    await columnsIn(directory, notice => notices.push(notice));
    expect(notices).toEqual([expect.stringContaining(`there is no ${join(directory, "population.json")}`)]);
  });
});

/** Two households whose values differ change places. */
function swap(column: string): string {
  return `UPDATE households SET ${column} = (SELECT other.${column} FROM households AS other WHERE other.household_id = 7 - households.household_id) WHERE household_id IN (3, 4)`;
}

describe("files with bytes altered at random", () => {
  const same = (a: Microdata, b: Microdata): boolean =>
    Buffer.from(JSON.stringify([a.households, a.persons])).equals(
      Buffer.from(JSON.stringify([b.households, b.persons]))
    );

  it("are refused, or read as exactly the columns that were written: 200 of 200", async () => {
    const source = await writeManifested({households: 400});
    const original = await columnsIn(source);
    const directory = mkdtempSync(join(tmpdir(), "doudi-altered-"));
    const random = xoroshiro128plus(20260701);
    const outcomes = {refused: 0, same: 0, silent: 0, silentWithoutManifest: 0};
    for (let i = 0; i < 200; ++i) {
      cpSync(source, directory, {recursive: true});
      const file = join(directory, i % 2 === 0 ? "households.parquet" : "persons.parquet");
      const bytes = readFileSync(file);
      for (let k = uniformInt(random, 1, 4); k > 0; --k)
        bytes[uniformInt(random, 4, bytes.length - 1)] ^= uniformInt(random, 1, 255);
      writeFileSync(file, bytes);
      const read = await columnsIn(directory).catch((error: unknown) => error as StoreError);
      if (read instanceof Error) {
        expect(read).toBeInstanceOf(StoreError);
        ++outcomes.refused;
        if (read.kind === "population") ++outcomes.silentWithoutManifest;
      } else if (same(read, original)) ++outcomes.same;
      else ++outcomes.silent;
    }
    expect(outcomes.silent).toBe(0);
    // what the manifest alone has caught: without it, these were read with other figures
    expect(outcomes.silentWithoutManifest).toBeGreaterThan(5);
    console.log("200 altered files:", JSON.stringify(outcomes));
  }, 120_000);
});
