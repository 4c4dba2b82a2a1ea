// The link to what is looked at: what comes out goes in again, and what cannot be read is named and left out.

import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {lookQuery, readLook} from "../../../src/pages/cliffs/cliffs-link.js";
import type {Look} from "../../../src/pages/cliffs/cliffs-link.js";

const byDefault: Look = {month: 0, family: "couple_one_child", place: 330500};
const known = {byDefault, families: ["couple_one_child", "dialysis"], places: [330100, 330500]};
const look = fc.record({
  month: fc.option(fc.integer({min: 0, max: 24})),
  family: fc.constantFrom(...known.families),
  place: fc.constantFrom(...known.places)
});

describe("the link of the page of cliffs", () => {
  it("says nothing where all is as by default", () => {
    expect(lookQuery(byDefault, byDefault)).toBe("");
    expect(readLook("?province=zhejiang", known, "zh")).toEqual([byDefault, []]);
  });

  it("leads back to what it was made from, alone and beside a policy", () => {
    fc.assert(
      fc.property(look, one => {
        const query = lookQuery(one, byDefault);
        expect(readLook(`?${query}`, known, "en")).toEqual([one, []]);
        expect(readLook(`?reform=x&months=12&${query}`, known, "en")).toEqual([one, []]);
      })
    );
    expect(lookQuery({month: null, family: "dialysis", place: 330100}, byDefault)).toBe(
      "month=ended&family=dialysis&place=330100"
    );
  });

  it.each(["month=25", "month=-1", "month=1.5", "month=", "month=%3Cscript%3E", "family=constructor", "place=420100"])(
    "names what it cannot read, and leaves it out: %s",
    part => {
      const [found, ignored] = readLook(`?${part}&province=zhejiang`, known, "zh");
      expect(found).toEqual(byDefault);
      expect(ignored.map(({text}) => text.split(" — ")[0])).toEqual([part]);
    }
  );

  it("never throws, whatever stands there, and shows no more than a little of it", () => {
    fc.assert(
      fc.property(fc.string({maxLength: 200}), text => {
        const [, ignored] = readLook(`?month=${text}&family=${text}&place=${text}`, known, "en");
        for (const part of ignored) expect(part.text.length).toBeLessThan(120);
      })
    );
  });
});
