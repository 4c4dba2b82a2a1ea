// The search for policies that none other beats: reproducible, complete as far as it went, and true to an ordinary run.

import {median} from "d3";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {searchFrontier} from "../../../src/analysis/search/frontier.js";
import type {FrontierPoint, FrontierRequest, FrontierStep} from "../../../src/analysis/search/frontier.js";
import {choiceLever, numberLever, policyWith} from "../../../src/analysis/search/levers.js";
import {openSearch} from "../../../src/analysis/search/narrow.js";
import {outcomesOf} from "../../../src/analysis/search/outcomes.js";
import {preparePopulation} from "../../../src/engine/columns/population.js";
import type {Population} from "../../../src/engine/columns/population.js";
import {selectHouseholds} from "../../../src/engine/columns/select.js";
import type {Tally} from "../../../src/engine/tally/tally.js";
import {toMicrodata} from "../../../src/rules/household/record.js";
import {households} from "../../rules/arbitrary.js";
import {changed, goldenPolicy} from "../../rules/policies.js";
import {leanRun, runsOn} from "../small-town.js";

const places = [330100, 330300, 330800].map(region => ({
  region,
  name_zh: "市",
  name_en: "city",
  col: 0,
  row: 0,
  registered: 1000,
  resident: 1000
}));
const populationOf = (count: number, seed: number): Population =>
  preparePopulation(toMicrodata(fc.sample(households(count, count), {numRuns: 1, seed})[0]));
const population = populationOf(150, 11);
const levers = [
  numberLever(goldenPolicy, "edge.multiple", {min: 1.2, max: 2, step: 0.1}),
  numberLever(goldenPolicy, "take_up.dibao.rate", {min: 0.3, max: 1, step: 0.05}),
  numberLever(goldenPolicy, "standard.tiers.0.ratio", {min: 0.25, max: 0.5, step: 0.01}),
  numberLever(goldenPolicy, "exit.months", {min: 0, max: 12}),
  choiceLever(goldenPolicy, "standard.unify", ["none", "province"])
];
const request: FrontierRequest = {
  baseline: goldenPolicy,
  levers,
  objectives: ["cost", "gap_left", "standard_ratio"],
  limits: [],
  standardRules: [],
  policies: 120,
  seed: 5,
  places,
  run: runsOn(population)
};

async function search(of: Partial<FrontierRequest> = {}): Promise<{points: FrontierPoint[]; last: FrontierStep}> {
  const points: FrontierPoint[] = [];
  let last: FrontierStep | undefined;
  for await (const step of searchFrontier({...request, ...of})) {
    points.push(step.point);
    last = step;
  }
  return {points, last: last!};
}

describe("the frontier", () => {
  it("is the same for the same seed, and another for another", async () => {
    const [first, again, other] = [await search(), await search(), await search({seed: 6})];
    expect(again).toEqual(first);
    expect(other.points.map(({values}) => values)).not.toEqual(first.points.map(({values}) => values));
  });

  it("begins with the baseline, tries no policy twice, and tells how far it is", async () => {
    const {points, last} = await search();
    expect(points[0]).toMatchObject({number: 0, changes: {}, values: null});
    expect(new Set(points.map(({changes}) => JSON.stringify(changes))).size).toBe(120);
    expect(last).toMatchObject({done: 120, policies: 120});
  });

  it("holds all feasible points that no feasible point dominates, and no other", async () => {
    const target = median((await search()).points.map(({outcomes}) => outcomes.cost))!;
    const {points, last} = await search({limits: [{outcome: "cost", sense: "at_most", target}]});
    const feasible = points.filter(({outcomes}) => outcomes.cost <= target);
    expect(feasible.length).toBeGreaterThan(0);
    expect(feasible.length).toBeLessThan(points.length);
    const objectives = ({outcomes}: FrontierPoint): number[] => [
      outcomes.cost,
      outcomes.gap_left,
      outcomes.standard_ratio
    ];
    const best = feasible.filter((point, i) =>
      feasible.every((other, j) => {
        const [a, b] = [objectives(other), objectives(point)];
        const better = a.every((x, k) => x <= b[k]) && a.some((x, k) => x < b[k]);
        return !better && !(j < i && a.every((x, k) => x === b[k]));
      })
    );
    expect(last.frontier.map(({number}) => number).sort((a, b) => a - b)).toEqual(best.map(({number}) => number));
    const costs = last.frontier.map(({outcomes}) => outcomes.cost);
    expect(costs).toEqual([...costs].sort((a, b) => a - b));
  });

  it("finds what trying every policy finds, where there are few", async () => {
    const few = [
      numberLever(goldenPolicy, "take_up.dibao.rate", {min: 0.3, max: 0.9, step: 0.1}),
      numberLever(goldenPolicy, "exit.months", {min: 0, max: 8, step: 2})
    ];
    const {points, last} = await search({levers: few, objectives: ["cost", "gap_left"], policies: 1000});
    // 7 x 5 policies, of which the one with 0.5 and 6 is the baseline: the search ends when they are exhausted
    expect(points).toHaveLength(35);
    expect(last.done).toBe(35);
  });

  it("keeps what it found when it is stopped", async () => {
    const stop = new AbortController();
    const points: FrontierPoint[] = [];
    for await (const {point, done} of searchFrontier({...request, signal: stop.signal})) {
      points.push(point);
      if (done === 30) stop.abort();
    }
    expect(points).toEqual((await search()).points.slice(0, 30));
  });

  it("leaves out, without a run, policies whose standards break a rule", async () => {
    const {points} = await search({standardRules: ["not_lowered"], policies: 60});
    const lowered = points
      .slice(1)
      .filter(({changes}) => ((changes["standard.tiers.0.ratio"] as number | undefined) ?? 0.4) < 1000 / 3000);
    expect(lowered).toEqual([]);
  });

  it("comes nearer than points spread evenly alone: it dominates more of them than they of it", async () => {
    const {last} = await search({policies: 200});
    const {points} = await search({policies: 480});
    const even = points.slice(0, 190); // the first two fifths are the spread
    const beaten = (a: readonly FrontierPoint[], b: readonly FrontierPoint[]): number =>
      b.filter(q => a.some(p => p.outcomes.cost <= q.outcomes.cost && p.outcomes.gap_left < q.outcomes.gap_left))
        .length / b.length;
    expect(beaten(last.frontier, even)).toBeGreaterThan(beaten(even, last.frontier));
  });

  it("says what is missing in a request", async () => {
    await expect(search({levers: []})).rejects.toThrow("missing levers");
    await expect(search({objectives: []})).rejects.toThrow("missing objectives");
  });
});

