// Workers that were replaced, or closed, and still have something to say.

import {describe, expect, it} from "vitest";
import {Crew} from "../../../src/engine/workers/crew.js";
import {Pool} from "../../../src/engine/workers/pool.js";
import type {Alive, Reply} from "../../../src/engine/workers/messages.js";
import type {Port} from "../../../src/engine/workers/port.js";
import {family, town} from "../../analysis/small-town.js";

const population = town(family({}, {}));

/** Ports at which the test speaks for the worker, in the order in which they were started. */
function spoken() {
  const workers: {reply: (message: Reply | Alive) => void; crash: (error: Error) => void}[] = [];
  const spawn = (): Port => {
    const worker = {reply: (): void => undefined, crash: (): void => undefined} as (typeof workers)[number];
    workers.push(worker);
    return {
      post: () => undefined,
      onReply: listener => (worker.reply = listener),
      onCrash: listener => (worker.crash = listener),
      close: () => undefined
    };
  };
  return {workers, spawn};
}

describe("a worker that was replaced", () => {
  it("is not listened to any more, neither its answer nor its end", () => {
    const {workers, spawn} = spoken();
    const told: string[] = [];
    const crew = new Crew(population, {
      spawn,
      count: 1,
      onReply: (_, {type}) => told.push(type),
      onCrash: (k, {message}) => {
        told.push(message);
        crew.replace(k);
      },
      isBusy: () => true
    });
    const progress = {type: "progress", id: 1, households: 1} as const;
    workers[0].crash(new Error("out of memory"));
    workers[0].reply(progress);
    workers[0].crash(new Error("once more"));
    expect(told).toEqual(["out of memory"]);
    workers[1].reply(progress);
    expect(told).toEqual(["out of memory", "progress"]);
    expect(workers).toHaveLength(2);
    crew.close();
  });
});

describe("a worker of a pool that is closed", () => {
  it("may end as it will: none takes its place", () => {
    const {workers, spawn} = spoken();
    const told: string[] = [];
    const pool = new Pool(population, {spawn, count: 2, onRecovered: ({message}) => told.push(message)});
    workers[0].crash(new Error("out of memory"));
    expect(workers).toHaveLength(3);
    pool.close();
    workers[1].crash(new Error("out of memory"));
    expect(workers).toHaveLength(3);
    expect(told).toEqual(["out of memory"]);
  });
});
