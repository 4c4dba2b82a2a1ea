// Files of programs of statistics, written by pyreadstat and pandas: every release, labels, missing values, days, long texts.

import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {openPlaceFinder} from "../../../simulations/runs/known-places.js";
import {importFiles} from "../../../src/store/node/import-files.js";
import {parseMapping} from "../../../src/store/register/parse-mapping.js";
import {readSpss} from "../../../src/store/register/spss.js";
import {readStata} from "../../../src/store/register/stata.js";
import {textsOf} from "../../../src/store/register/stat-table.js";
import type {StatTable} from "../../../src/store/register/stat-table.js";

const folder = new URL("files/", import.meta.url);
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, folder)));
const read = (name: string, bytes = bytesOf(name)): StatTable =>
  name.endsWith(".sav") ? readSpss(bytes, name) : readStata(bytes, name);
const stata = ["113", "114", "115", "117", "118", "119"].map(release => `survey-${release}.dta`);
const files = [...stata, "survey-pandas.dta", "survey.sav", "survey-packed.sav"];
const textsIn = (table: StatTable, name: string): string[] => {
  const text = textsOf(
    table,
    table.variables.findIndex(variable => variable.name === name)
  );
  return Array.from({length: table.rows}, (_, row) => text(row));
};

/** As make-statistics.py wrote it. */
const mapping = {
  version: 1,
  kind: "survey",
  as_of: "2026-06-30",
  rows: "persons",
  household_key: "hh",
  columns: {
    region: {from: "county", as: "place"},
    registration: {from: "hukou", codes: {农业户口: 2, 非农业户口: 1}},
    age: {from: "born", as: "birth_date"},
    wage: {from: "wage"},
    weight: {from: "weight"}
  }
};

describe("a file of Stata or SPSS", () => {
  it.each(files)("gives labels, numbers, days and texts: %s", file => {
    const table = read(file);
    expect(table.rows).toBe(4);
    expect(textsIn(table, "hukou")).toEqual(["农业户口", "农业户口", "非农业户口", "农业户口"]);
    expect(textsIn(table, "wage")).toEqual(["0", "", "27600.5", "21600"]);
    expect(textsIn(table, "born")).toEqual(["1950-03-01", "1953-08-15", "1985-07-01", "1979-02-28"]);
    expect(textsIn(table, "weight")).toEqual(["1500.5", "1500.5", "820.25", "990"]);
    expect(textsIn(table, "note")).toEqual(["", "照料", "务工", 'a, "b"']);
    // of an amount one value alone has a label: it stays numbers; SPSS says that it is missing
    expect(textsIn(table, "pension")).toEqual(["1200", "900", file.endsWith(".sav") ? "" : "-8", "0"]);
    if (file.includes("pandas")) return;
    expect(textsIn(table, "sex")).toEqual(["男", "女", "男", "男"]);
    expect(table.variables.map(({label}) => label).filter(label => label !== "")).toEqual([
      "户口性质",
      "工资性收入(元/年)",
      "基础养老金"
    ]);
  });

  it.each(files)("becomes a population by a mapping that names the labels: %s", async file => {
    const {data} = await importFiles({
      from: new URL(file, folder).pathname,
      mapping: parseMapping(JSON.stringify(mapping), "mapping.json"),
      mappingFile: "mapping.json",
      findPlace: openPlaceFinder(),
      onProblem: "stop",
      standards: null
    });
    expect([...data!.households.registration]).toEqual([2, 1, 2]);
    expect([...data!.households.county]).toEqual([330102, 330110, 330302]);
    expect([...data!.persons.age]).toEqual([76, 72, 40, 47]);
    // amounts are whole yuan
    expect([...data!.persons.wage]).toEqual([0, 0, 27_601, 21_600]);
    expect([...data!.households.weight]).toEqual([1500.5, 820.25, 990]);
  });

  it.each(["survey-113.dta", "survey-118.dta", "survey.sav", "survey-packed.sav"])(
    "names the file and nothing of it where it is cut short anywhere: %s",
    name => {
      const whole = bytesOf(name);
      for (let length = 8; length < whole.length; length += 37) {
        try {
          const table = read(name, whole.slice(0, length));
          expect(table.rows).toBe(4);
        } catch (error) {
          expect((error as Error).name).toBe("InputError");
          expect((error as Error).message).toContain("cut short or damaged");
        }
      }
    }
  );

  it("is refused with a next step where it is of the packed kind", () => {
    const bytes = bytesOf("survey.sav");
    new DataView(bytes.buffer).setInt32(72, 2, true);
    expect(() => readSpss(bytes, "a.sav")).toThrow("ZSAV");
  });
});
