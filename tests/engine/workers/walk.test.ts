// Walks through the months by the workers that run: the same figures as one thread, runs first, and crashes that stay the walk's.

import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {preparePopulation} from "../../../src/engine/columns/population.js";
import {walkMonths} from "../../../src/engine/months/pass.js";
import {runAll} from "../../../src/engine/tally/run.js";
import {WorkerFailure} from "../../../src/engine/workers/failure.js";
import type {Request} from "../../../src/engine/workers/messages.js";
import {openNodePool} from "../../../src/engine/workers/node-pool.js";
import {Pool} from "../../../src/engine/workers/pool.js";
import type {Policy} from "../../../src/rules/policy.js";
import {preparePolicy} from "../../../src/rules/prepare.js";
import {toMicrodata} from "../../../src/rules/household/record.js";
import {households} from "../../rules/arbitrary.js";
import {changed, goldenPolicy} from "../../rules/policies.js";
import {terms} from "../months/restless.js";
import {localPort} from "./local-port.js";

const population = preparePopulation(toMicrodata(fc.sample(households(9000, 9000), {numRuns: 1, seed: 3})[0]));
const longer = changed(goldenPolicy, {"exit.months": 12, "exit.by_work_only": false});
const [before, after] = [goldenPolicy, longer].map(policy => preparePolicy(policy, population.regions));
const walked = walkMonths(population, before, after, terms);
const expected = runAll(population, before, after);

const asksMonths = (request: Request): boolean => request.type === "ask" && request.job === "months";

describe("a walk by workers", () => {
  it("gives in two worker threads what one thread gives, tells how far it is, and drops a walk for a newer one", async () => {
    const pool = openNodePool(population, 2);
    const shares: number[] = [];
    const dropped = pool.walk(goldenPolicy, goldenPolicy, terms);
    const result = await pool.walk(goldenPolicy, longer, terms, {onProgress: share => shares.push(share)});
    expect(await dropped).toBeUndefined();
    expect(result?.tally).toEqual(walked);
    expect(shares.length).toBeGreaterThan(2);
    expect(shares.at(-1)).toBe(1);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
    expect((await pool.run(goldenPolicy, longer))?.tally).toEqual(expected);
    const nowhere: Policy = {...goldenPolicy, standard: {...goldenPolicy.standard, listed: {}}};
    await expect(pool.walk(nowhere, nowhere, terms)).rejects.toThrow("unknown region: 330100");
    pool.close();
    await expect(pool.walk(goldenPolicy, longer, terms)).rejects.toThrow("pool closed");
  });

  it("ends at a signal, says nothing more, and leaves the next walk alone", async () => {
    const pool = new Pool(population, {spawn: () => localPort(), count: 2});
    const told: number[] = [];
    const stop = new AbortController();
    const stopped = pool.walk(goldenPolicy, longer, terms, {
      onProgress: share => told.push(share),
      signal: stop.signal
    });
    stop.abort();
    expect(await stopped).toBeUndefined();
    expect(await pool.walk(goldenPolicy, longer, terms, {signal: stop.signal})).toBeUndefined();
    const older = new AbortController();
    const dropped = pool.walk(goldenPolicy, longer, terms, {signal: older.signal});
    const next = pool.walk(goldenPolicy, longer, terms);
    older.abort(); // of a walk that has made way already
    expect(await dropped).toBeUndefined();
    expect((await next)?.tally).toEqual(walked);
    expect(told).toEqual([]);
    pool.close();
  });

  it("lets a run that is asked for meanwhile go first, and goes on afterwards", async () => {
    const said: string[] = [];
    const pool = new Pool(population, {spawn: () => localPort({hears: ({type}) => said.push(type)}), count: 1});
    let run: ReturnType<Pool["run"]> | undefined;
    const onProgress = (): void => void (run ??= pool.run(goldenPolicy, longer));
    expect((await pool.walk(goldenPolicy, longer, terms, {onProgress}))?.tally).toEqual(walked);
    expect((await run)?.tally).toEqual(expected);
    // a turn of the walk, the run, all other turns of the walk, and its end
    expect(said).toEqual(["progress", "done", "progress", "progress", "progress", "done"]);
    pool.close();
  });

  it("is taken up again where a worker crashes, and comes to the same", async () => {
    let left = 1;
    const told: string[] = [];
    const pool = new Pool(population, {
      spawn: () => localPort({crashes: request => asksMonths(request) && left-- > 0}),
      count: 3,
      onRecovered: error => told.push(error.message)
    });
    expect((await pool.walk(goldenPolicy, longer, terms))?.tally).toEqual(walked);
    expect(told).toEqual(["out of memory"]);
    pool.close();
  });

  it("is refused by itself at the second crash, of however many workers: runs go on, and so does the next walk", async () => {
    let isShort = true;
    const spawn = () => localPort({crashes: request => asksMonths(request) && isShort});
    const pool = new Pool(population, {spawn, count: 8});
    const walk = pool.walk(goldenPolicy, longer, terms);
    const run = pool.run(goldenPolicy, longer);
    await expect(walk).rejects.toThrow(
      "worker crashed twice: out of memory (start again; with little memory, with fewer households)"
    );
    expect((await run)?.tally).toEqual(expected);
    await expect(pool.walk(goldenPolicy, longer, terms)).rejects.toThrow("worker crashed twice");
    isShort = false;
    expect((await pool.run(goldenPolicy, longer))?.tally).toEqual(expected);
    expect((await pool.walk(goldenPolicy, longer, terms))?.tally).toEqual(walked);
    pool.close();
  });

  it("says in both languages, across the border of a worker, which assumption is no number", async () => {
    const pool = openNodePool(population, 2);
    const spoilt = {...terms, transitions: {...terms.transitions, job_found: NaN}};
    const failure: unknown = await pool.walk(goldenPolicy, longer, spoilt).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(WorkerFailure);
    expect(failure).toMatchObject({message: expect.stringContaining("assumption is not a number: job_found = NaN")});
    expect(failure).toMatchObject({zh: expect.stringContaining("假定没有数值：job_found")});
    pool.close();
  });
});
