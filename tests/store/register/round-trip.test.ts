// A population written out as an office might, in GBK, with headings, codes and units of its own, comes back as it was.

import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import * as fc from "fast-check";
import {afterAll, describe, expect, it} from "vitest";
import {readPolicy} from "../../../loaders/assistance/policies.js";
import {openPlaceFinder} from "../../../simulations/runs/known-places.js";
import {assessAll} from "../../../src/engine/columns/assess-all.js";
import {preparePopulation} from "../../../src/engine/columns/population.js";
import {householdColumns, personColumns} from "../../../src/rules/household/columns.js";
import type {Column} from "../../../src/rules/household/columns.js";
import {toMicrodata} from "../../../src/rules/household/record.js";
import type {HouseholdRecord} from "../../../src/rules/household/record.js";
import type {Microdata} from "../../../src/rules/household/microdata.js";
import {preparePolicy} from "../../../src/rules/prepare.js";
import {importFiles} from "../../../src/store/node/import-files.js";
import type {ColumnSource} from "../../../src/store/register/mapping.js";
import {parseMapping} from "../../../src/store/register/parse-mapping.js";

const folder = mkdtempSync(join(tmpdir(), "doudi-round-trip-"));
afterAll(() => rmSync(folder, {recursive: true}));

/** Signs of two bytes, which Node can read and not write. */
const gbk = new Map<string, readonly [number, number]>();
for (let a = 0x81; a <= 0xfe; ++a)
  for (let b = 0x40; b <= 0xfe; ++b) {
    const sign = new TextDecoder("gb18030").decode(Uint8Array.from([a, b]));
    if (sign.length === 1 && sign !== "\ufffd") gbk.set(sign, [a, b]);
  }
const inGbk = (text: string): Uint8Array =>
  Uint8Array.from(Array.from(text).flatMap(sign => gbk.get(sign) ?? [sign.charCodeAt(0)]));

/** How one column is written, and what a mapping says of it. */
interface Way {
  readonly heading: string;
  readonly source: ColumnSource;
  readonly cell: (value: number) => string;
}

const grouped = (value: number): string => (value < 0 ? String(value) : `"${value.toLocaleString("en-US")}"`);

function wayOf(column: Column, choice: number): Way {
  const heading = `${column.zh}·${column.name}`;
  const from = {from: heading};
  const isAmount = column.unit?.startsWith("元") === true;
  if (column.name === "region" || column.name === "county")
    return {
      heading,
      source: {...from, as: "place"},
      cell: value => (column.name === "region" ? `${value}` : `${value}001002`)
    };
  if (column.codes !== undefined && column.unknown === undefined) {
    const codes = Object.fromEntries(Object.keys(column.codes).map(code => [`${code}类 甲`, Number(code)]));
    return {heading, source: {...from, codes}, cell: value => `${value}类 甲`};
  }
  if (column.type === "bool")
    return {
      heading,
      source: {...from, as: "flag"},
      cell: value =>
        [
          ["否", "是"],
          ["无", "有"],
          ["N", "Y"]
        ][choice % 3][value]
    };
  if (isAmount && column.unknown === undefined && choice % 3 === 1)
    return {heading, source: {...from, unit: "万元"}, cell: value => (value / 10_000).toFixed(4)};
  if (isAmount && choice % 3 === 2) return {heading, source: {...from, unit: column.unit as "元"}, cell: grouped};
  return {heading, source: from, cell: String};
}

const valueOf = (column: Column): fc.Arbitrary<number> => {
  if (column.name === "region") return fc.constantFrom(330100, 330300);
  if (column.name === "county") return fc.constant(330102);
  if (column.name === "weight") return fc.constantFrom(1, 2.5, 120.25);
  if (column.name === "age") return fc.integer({min: 0, max: 120});
  if (column.name === "labour_capacity") return fc.constantFrom(0, 1, 2, 255);
  if (column.name === "observed_status") return fc.constantFrom(0, 2, 255);
  if (column.codes !== undefined) return fc.constantFrom(...Object.keys(column.codes).map(Number));
  return fc.integer({
    min: Math.max(column.min, -50_000),
    max: Math.min(column.max, column.unit === undefined ? 40_000 : 300_000)
  });
};

const rowOf = (columns: readonly Column[]) =>
  fc.record(Object.fromEntries(columns.map(column => [column.name, valueOf(column)])));
const family = fc.record({
  household: rowOf(householdColumns),
  persons: fc.array(rowOf(personColumns), {minLength: 1, maxLength: 5})
});

const records = (
  families: readonly {household: Record<string, number>; persons: Record<string, number>[]}[]
): HouseholdRecord[] =>
  families.map(({household, persons}, h) => ({
    household: {...household, household_id: h},
    persons: persons.map((person, k) => ({
      ...person,
      household_id: h,
      person: k + 1,
      member: k === 0 ? 1 : person["member"]
    }))
  })) as unknown as HouseholdRecord[];

const assessed = (data: Microdata) => {
  const population = preparePopulation(data);
  return assessAll(population, preparePolicy(readPolicy("zhejiang-2025").policy, population.regions));
};

describe("a population written out and imported", () => {
  it("has every value and every line of every assessment that it had", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(family, {minLength: 1, maxLength: 12}), fc.nat(), async (families, choice) => {
        const before = toMicrodata(records(families));
        const columns = [...householdColumns, ...personColumns].filter(({name}) => name !== "household_id");
        const ways = columns.map((column, i) => wayOf(column, choice + i));
        const rows = records(families).flatMap(({household, persons}, h) =>
          persons.map(person =>
            [
              `户${h}号`,
              ...columns.map(({name}, i) => ways[i].cell((name in household ? household : person)[name as never]))
            ].join(",")
          )
        );
        const path = join(folder, "register.csv");
        writeFileSync(
          path,
          inGbk(
            `${["编号", ...ways.map(({heading}) => heading)].join(",")}\r\n${rows.join("\r\n")}\r\n合计,${rows.length}\r\n`
          )
        );
        const mapping = parseMapping(
          JSON.stringify({
            version: 1,
            kind: "census",
            as_of: "2026-06-30",
            rows: "persons",
            household_key: "编号",
            columns: Object.fromEntries(columns.map(({name}, i) => [name, ways[i].source]))
          }),
          "m"
        );
        const {data, report} = await importFiles({
          from: path,
          mapping,
          mappingFile: "m",
          findPlace: openPlaceFinder(),
          onProblem: "stop",
          standards: null
        });
        if (data === null) throw new Error(JSON.stringify(report.problems));
        for (const {name} of householdColumns)
          if (name !== "household_id") expect([...data.households[name]], name).toEqual([...before.households[name]]);
        for (const {name} of personColumns)
          if (name !== "household_id") expect([...data.persons[name]], name).toEqual([...before.persons[name]]);
        expect(assessed(data)).toEqual(assessed(before));
      }),
      {numRuns: 8, seed: 20260630}
    );
  });
});
