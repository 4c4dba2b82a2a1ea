import {createHash} from "node:crypto";
import {describe, expect, it} from "vitest";
import {householdColumns, personColumns} from "../../src/rules/household/columns.js";
import {columnHash} from "../../src/store/column-hash.js";
import {openDigest} from "../../src/store/open-digest.js";
import {writeFixture} from "./fixture.js";
import {columnsIn} from "./manifested.js";

const setters = {
  bool: ["setUint8", 1],
  u8: ["setUint8", 1],
  u16: ["setUint16", 2],
  u32: ["setUint32", 4],
  i32: ["setInt32", 4],
  f32: ["setFloat32", 4]
} as const;

/** The same by the other road: value by value, little-endian whatever the machine, by the hash of Node itself. */
function expected({households, persons}: Awaited<ReturnType<typeof columnsIn>>): string {
  const hash = createHash("sha256");
  for (const [columns, table] of [
    [householdColumns, households],
    [personColumns, persons]
  ] as const) {
    for (const {name, type} of columns) {
      const values = (table as Readonly<Record<string, ArrayLike<number>>>)[name];
      const [set, bytes] = setters[type];
      const view = new DataView(new ArrayBuffer(bytes * values.length));
      for (let i = 0; i < values.length; ++i) view[set](bytes * i, values[i], true);
      hash.update(view);
    }
  }
  return hash.digest("hex");
}

describe("the hash of a population's columns", () => {
  it("is SHA-256 over every column in the order of the schema, households first, little-endian", async () => {
    const data = await columnsIn(await writeFixture({households: 5000}));
    expect(await columnHash(data, openDigest)).toBe(expected(data));
  });

  it("is the same whatever order, types and left-out columns the files had", async () => {
    const plain = await writeFixture({change: ["UPDATE households SET county = 0"]});
    const odd = await writeFixture({
      change: [
        "CREATE OR REPLACE TABLE persons AS SELECT * FROM persons ORDER BY hash(household_id)",
        "ALTER TABLE persons ALTER wage TYPE DOUBLE",
        "ALTER TABLE households DROP county"
      ]
    });
    expect(await columnHash(await columnsIn(odd), openDigest)).toBe(
      await columnHash(await columnsIn(plain), openDigest)
    );
  });

  it("is the same for columns that lie within larger buffers, and another may work it out, a stretch after the other", async () => {
    const data = await columnsIn(await writeFixture({households: 50_000}));
    const within = new Uint32Array(data.households.region.length + 3);
    within.set(data.households.region, 2);
    const households = {...data.households, region: within.subarray(2, -1)};
    const hash = createHash("sha256");
    let most = 0;
    const found = await columnHash({...data, households}, () => ({
      update: async bytes => {
        await Promise.resolve();
        hash.update(bytes);
        most = Math.max(most, bytes.length);
      },
      digest: () => hash.digest("hex")
    }));
    expect(found).toBe(expected(data));
    expect(most).toBe(4 * 125_000); // a column of 32 bits of all persons: below the 4 MiB of a stretch
  });
});
