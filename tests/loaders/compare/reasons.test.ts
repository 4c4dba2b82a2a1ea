import {describe, expect, it} from "vitest";
import {censusItems} from "../../../loaders/compare/census-items.js";
import {countyItems} from "../../../loaders/compare/county-items.js";
import {provinceItems} from "../../../loaders/compare/province-items.js";
import {parseNotes, readNotes, withReasons} from "../../../loaders/compare/reasons.js";
import {policyIndicators} from "../../../simulations/runs/compare-policy.js";

const notes = parseNotes(`indicators,region,direction,zh,en
cars vans,100000,any,各地,everywhere
cars,330900,over,海岛,islands
cars,330000,under,本省,province
`);
const reasonOf = (region: number, ratio: number): string =>
  withReasons([{indicator: "cars", region, ratio}], notes)[0].reason_en;

describe("the reason of a gap", () => {
  it("is that of the smallest place that holds the row's, in its own direction", () => {
    expect(reasonOf(330900, 1.4)).toBe("islands");
    expect(reasonOf(330921, 1.4)).toBe("islands"); // a county of it
    expect(reasonOf(330900, 0.6)).toBe("province");
    expect(reasonOf(330100, 1.4)).toBe("everywhere");
    expect(reasonOf(420100, 0.6)).toBe("everywhere");
  });

  it("is asked for above a tenth only, and for what is no number", () => {
    const large = (ratio: number): boolean =>
      withReasons([{indicator: "cars", region: 330100, ratio}], notes)[0].large_gap;
    expect([0.89, 0.91, 1.09, 1.11, NaN].map(large)).toEqual([true, false, false, true, true]);
    expect(reasonOf(330100, 1.05)).toBe("");
    expect(withReasons([{indicator: "other", region: 330100, ratio: 2}], notes)[0]).toMatchObject({
      large_gap: true,
      reason_zh: ""
    });
  });

  it.each([
    ["cars,330000,over,,x", "empty cell: zh (validation-notes.csv line 2, column zh)"],
    [
      "cars,330000,more,x,x",
      'unknown direction: "more" (validation-notes.csv line 2, column direction; known: over, under, any)'
    ],
    ["cars,33,any,x,x", 'not 6 digits: "33" (validation-notes.csv line 2, column region)']
  ])("is refused with line and column: %s", (line, message) => {
    expect(() => parseNotes(`indicators,region,direction,zh,en\n${line}\n`)).toThrow(message);
  });
});

it("the notes of the project are few, and every one is for figures that are compared", () => {
  const known = [...censusItems, ...provinceItems, ...countyItems].map(({indicator}) => indicator);
  const areas = policyIndicators.flatMap(name => [name, `${name}_urban`, `${name}_rural`]);
  const all = readNotes();
  expect(all.flatMap(({indicators}) => indicators).filter(name => ![...known, ...areas].includes(name))).toEqual([]);
  expect(all.length).toBeLessThan(12);
});
