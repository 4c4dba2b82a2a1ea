import {cpSync, mkdtempSync, truncateSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {householdColumns, personColumns} from "../../../src/rules/household/columns.js";
import {StoreError} from "../../../src/store/errors.js";
import {openStore} from "../../../src/store/node/store.js";
import {writeFixture} from "../fixture.js";
import type {Shape} from "../fixture.js";

async function columnsOf(shape: Shape) {
  const store = await openStore(await writeFixture(shape));
  try {
    return await store.columns();
  } finally {
    await store.close();
  }
}
const total = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => a + b, 0);

describe("the store of a process", () => {
  it("hands out every column of the schema, in its type, with persons grouped by household", async () => {
    const {households, persons, offsets} = await columnsOf({households: 5000});
    expect(Object.keys(households)).toEqual(householdColumns.map(c => c.name));
    expect(Object.keys(persons)).toEqual(personColumns.map(c => c.name));
    expect(households.weight).toBeInstanceOf(Float32Array);
    expect(persons.member).toBeInstanceOf(Uint8Array);
    // Household h has 1 + h % 4 persons: 1,250 rounds of 2 + 3 + 4 + 1.
    expect(persons.wage).toHaveLength(12_500);
    expect(Array.from(offsets.subarray(0, 6))).toEqual([0, 2, 5, 9, 10, 12]);
    expect(offsets[5000]).toBe(12_500);
    expect(Array.from(persons.person.subarray(0, 5))).toEqual([1, 2, 1, 2, 3]);
  });

  it("sorts a file that is not sorted, and says the same as of the sorted one", async () => {
    const sorted = await columnsOf({});
    const change = ["households", "persons"].map(
      t => `CREATE OR REPLACE TABLE ${t} AS SELECT * FROM ${t} ORDER BY hash(household_id)`
    );
    expect(await columnsOf({change})).toEqual(sorted);
  });

  it("takes wider types of the same values", async () => {
    const narrow = await columnsOf({});
    const change = [
      "ALTER TABLE persons ALTER wage TYPE DOUBLE",
      "ALTER TABLE persons ALTER member TYPE BIGINT",
      "ALTER TABLE households ALTER weight TYPE DOUBLE",
      "ALTER TABLE households ALTER region TYPE DECIMAL(18, 2)"
    ];
    expect(await columnsOf({change})).toEqual(narrow);
  });

  it("fills columns that may be left out, and values that may be missing, with what stands for not known", async () => {
    const change = [
      "ALTER TABLE households DROP county",
      "UPDATE households SET observed_status = NULL, observed_benefit_month = NULL WHERE household_id = 3"
    ];
    const {households} = await columnsOf({change});
    expect(total(households.county)).toBe(0);
    expect(households.observed_status[2]).toBe(255);
    expect(households.observed_benefit_month[2]).toBe(-1);
  });

  it.each([
    ["missing column: weight", "ALTER TABLE households DROP weight"],
    ["wrong type: age of persons is VARCHAR", "ALTER TABLE persons ALTER age TYPE VARCHAR"],
    ["value not allowed: age = 130 at row 7 of persons", "UPDATE persons SET age = 130 WHERE rowid >= 6"],
    [
      "value not allowed: wage = 1.5 at row 1 of persons",
      "ALTER TABLE persons ALTER wage TYPE DOUBLE; UPDATE persons SET wage = 1.5"
    ],
    [
      "value not allowed: rent = null at row 2 of households",
      "UPDATE households SET rent = NULL WHERE household_id = 2"
    ],
    [
      "value not allowed: weight = nan at row 4 of households",
      "UPDATE households SET weight = 'nan' WHERE household_id = 4"
    ],
    [
      "value not allowed: observed_status = 17 at row 5 of households",
      "UPDATE households SET observed_status = 17 WHERE household_id = 5"
    ],
    [
      "value not allowed: houses = -1 at row 1 of households",
      "ALTER TABLE households ALTER houses TYPE INTEGER; UPDATE households SET houses = -1"
    ],
    [
      "duplicate row: household_id = 2 at row 3 of households",
      "UPDATE households SET household_id = 2 WHERE household_id = 3"
    ],
    ["person without a household: household_id 9", "DELETE FROM households WHERE household_id = 9"],
    ["no rows: households is empty", "DELETE FROM households; DELETE FROM persons"],
    ["no rows: persons is empty", "DELETE FROM persons"],
    [
      "weight not allowed: 0, household_id = 6 at row 6 of households",
      "UPDATE households SET weight = 0 WHERE household_id > 5"
    ],
    [
      "value not allowed: weight = inf at row 4 of households",
      "UPDATE households SET weight = 'inf' WHERE household_id = 4"
    ],
    [
      "value not allowed: weight = -1.0 at row 4 of households",
      "UPDATE households SET weight = -1 WHERE household_id = 4"
    ],
    [
      "no applicant: no person = 1 in persons, household_id = 3 at row 3 of households",
      "DELETE FROM persons WHERE household_id = 3 AND person = 1"
    ],
    ["no applicant: no person = 1 in persons, household_id = 8", "DELETE FROM persons WHERE household_id = 8"],
    [
      "no member: no person with member = 1, household_id = 2 at row 2 of households, sorted (mark those who live as one family; 2 such households)",
      "UPDATE persons SET member = false WHERE household_id IN (2, 24)"
    ]
  ])("refuses a file and says where: %s", async (message, change) => {
    const error: unknown = await columnsOf({change: change.split("; ")}).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(StoreError);
    expect((error as StoreError).message).toContain(message);
    expect((error as StoreError).zh).toMatch(/[一-龥]/);
  });

  it("names a missing file and how to make one", async () => {
    const directory = mkdtempSync(join(tmpdir(), "doudi-store-"));
    await expect(openStore(directory)).rejects.toThrow(
      `missing file: ${join(directory, "households.parquet")} (make a population with`
    );
  });

  it.each(["低保 [12] 测算", "*", "?", "y=1", "it's", "50%41#`", "~", "{a,b}"])(
    "reads a folder called %s, never others that the name would fit as a pattern",
    async name => {
      const folder = mkdtempSync(join(tmpdir(), "doudi-store-"));
      const other = await writeFixture({households: 7});
      for (const decoy of ["低保 1 测算", "x", "z"]) cpSync(other, join(folder, decoy), {recursive: true});
      cpSync(await writeFixture({households: 5}), join(folder, name), {recursive: true});
      const store = await openStore(join(folder, name));
      expect((await store.columns()).households.household_id).toHaveLength(5);
      expect(await store.query("SELECT count(*) AS n FROM (DESCRIBE households) WHERE column_name = 'y'")).toEqual([
        {n: 0}
      ]);
      await store.close();
    }
  );

  it("names a file that is cut short or not Parquet", async () => {
    const cut = await writeFixture();
    truncateSync(join(cut, "persons.parquet"), 500);
    await expect(openStore(cut)).rejects.toThrow(`unreadable file: ${join(cut, "persons.parquet")}`);
    writeFileSync(join(cut, "households.parquet"), "household_id,region\n1,330100\n");
    await expect(openStore(cut)).rejects.toThrow(`unreadable file: ${join(cut, "households.parquet")}`);
  });

  it("puts columns back as a table, in place of one of that name, and joins it", async () => {
    const store = await openStore(await writeFixture({households: 5000}));
    const household_id = Uint32Array.from({length: 5000}, (_, i) => i + 1);
    await store.putTable("worksheet", {household_id, cash: new Float64Array(5000).fill(0.25)});
    await store.putTable("worksheet", {household_id, cash: new Float64Array(5000).fill(0.5)});
    const rows = await store.query(
      "SELECT count(*) AS n, sum(cash) AS cash, sum(persons) AS persons FROM worksheet JOIN (SELECT household_id, count(*) AS persons FROM persons GROUP BY ALL) USING (household_id)"
    );
    expect(rows).toEqual([{n: 5000, cash: 2500, persons: 12_500}]);
    await store.close();
  });

  it("opens no file and no address once the population is in", async () => {
    const store = await openStore(await writeFixture());
    await expect(store.query("SELECT * FROM read_csv('/etc/passwd')")).rejects.toThrow(/^query failed: .*disabled/);
    await expect(store.query("SET enable_external_access = true")).rejects.toThrow("query failed");
    await store.close();
  });
});