/** Parts in which two tallies differ; quicker than comparing thousands of numbers by name. */
const differences = (a: Tally, b: Tally): string[] =>
  (Object.keys(a) as Exclude<keyof Tally, "design">[]).filter(
    part => a[part].length !== b[part].length || a[part].some((x, i) => x !== b[part][i])
  );

describe("a search that leaves households out", () => {
  const amongOf = (all: Population) => (rows: Uint32Array | null) => {
    const part = rows === null ? all : selectHouseholds(all, rows);
    return {
      run: (a: typeof goldenPolicy, b: typeof goldenPolicy) => Promise.resolve({tally: leanRun(part, a, b)}),
      close: () => undefined
    };
  };
  const wide = [
    ...levers,
    numberLever(goldenPolicy, "assets.dibao.savings_months", {min: 6, max: 48}),
    numberLever(goldenPolicy, "rigid.ratio", {min: 0.3, max: 0.9, step: 0.1}),
    numberLever(goldenPolicy, "income.deduction.share.medical", {min: 0, max: 1, step: 0.1}),
    numberLever(goldenPolicy, "addon.severe", {min: 0, max: 0.5, step: 0.1}),
    numberLever(goldenPolicy, "income.disregard.months", {min: 0, max: 12}),
    numberLever(goldenPolicy, "income.work_cost.rate", {min: 0, max: 0.5, step: 0.1})
  ];

  it("gives what an ordinary run gives, to the last bit, anywhere in the box", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({min: 1, max: 1e6}), async seed => {
        const some = populationOf(80, seed);
        const engine = await openSearch(some, goldenPolicy, wide, amongOf(some));
        expect(engine.households + engine.left_out).toBe(80);
        for await (const {point} of searchFrontier({...request, levers: wide, policies: 12, seed, run: engine.run})) {
          const reform = policyWith(goldenPolicy, point.changes);
          const tally = leanRun(some, goldenPolicy, reform);
          expect(differences((await engine.run(goldenPolicy, reform))!.tally, tally)).toEqual([]);
          expect(point.outcomes).toEqual(outcomesOf({tally, baseline: goldenPolicy, reform, places}));
        }
      }),
      {numRuns: 25}
    );
  });

  it("does leave some out, and none where a lever's way is not known", async () => {
    expect((await openSearch(population, goldenPolicy, levers, amongOf(population))).left_out).toBeGreaterThan(20);
    const ages = [numberLever(goldenPolicy, "tekun.elder_age")];
    expect((await openSearch(population, goldenPolicy, ages, amongOf(population))).left_out).toBe(0);
    const relief = changed(goldenPolicy, {"relief.statuses": [0, 1, 2]});
    expect((await openSearch(population, relief, levers, amongOf(population))).left_out).toBe(0);
  });

  it("refuses another baseline than its own", async () => {
    const engine = await openSearch(population, goldenPolicy, levers, amongOf(population));
    await expect(engine.run(changed(goldenPolicy, {"exit.months": 1}), goldenPolicy)).rejects.toThrow("wrong baseline");
  });
});
