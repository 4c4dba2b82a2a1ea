import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {exitAxis, lineHeight, pointsOf, xOf, yOf} from "../../../../src/pages/cliffs/exit/exit-axis.js";

const values = fc.array(fc.double({min: 0, max: 1e12, noNaN: true}), {minLength: 2, maxLength: 120});

describe("the axis of a line by month", () => {
  it("holds every value between two round ones, from nought where it is told to", () => {
    fc.assert(
      fc.property(values, fc.boolean(), (all, fromNought) => {
        const axis = exitAxis(all, fromNought);
        if (fromNought) expect(axis.low).toBe(0);
        expect(axis.low).toBeGreaterThanOrEqual(0);
        for (const value of all) {
          expect(yOf(value, axis)).toBeGreaterThanOrEqual(0);
          expect(yOf(value, axis)).toBeLessThanOrEqual(lineHeight);
        }
        for (const tick of axis.ticks) expect(tick >= axis.low && tick <= axis.high).toBe(true);
      })
    );
  });

  it("does not blow a difference of a thousandth up to the whole height", () => {
    const axis = exitAxis([500_000, 500_500], false);
    expect(yOf(500_000, axis) - yOf(500_500, axis)).toBeLessThan(lineHeight / 5);
  });

  it("goes from edge to edge", () => {
    expect([xOf(1, 36), xOf(36, 36), xOf(19, 37)]).toEqual([0, 100, 50]);
    expect(
      pointsOf([0, 4], exitAxis([0, 4], true))
        .split(" ")
        .map(point => point.split(",")[0])
    ).toEqual(["0", "100"]);
  });
});
