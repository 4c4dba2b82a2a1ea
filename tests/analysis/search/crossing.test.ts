// Where a condition begins to hold, against trying every point.

import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {findCrossing, meets} from "../../../src/analysis/search/crossing.js";
import type {Goal} from "../../../src/analysis/search/crossing.js";

const over = (outcomes: readonly number[]) => {
  let runs = 0;
  return {
    runs: () => runs,
    evaluate: (point: number): Promise<number> => {
      ++runs;
      return Promise.resolve(outcomes[point]);
    }
  };
};

const goals: fc.Arbitrary<Goal> = fc.record({
  sense: fc.constantFrom("at_most", "at_least"),
  target: fc.integer({min: -10, max: 110})
});
const outcomes = fc.array(fc.integer({min: 0, max: 100}), {minLength: 1, maxLength: 300});
const monotone = fc
  .tuple(outcomes, fc.boolean())
  .map(([values, falls]) => [...values].sort((a, b) => (falls ? b - a : a - b)));

describe("a crossing", () => {
  it("of outcomes that rise or fall throughout is the nearest of all points that meet the goal", async () => {
    await fc.assert(
      fc.asyncProperty(monotone, goals, async (values, goal) => {
        const {evaluate, runs} = over(values);
        const found = (await findCrossing(values.length, goal, evaluate))!;
        const meeting = values.filter(value => meets(goal, value));
        const nearest = (all: readonly number[]): number =>
          Math.min(...all.map(value => Math.abs(value - goal.target)));
        expect(found.met).toBe(meeting.length > 0);
        expect(Math.abs(found.best.outcome - goal.target)).toBe(nearest(found.met ? meeting : values));
        expect(found.monotone).toBe(true);
        expect(values[found.best.point]).toBe(found.best.outcome);
        expect(runs()).toBeLessThanOrEqual(5 + Math.ceil(Math.log2(values.length)));
      })
    );
  });

  it("lies between neighbours of which one meets the goal and one misses it, however the outcomes run", async () => {
    await fc.assert(
      fc.asyncProperty(outcomes, goals, async (values, goal) => {
        const found = (await findCrossing(values.length, goal, over(values).evaluate))!;
        expect(found.met).toBe(found.trials.some(({outcome}) => meets(goal, outcome)));
        expect(meets(goal, found.best.outcome)).toBe(found.met);
        const tried = found.trials.map(({outcome}) => meets(goal, outcome));
        if (!tried.includes(true) || !tried.includes(false)) return;
        const isBoundary = ({point}: {point: number}, i: number): boolean =>
          i > 0 && found.trials[i - 1].point === point - 1 && tried[i] !== tried[i - 1];
        expect(found.trials.some(isBoundary)).toBe(true);
      })
    );
  });

  it("is sought more finely where the first cut goes up and down", async () => {
    // a hill in the middle of 101 points: only there is 60 reached
    const values = Array.from({length: 101}, (_, i) => 100 - Math.abs(i - 40));
    const found = (await findCrossing(101, {sense: "at_least", target: 95}, over(values).evaluate))!;
    expect(found).toMatchObject({met: true, monotone: false, best: {outcome: 95}});
    expect([35, 45]).toContain(found.best.point);
    expect(found.beyond?.outcome).toBe(94);
  });

  it("tells a lever without effect, and a goal out of reach with what comes nearest", async () => {
    const flat = (await findCrossing(50, {sense: "at_most", target: 5}, over(new Array<number>(50).fill(7)).evaluate))!;
    expect(flat).toMatchObject({flat: true, met: false});
    const rising = Array.from({length: 50}, (_, i) => 10 + i);
    const far = (await findCrossing(50, {sense: "at_most", target: 5}, over(rising).evaluate))!;
    expect(far).toMatchObject({met: false, best: {point: 0, outcome: 10}, beyond: null, flat: false});
  });

  it("is given up when a trial is", async () => {
    expect(await findCrossing(9, {sense: "at_most", target: 1}, () => Promise.resolve(undefined))).toBeUndefined();
  });
});
