// A search by the workers that run: over its own households, beside the runs of the page.

import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {preparePopulation} from "../../../src/engine/columns/population.js";
import type {Population} from "../../../src/engine/columns/population.js";
import {selectHouseholds} from "../../../src/engine/columns/select.js";
import {runAll} from "../../../src/engine/tally/run.js";
import type {Tally} from "../../../src/engine/tally/tally.js";
import type {Request} from "../../../src/engine/workers/messages.js";
import {openNodePool} from "../../../src/engine/workers/node-pool.js";
import {Pool} from "../../../src/engine/workers/pool.js";
import {preparePolicy} from "../../../src/rules/prepare.js";
import {toMicrodata} from "../../../src/rules/household/record.js";
import {households} from "../../rules/arbitrary.js";
import {changed, goldenPolicy} from "../../rules/policies.js";
import {localPort} from "./local-port.js";

const population = preparePopulation(toMicrodata(fc.sample(households(300, 300), {numRuns: 1, seed: 7})[0]));
const reform = changed(goldenPolicy, {"standard.unify": "province"});
const rows = Uint32Array.from(population.places.keys()).filter(row => row % 3 === 0 || row > 250);
const tallyOf = (of: Population): Tally =>
  runAll(of, preparePolicy(goldenPolicy, of.regions), preparePolicy(reform, of.regions));
const all = tallyOf(population);
const some = tallyOf(selectHouseholds(population, rows));

const asksSearch = (request: Request): boolean => request.type === "ask" && request.lane.startsWith("search");

describe("workers over some households", () => {
  it("give in two worker threads, to the bit, what one thread gives, beside runs over all", async () => {
    const pool = openNodePool(population, 2);
    const [search, whole] = [pool.among(rows), pool.among(null)];
    const runs = [search, pool, whole].map(asked => asked.run(goldenPolicy, reform));
    const tallies = (await Promise.all(runs)).map(result => result?.tally);
    expect(tallies).toEqual([some, all, all]);
    pool.close();
  });

  it("drop a run for a newer one of the same search only, and give none once closed", async () => {
    const pool = new Pool(population, {spawn: () => localPort(), count: 2});
    const [search, other] = [pool.among(rows), pool.among(rows)];
    const [older, beside, newer] = [search, other, search].map(asked => asked.run(goldenPolicy, reform));
    expect(await older).toBeUndefined();
    expect((await newer)?.tally).toEqual(some);
    expect((await beside)?.tally).toEqual(some);
    const open = search.run(goldenPolicy, reform);
    search.close();
    expect(await open).toBeUndefined();
    await expect(search.run(goldenPolicy, reform)).rejects.toThrow("pool closed");
    expect((await other.run(goldenPolicy, reform))?.tally).toEqual(some);
    pool.close();
  });

  it("have them again after a crash", async () => {
    let left = 1;
    const spawn = () => localPort({crashes: request => request.type === "ask" && left-- > 0});
    const pool = new Pool(population, {spawn, count: 3});
    const search = pool.among(rows);
    expect((await search.run(goldenPolicy, reform))?.tally).toEqual(some);
    left = 1;
    expect((await pool.run(goldenPolicy, reform))?.tally).toEqual(all);
    expect((await search.run(goldenPolicy, reform))?.tally).toEqual(some);
    pool.close();
  });

  it("are refused to a search over which they crash twice, and run for the page", async () => {
    const pool = new Pool(population, {spawn: () => localPort({crashes: asksSearch}), count: 2});
    const search = pool.among(rows);
    for (let i = 0; i < 3; ++i)
      await expect(search.run(goldenPolicy, reform)).rejects.toThrow("worker crashed twice: out of memory");
    expect((await pool.run(goldenPolicy, reform))?.tally).toEqual(all);
    pool.close();
  });
});
