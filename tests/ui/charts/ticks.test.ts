import {expect, it} from "vitest";
import {ticks} from "../../../src/ui/charts/ticks.js";

it("ticks are round, begin at nought and do not go beyond the top", () => {
  expect(ticks(10, 5)).toEqual([0, 2, 4, 6, 8, 10]);
  expect(ticks(1301, 4)).toEqual([0, 500, 1000]);
  expect(ticks(0.9, 3).map(x => Number(x.toFixed(9)))).toEqual([0, 0.5]);
});

it("of nothing there is one tick, at nought", () => {
  for (const top of [0, -1, NaN]) expect(ticks(top, 4)).toEqual([0]);
});
