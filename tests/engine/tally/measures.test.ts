// The measures of one household, and tallies that do not go together.

import {describe, expect, it} from "vitest";
import {measureAt, Measures} from "../../../src/engine/tally/measures.js";
import {emptyTally, merge} from "../../../src/engine/tally/tally.js";

describe("the measures of a household", () => {
  it("add up, and each that is not 0 is listed once", () => {
    const found = new Measures();
    found.add(measureAt.cash, 200);
    found.add(measureAt.cashReceiving, 0);
    found.add(measureAt.cash, 50);
    expect(found.values[measureAt.cash]).toBe(250);
    expect([...found.nonZero.subarray(0, found.count)]).toEqual([measureAt.cash]);
    found.clear();
    expect(found.count).toBe(0);
    expect(found.values[measureAt.cash]).toBe(0);
  });
});

describe("tallies of other places", () => {
  it("are not merged", () => {
    expect(() => merge(emptyTally([330100]), emptyTally([330300]))).toThrow("different regions: tallies of two");
  });
});
