// The range of an axis; every expected bound is worked out by hand.

import {describe, expect, it} from "vitest";
import {axisDomain} from "../../../../src/pages/budget/search/axis-domain.js";

describe("the range of an axis", () => {
  it("spans a fifth of the largest value, so that a difference of one hundredth takes a twentieth of it", () => {
    const [from, to] = axisDomain([99, 100]);
    expect(to - from).toBeCloseTo(20, 9);
    expect((from + to) / 2).toBeCloseTo(99.5, 9);
  });
  it("is that of the values where they are further apart", () => {
    expect(axisDomain([50, 100])).toEqual([50, 100]);
    expect(axisDomain([-3, 4])).toEqual([-3, 4]);
  });
  it("does not go below nought where no value does, and is not empty", () => {
    expect(axisDomain([0, 1])).toEqual([0, 1]);
    expect(axisDomain([0, 0])).toEqual([0, 1]);
    expect(axisDomain([NaN])).toEqual([0, 1]);
  });
});
