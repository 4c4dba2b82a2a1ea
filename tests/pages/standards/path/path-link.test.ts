// The terms of a path in the link: what is written is what is read, and nothing that anybody writes there can break the page.

import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {pathQuery, pathRanges, readPath} from "../../../../src/pages/standards/path/path-link.js";
import type {PathWish} from "../../../../src/pages/standards/path/path-link.js";

const byDefault: PathWish = {
  terms: {
    years: 3,
    growth: {income: 0.0499, consumption: 0.069},
    max_rise: null,
    may_fall: false,
    shape: "geometric",
    amounts_follow: true
  },
  price: null,
  from: null
};
const years = [2026, 2046] as const;
const hundredths = ([low, high]: readonly [number, number]): fc.Arbitrary<number> =>
  fc.integer({min: 100 * low, max: 100 * high}).map(x => x / 100);
const wholes = ([min, max]: readonly [number, number]): fc.Arbitrary<number> => fc.integer({min, max});
const wish: fc.Arbitrary<PathWish> = fc.record({
  terms: fc.record({
    years: wholes(pathRanges.years),
    growth: fc.record({income: hundredths(pathRanges.income), consumption: hundredths(pathRanges.consumption)}),
    max_rise: fc.option(hundredths(pathRanges.max_rise)),
    may_fall: fc.boolean(),
    shape: fc.constantFrom("geometric" as const, "linear" as const),
    amounts_follow: fc.boolean()
  }),
  price: fc.option(
    fc.record({
      year: wholes(pathRanges.price_year),
      rate: hundredths(pathRanges.price_rate),
      months: wholes(pathRanges.price_months)
    })
  ),
  from: fc.option(fc.record({year: wholes(years), month: wholes([1, 12])}))
});

describe("the terms of a path in the link", () => {
  it("come back as they were written, beside the policy", () => {
    fc.assert(
      fc.property(wish, own => {
        const query = pathQuery(own, byDefault);
        expect(readPath(`?province=zhejiang&reform=x&${query}`, byDefault, years)).toEqual({wish: own, ignored: []});
      })
    );
  });

  it("are not written where they are the default", () => {
    expect(pathQuery(byDefault, byDefault)).toBe("");
    expect(readPath("?province=zhejiang", byDefault, years)).toEqual({wish: byDefault, ignored: []});
  });

  it("are left out one by one where they cannot be read", () => {
    const {wish, ignored} = readPath(
      "?path=years:99;max_rise:0.1;shape:round;__proto__:1;income:;years:2.5;from:2025-07",
      byDefault,
      years
    );
    expect(wish).toEqual({...byDefault, terms: {...byDefault.terms, max_rise: 0.1}});
    expect(ignored).toEqual(["years:99", "shape:round", "__proto__:1", "income:", "years:2.5", "from:2025-07"]);
  });

  it("are named where a term stands twice, is escaped once too often, or is one of three that are needed", () => {
    const read = (query: string): readonly string[] => readPath(query, byDefault, years).ignored;
    expect(read("?path=years:4;years:5")).toEqual(["years:5"]);
    expect(read("?path=years%253A4")).toEqual(["years%3A4"]);
    expect(read("?path=years:0x4;income:1e-2")).toEqual(["years:0x4"]);
    expect(read("?path=price_year:3;price_rate:0.1")).toEqual(["price_year:3", "price_rate:0.1"]);
    expect(read(`?path=${"years:4;".repeat(300)}`)).toHaveLength(1);
    expect(readPath("?path=years%3A4%3Bshape%3Alinear", byDefault, years).wish.terms).toMatchObject({
      years: 4,
      shape: "linear"
    });
  });

  it("never throw, whatever stands there", () => {
    fc.assert(
      fc.property(fc.string(), text => {
        const {terms} = readPath(`?path=${text}`, byDefault, years).wish;
        expect(terms.years).toBeGreaterThanOrEqual(1);
        expect(terms.growth.income).toBeLessThanOrEqual(0.2);
      })
    );
  });
});
