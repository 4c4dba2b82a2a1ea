// A worker's session: what it answers to whom, whatever comes before what.

import {describe, expect, it} from "vitest";
import type {RunOptions} from "../../../src/engine/workers/job.js";
import type {Alive, Lane, Reply, Request} from "../../../src/engine/workers/messages.js";
import {Session} from "../../../src/engine/workers/session.js";
import {growPopulation} from "../../../src/engine/columns/grow.js";
import {seenIn} from "../../../src/engine/columns/scenario.js";
import {runAll} from "../../../src/engine/tally/run.js";
import {preparePolicy} from "../../../src/rules/prepare.js";
import {family, plainPolicy, town} from "../../analysis/small-town.js";
import {changed} from "../../rules/policies.js";

const population = town(
  family({weight: 10}, {employed: 1, wage: 9000}),
  family({household_id: 1, weight: 20}, {}, {person: 2, age: 10}),
  family({household_id: 2, weight: 30}, {employed: 1, wage: 90_000})
);
const reform = changed(plainPolicy, {"standard.listed.330100.urban": 1200});

/** `onPause` is what comes in while the session lets messages be received. */
function open(onPause: (session: Session) => void = () => undefined): {session: Session; told: (Reply | Alive)[]} {
  const told: (Reply | Alive)[] = [];
  const session: Session = new Session({
    reply: message => void told.push(message),
    pause: () => {
      onPause(session);
      return new Promise(resolve => setImmediate(resolve));
    }
  });
  return {session, told};
}

/** Of a run under a scenario every chunk is followed by a pause. */
const scenario = {name: "half", under_reporting: {share: 1, reported: 0.5}};

const ask = (id: number, options: RunOptions = {}, lane: Lane = "runs"): Request => ({
  type: "ask",
  lane,
  id,
  job: "run",
  question: {baseline: plainPolicy, reform, options}
});

describe("a session", () => {
  it("says so where a question comes before a population", async () => {
    const {session, told} = open();
    await session.receive(ask(1));
    expect(told).toMatchObject([{type: "failed", id: 1, message: expect.stringMatching(/^no population:/) as unknown}]);
  });

  it("does not begin with a question in whose place a newer one came", async () => {
    const {session, told} = open();
    await session.receive({type: "load", population});
    await Promise.all([session.receive(ask(1)), session.receive(ask(2))]);
    expect(told).toMatchObject([{type: "done", id: 2}]);
  });

  it("leaves off in the middle of what is worthless by now, without a word", async () => {
    const {session, told} = open(at => void at.receive({type: "stop", lane: "runs"}));
    await session.receive({type: "load", population});
    await session.receive(ask(1, {scenario}));
    expect(told).toEqual([]);
  });

  it("lets a search wait while a run of the page is at work", async () => {
    const {session, told} = open();
    await session.receive({type: "load", population});
    await Promise.all([session.receive(ask(1, {}, "search 1")), session.receive(ask(2, {scenario}))]);
    expect(told).toMatchObject([
      {type: "done", id: 2},
      {type: "done", id: 1}
    ]);
  });

  it("answers whatever a run may be asked, from memory as anew", async () => {
    const {session, told} = open();
    await session.receive({type: "load", population});
    const growth = {income: 1.5, consumption: 1.2};
    const asked: RunOptions[] = [
      {},
      {},
      {growth},
      {scenario},
      {lines: reform},
      {withPoverty: false, withDetail: false, cliffs: {months_since_rise: null}}
    ];
    for (const [id, options] of asked.entries()) await session.receive(ask(id, options));
    const tallies = told.map(reply => (reply.type === "done" ? reply.tally : reply.type));
    const alone = (of: typeof population) =>
      runAll(of, preparePolicy(plainPolicy, of.regions), preparePolicy(reform, of.regions));
    expect(tallies[0]).toEqual(alone(population));
    expect(tallies[1]).toEqual(tallies[0]);
    expect(tallies[2]).toEqual(alone(growPopulation(population, growth)));
    expect(tallies[3]).toEqual(alone(seenIn(scenario, population)));
    expect(tallies[4]).not.toEqual(tallies[0]); // below the lines of the reform, which are higher
    expect(tallies[5]).toMatchObject({sums: alone(population).sums});
  });
});
