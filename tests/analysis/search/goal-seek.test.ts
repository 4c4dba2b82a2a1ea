// Goals sought over small towns whose answers are known.

import {describe, expect, it} from "vitest";
import {goalSeek} from "../../../src/analysis/search/goal-seek.js";
import type {GoalRequest, GoalResult} from "../../../src/analysis/search/goal-seek.js";
import {numberLever} from "../../../src/analysis/search/levers.js";
import {changed, goldenPolicy} from "../../rules/policies.js";
import {family, plainPolicy, runsOn, town} from "../small-town.js";

const places = [
  {region: 330100, name_zh: "杭州", name_en: "Hangzhou", col: 0, row: 0, registered: 1000, resident: 1000}
];
const population = town(
  family({weight: 10}, {}),
  family({weight: 10}, {transfer: 6000}),
  family({weight: 10}, {transfer: 13_200})
);

const seek = async (
  path: string,
  aim: Pick<GoalRequest, "outcome" | "goal">,
  range: Parameters<typeof numberLever>[2] = {},
  policy = plainPolicy
): Promise<GoalResult> =>
  (await goalSeek({
    baseline: policy,
    policy,
    lever: numberLever(policy, path, range),
    places,
    run: runsOn(population),
    ...aim
  }))!;

describe("goal seek", () => {
  it("finds the standard that a budget pays for", async () => {
    // at standard s the ten without income cost s each, the ten with 500 s - 500: 12 * 10 * (2 s - 500) = 240000 at s = 1250,
    // where those with 1100 come in at 150 each: 12 * 10 * (3 s - 1600) = 240000 at s = 1200
    const found = await seek("standard.amounts.330100.urban", {
      outcome: "cost",
      goal: {sense: "at_most", target: 240_000}
    });
    expect(found).toMatchObject({status: "met", value: 1200, outcome: 240_000, monotone: true});
    expect(found.beyond).toEqual({value: 1201, outcome: 240_360});
    expect(found.changes).toEqual({"standard.basis": "amounts", "standard.amounts.330100.urban": 1200});
    expect(found.policy.standard.amounts["330100"]).toEqual({urban: 1200});
  });

  it("finds the share of consumption that covers a share of the population", async () => {
    // 3 percent of 1000 are all thirty, those with 1100 a month among them: the standard must be 1101, 0.3669 of 36000 is 1100.7
    const policy = changed(plainPolicy, {"standard.tiers": [{ratio: 0.3}, {ratio: 0.3}, {ratio: 0.3}]});
    const found = await seek(
      "standard.tiers.*.ratio",
      {outcome: "coverage", goal: {sense: "at_least", target: 0.03}},
      {},
      policy
    );
    expect(found).toMatchObject({status: "met", value: 0.3669, outcome: 0.03});
    expect(found.beyond?.outcome).toBe(0.02);
  });

  it("says that a goal is out of reach, and what comes nearest", async () => {
    const goal = {sense: "at_most", target: 100} as const;
    const found = await seek("standard.amounts.330100.urban", {outcome: "cost", goal}, {min: 500, max: 2000});
    expect(found).toMatchObject({status: "out_of_reach", value: 500, outcome: 12 * 10 * 500, beyond: null});
  });

  it("says that a lever has no effect", async () => {
    const found = await seek("single.share", {outcome: "cost", goal: {sense: "at_most", target: 1e9}});
    expect(found.status).toBe("no_effect");
  });

  it("moves a whole number by whole steps and tells of a plateau", async () => {
    // nobody is on exit here, so months only matter where there is one: the same outcome along all of them
    const onExit = town(
      family(
        {weight: 10, prior_status: 2, months_since_rise: 4, rise_by_work: 1, prior_benefit_month: 400},
        {transfer: 18_000}
      )
    );
    const found = (await goalSeek({
      baseline: goldenPolicy,
      policy: goldenPolicy,
      places,
      run: runsOn(onExit),
      lever: numberLever(goldenPolicy, "exit.months"),
      outcome: "cost",
      goal: {sense: "at_least", target: 1}
    }))!;
    // the fourth month is paid from five months on
    expect(found).toMatchObject({status: "met", value: 5, outcome: 12 * 10 * 400, beyond: {value: 4, outcome: 0}});
    expect([found.same_from, found.same_to]).toEqual([5, 36]);
  });

  it("stops when it is told to", async () => {
    const stop = new AbortController();
    stop.abort();
    const lever = numberLever(plainPolicy, "exit.months");
    const goal = {sense: "at_most", target: 1} as const;
    const request = {baseline: plainPolicy, policy: plainPolicy, lever, places, outcome: "cost", goal} as const;
    expect(await goalSeek({...request, run: runsOn(population), signal: stop.signal})).toBeUndefined();
  });
});
