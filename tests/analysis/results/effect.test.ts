import {expect, it} from "vitest";
import {effectOf} from "../../../src/analysis/results/effect.js";
import {basis, places, reform, tally} from "../../pages/three-places.js";

it("the groups of every part add up to the persons of the answer", () => {
  const {answer, groups} = effectOf(tally, {baseline: basis, reform}, places);
  expect(answer.persons_rise.persons).toBeGreaterThan(0);
  for (const part of [groups.by_place, groups.by_tenth, groups.by_type]) {
    const sum = (way: "rises" | "falls"): number => part.reduce((all, row) => all + row[way], 0);
    expect(sum("rises")).toBeCloseTo(answer.persons_rise.persons, 6);
    expect(sum("falls")).toBeCloseTo(answer.persons_fall.persons, 6);
  }
});
