// What is wrong with an input, in few words: values as they were given, and names that are near.

import {describe, expect, it} from "vitest";
import {nearest, shown} from "../../../src/rules/schema/problem.js";

describe("a value that is shown", () => {
  it.each([
    [-0, "0"],
    [NaN, "NaN"],
    ["1200", '"1200"'],
    [undefined, "undefined"],
    [{value: 1}, '{"value":1}']
  ])("is as it was given: %s", (value, text) => {
    expect(shown(value)).toBe(text);
  });

  it("is cut to sixty characters", () => {
    const text = shown("a".repeat(200));
    expect(text).toBe(`"${"a".repeat(56)}...`);
    expect(text).toHaveLength(60);
    expect(shown("a".repeat(58))).toBe(`"${"a".repeat(58)}"`);
  });
});

describe("the nearest name", () => {
  it("is the one with the fewest letters to change, and none where half of them would", () => {
    expect(nearest("multipel", ["multiple", "minimum_wage_cap"])).toBe("multiple");
    expect(nearest("xyz", ["multiple", "minimum_wage_cap"])).toBeUndefined();
  });

  it("is none for what is longer than any name", () => {
    const known = "a".repeat(80);
    expect(nearest("a".repeat(80), [known])).toBe(known);
    expect(nearest("a".repeat(81), [known])).toBeUndefined();
  });
});
