// Results as CSV: empty where JSON has null.

import {csvParse} from "d3";
import {expect, it} from "vitest";
import {measureRows} from "../../../simulations/commands/measure-rows.js";
import {csvRecords, csvRows} from "../../../simulations/runs/csv.js";

it("a cell is empty where JSON has null or nothing, never NaN, Infinity or undefined", () => {
  const values = {a: 1.5, b: null, c: NaN, d: Infinity, e: undefined, f: 'x,"y"', g: false, h: -0};
  expect(csvRows(Object.keys(values), [Object.values(values)])).toBe('a,b,c,d,e,f,g,h\n1.5,,,,,"x,""y""",false,0\n');
  const again = csvParse(csvRecords([values, {a: 2}]));
  const json = JSON.parse(JSON.stringify([values, {a: 2}])) as Record<string, string | number | boolean | null>[];
  again.forEach((row, i) => {
    for (const [name, text] of Object.entries(row)) expect([name, text]).toEqual([name, String(json[i][name] ?? "")]);
  });
  expect(measureRows({a: {b: NaN, c: null}, d: [1]})).toBe("measure,value\na.b,\na.c,\nd.0,1\n");
});
