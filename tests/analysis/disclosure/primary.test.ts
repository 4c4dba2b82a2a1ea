// Which cells may be told at all.

import {describe, expect, it} from "vitest";
import {primary} from "../../../src/analysis/disclosure/primary.js";
import {cellOf, keysOf} from "./cells.js";

const keys = keysOf(100, 1);

describe("primary suppression", () => {
  it("hides a cell of fewer records than the threshold, whatever they weigh", () => {
    const heavy = cellOf(keys, Array<number>(9).fill(5000));
    expect(primary(heavy, {minimum: 10, percent: 10})).toBe("few");
    expect(primary(cellOf(keys, Array<number>(10).fill(1)), {minimum: 10, percent: 10})).toBe(null);
  });

  it("hides by the p%-rule the cell of the handbook that two contributors dominate", () => {
    // Hundepool et al., Handbook on Statistical Disclosure Control, 4.2: a total of 100,000 with contributions of 50,000 and 49,000,
    // of which the second knows the first to 2 percent
    const rest = Array<number>(10).fill(100);
    const cell = cellOf(keys, [50_000, 49_000, ...rest]);
    expect(cell.value).toBe(100_000);
    expect(primary(cell, {minimum: 3, percent: 10})).toBe("dominated");
    expect(primary(cell, {minimum: 3, percent: 2})).toBe(null);
  });

  it("counts no synthetic family", () => {
    const spliced = {...keys, isReal: Uint8Array.from({length: 100}, (_, row) => (row < 4 ? 1 : 0))};
    expect(primary(cellOf(spliced, Array<number>(50).fill(1)), {minimum: 10, percent: 10})).toBe("few");
  });
});
