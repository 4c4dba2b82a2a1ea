// Bins of income: where they begin, on both sides of nothing.

import {describe, expect, it} from "vitest";
import {binCount, binOf, lowerEdge, zeroBin} from "../../../src/engine/columns/bins.js";

describe("the bins of income", () => {
  it("begin at nothing for what is less than a yuan, then at each sixteenth of a doubling", () => {
    expect(lowerEdge(zeroBin)).toBe(0);
    for (const amount of [0, 0.5, 0.999]) expect(binOf(amount)).toBe(zeroBin);
    expect([1, 2, 16, 17].map(k => lowerEdge(zeroBin + k))).toEqual([1, 1.0625, 1.9375, 2]);
    expect(binOf(1.0624)).toBe(zeroBin + 1);
  });

  it("have debts in quarters of a doubling, the deepest first", () => {
    // what is owed: up to 1, then up to 1.25, 1.5, 1.75 and 2
    expect([1, 2, 3, 4, 5].map(k => lowerEdge(zeroBin - k))).toEqual([-1, -1.25, -1.5, -1.75, -2]);
    expect(binOf(-0.5)).toBe(zeroBin - 1);
    expect(binOf(-1.6)).toBe(zeroBin - 4);
    expect(lowerEdge(binOf(-1.6))).toBeLessThan(-1.6);
  });

  it("hold in the first and the last what is beyond all of them", () => {
    expect(binOf(-1e12)).toBe(0);
    expect(binOf(1e12)).toBe(binCount - 1);
  });
});
