import {csvParse} from "d3";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {dataDictionary, dictionaryMarkdown} from "../../../src/analysis/population/data-dictionary.js";
import {csvPieces} from "../../../src/analysis/population/microdata-csv.js";
import {householdColumns, personColumns} from "../../../src/rules/household/columns.js";
import type {Column} from "../../../src/rules/household/columns.js";

const columns: readonly Column[] = [
  {name: "id", type: "u32", zh: "", en: "", min: 0, max: 9},
  {name: "weight", type: "f32", zh: "", en: "", min: 0, max: 9}
];

describe("a table of the microdata as CSV", () => {
  it("reads back as it was, whatever it holds and however long it is", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.nat(),
            fc.integer({min: 0, max: 64_000}).map(n => n / 64)
          ),
          {maxLength: 50}
        ),
        fc.integer({min: 1, max: 600}),
        (rows, repeats) => {
          const all = Array.from({length: repeats}, () => rows).flat();
          const values = {
            id: Uint32Array.from(all, ([id]) => id),
            weight: Float32Array.from(all, ([, weight]) => weight)
          };
          const pieces = [...csvPieces(columns, values)];
          const parsed = csvParse(pieces.map(({text}) => text).join(""));
          expect(parsed.columns).toEqual(["id", "weight"]);
          expect(parsed.map(row => [Number(row["id"]), Number(row["weight"])])).toEqual(all);
          expect(pieces.at(-1)?.rows).toBe(all.length);
        }
      ),
      {numRuns: 30}
    );
  });
});

describe("the data dictionary", () => {
  it("has every column of both tables once, with words in both languages", () => {
    const rows = dataDictionary();
    expect(rows.map(({table, name}) => `${table}.${name}`)).toEqual([
      ...householdColumns.map(({name}) => `households.${name}`),
      ...personColumns.map(({name}) => `persons.${name}`)
    ]);
    for (const row of rows) expect([row.zh, row.en].every(text => text !== "")).toBe(true);
    expect(rows.find(({name}) => name === "registration")).toMatchObject({codes_zh: "1 城镇; 2 农村", unit: ""});
    expect(rows.find(({name}) => name === "member")?.codes_en).toBe("0 no; 1 yes");
    expect(rows.find(({name}) => name === "wage")).toMatchObject({unit: "元/年", codes_zh: ""});
  });

  it("is a Markdown table in which every line has as many cells as the head", () => {
    const lines = dictionaryMarkdown("x")
      .split("\n")
      .filter(line => line.startsWith("|"));
    expect(lines).toHaveLength(householdColumns.length + personColumns.length + 4);
    for (const line of lines) expect(line.split(/(?<!\\)\|/)).toHaveLength(12);
  });
});
