// What a household lacks below one line.

import {describe, expect, it} from "vitest";
import {Shortfall, shortfallCells} from "../../../src/engine/tally/shortfall.js";

const means = {weight: 10, members: 2, income: 500};

describe("a shortfall", () => {
  it("is what income lacks of the line, before aid, after it and after its cash", () => {
    const found = new Shortfall();
    found.set(2000, means, 900, 400);
    expect(found).toMatchObject({
      persons: 20,
      gap: 15_000,
      persons_left: 20,
      gap_left: 6000,
      persons_cash: 20,
      gap_cash: 11_000
    });
  });

  it("is nobody's below a line of nothing, whatever is owed", () => {
    const found = new Shortfall();
    for (const received of [0, 100]) {
      found.set(0, {...means, income: -500}, received, received);
      expect(Object.values(found)).toEqual([0, 0, 0, 0, 0, 0]);
    }
    const cells = new Float64Array(shortfallCells);
    found.add(cells, 0, 0, 1);
    expect([...cells]).toEqual(Array.from(cells, () => 0));
  });
});
