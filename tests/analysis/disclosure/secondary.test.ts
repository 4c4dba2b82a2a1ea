// Secondary suppression against published tables, and over tables that are linked.

import {describe, expect, it} from "vitest";
import {secondary} from "../../../src/analysis/disclosure/secondary.js";
import type {Relation} from "../../../src/analysis/disclosure/relation.js";

const cross = (rows: readonly string[], columns: readonly string[]): Relation[] => [
  ...rows.map(row => ({total: `${row} Total`, parts: columns.map(column => `${row} ${column}`)})),
  ...columns.map(column => ({total: `Total ${column}`, parts: rows.map(row => `${row} ${column}`)})),
  {total: "Total Total", parts: columns.map(column => `Total ${column}`)},
  {total: "Total Total", parts: rows.map(row => `${row} Total`)}
];

/** `counts` of the inner cells by row; margins are added up. */
function table(counts: Readonly<Record<string, readonly number[]>>, columns: readonly string[]): Map<string, number> {
  const cells = new Map<string, number>();
  const add = (name: string, count: number): void => void cells.set(name, (cells.get(name) ?? 0) + count);
  for (const [row, values] of Object.entries(counts))
    values.forEach((count, i) => {
      for (const name of [`${row} ${columns[i]}`, `${row} Total`, `Total ${columns[i]}`, "Total Total"])
        add(name, count);
    });
  return cells;
}

describe("secondary suppression", () => {
  it("hides the cells that Statistics Norway's GaussSuppression publishes for its example", () => {
    // Langsrud, vignette "Small count frequency table suppression", table 1: zeros and ones are primary; of the table age x geo the
    // cells young/Portugal (0), young/Iceland (2), old/Iceland (3) and old/Portugal (4) are suppressed, no margin is
    const columns = ["Iceland", "Portugal", "Spain"];
    const families = table({young: [2, 0, 5], old: [3, 4, 6]}, columns);
    const hidden = secondary(new Set(["young Portugal"]), {
      families,
      relations: cross(["young", "old"], columns),
      minimum: 2
    });
    expect([...hidden].sort()).toEqual(["old Iceland", "old Portugal", "young Iceland", "young Portugal"]);
  });

  it("leaves no hidden cell that follows from the others by any combination of sums", () => {
    // two rows with two hidden cells each in four different columns but one: each relation alone is safe
    const columns = ["a", "b", "c", "d"];
    const families = table({x: [4, 5, 60, 70], y: [50, 6, 7, 80], z: [90, 90, 90, 90]}, columns);
    const hidden = secondary(new Set(["x a", "x b", "y b", "y c"]), {
      families,
      relations: cross(["x", "y", "z"], columns),
      minimum: 10
    });
    const totals = cross(["x", "y", "z"], columns);
    for (const {total, parts} of totals) {
      const inside = [total, ...parts].filter(name => hidden.has(name));
      expect(inside.length).not.toBe(1);
    }
  });

  it("hides another where hidden cells together rest on too few", () => {
    const families = new Map([
      ["all", 100],
      ["a", 3],
      ["b", 2],
      ["c", 40],
      ["d", 55]
    ]);
    const relations = [{total: "all", parts: ["a", "b", "c", "d"]}];
    expect([...secondary(new Set(["a", "b"]), {families, relations, minimum: 10})].sort()).toEqual(["a", "b", "c"]);
  });

  it("carries a suppression from one table of a release into another that has the cell as a margin", () => {
    const families = new Map([
      ["province", 100],
      ["town", 4],
      ["other", 96],
      ["town young", 1],
      ["town old", 3]
    ]);
    const relations = [
      {total: "province", parts: ["town", "other"]},
      {total: "town", parts: ["town young", "town old"]}
    ];
    const hidden = secondary(new Set(["town", "town young", "town old"]), {families, relations, minimum: 10});
    expect(hidden.has("other")).toBe(true);
  });
});
