// Workers: the same figures as one thread, the latest run wins, a crash is mended.

import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {growPopulation} from "../../../src/engine/columns/grow.js";
import {openNodePool} from "../../../src/engine/workers/node-pool.js";
import {Pool} from "../../../src/engine/workers/pool.js";
import {preparePopulation} from "../../../src/engine/columns/population.js";
import {runAll} from "../../../src/engine/tally/run.js";
import {preparePolicy} from "../../../src/rules/prepare.js";
import {toMicrodata} from "../../../src/rules/household/record.js";
import {households} from "../../rules/arbitrary.js";
import {changed, goldenPolicy} from "../../rules/policies.js";
import {localPort} from "./local-port.js";

const records = fc.sample(households(300, 300), {numRuns: 1, seed: 7})[0];
const population = preparePopulation(toMicrodata(records));
const reform = changed(goldenPolicy, {"standard.unify": "province"});
const expected = runAll(
  population,
  preparePolicy(goldenPolicy, population.regions),
  preparePolicy(reform, population.regions)
);

describe("the pool", () => {
  it("gives in two Node worker threads, to the bit, what one thread gives", async () => {
    const pool = openNodePool(population, 2);
    const result = await pool.run(goldenPolicy, reform);
    expect(result?.tally).toEqual(expected);
    pool.close();
  });

  it("runs a population some years on, to the bit as if it had grown before it was parted, and then today's again", async () => {
    const growth = {income: 1.05, consumption: 1.07};
    const pool = openNodePool(population, 2);
    const later = await pool.run(goldenPolicy, reform, {growth});
    const grown = growPopulation(population, growth);
    const policies = [goldenPolicy, reform].map(policy => preparePolicy(policy, grown.regions));
    expect(later?.tally).toEqual(runAll(grown, policies[0], policies[1]));
    expect(later?.tally.sums).not.toEqual(expected.sums);
    expect((await pool.run(goldenPolicy, reform))?.tally).toEqual(expected);
    pool.close();
  });

  it("drops a run for a newer one", async () => {
    const pool = new Pool(population, {spawn: () => localPort(), count: 2});
    const older = pool.run(goldenPolicy, goldenPolicy);
    const newer = pool.run(goldenPolicy, reform);
    expect(await older).toBeUndefined();
    expect((await newer)?.tally).toEqual(expected);
    pool.close();
  });

  it("replaces a worker that crashes, says so, and loses nothing", async () => {
    let left = 1;
    const told: string[] = [];
    const pool = new Pool(population, {
      spawn: () => localPort({crashes: ({type}) => type === "ask" && left-- > 0}),
      count: 3,
      onRecovered: error => told.push(error.message)
    });
    expect((await pool.run(goldenPolicy, reform))?.tally).toEqual(expected);
    expect(told).toEqual(["out of memory"]);
    pool.close();
  });

  it("replaces a worker that ends without a word, and loses nothing", async () => {
    let left = 1;
    const told: string[] = [];
    const pool = new Pool(population, {
      spawn: () => localPort({ends: ({type}) => type === "ask" && left-- > 0}),
      count: 3,
      onRecovered: error => told.push(error.message),
      watching: {beat: 50, silent: 2, starting: 4}
    });
    expect((await pool.run(goldenPolicy, reform))?.tally).toEqual(expected);
    expect(told).toEqual(["no sign of life for 0 s"]);
    pool.close();
  });

  it("gives up workers that never answer, in both languages, and leaves no question open", async () => {
    const pool = new Pool(population, {
      spawn: () => localPort({ends: () => true}),
      count: 1,
      watching: {beat: 10, silent: 2, starting: 3}
    });
    await expect(pool.run(goldenPolicy, reform)).rejects.toMatchObject({
      kind: "worker",
      message: expect.stringMatching(/^worker crashed 3 times: no sign of life/) as unknown,
      zh: expect.stringMatching(/^核算线程中断 3 次/) as unknown
    });
    expect(pool.hasGivenUp).toBe(true);
  });

  it("takes a worker for alive that is long at its work", async () => {
    const told: string[] = [];
    const pool = new Pool(population, {
      spawn: () => localPort(),
      count: 2,
      onRecovered: error => told.push(error.message),
      watching: {beat: 5, silent: 2, starting: 400}
    });
    for (let i = 0; i < 20; ++i) await pool.run(goldenPolicy, reform);
    await new Promise(resolve => setTimeout(resolve, 60)); // and one that has nothing to do
    expect(told).toEqual([]);
    pool.close();
  });

  it("gives up, in words, when workers keep crashing", async () => {
    const pool = new Pool(population, {spawn: () => localPort({crashes: ({type}) => type === "ask"}), count: 1});
    await expect(pool.run(goldenPolicy, reform)).rejects.toThrow(/worker crashed 3 times: out of memory \(reload/);
    await expect(pool.run(goldenPolicy, reform)).rejects.toThrow("pool closed");
  });

  it("gives up workers that cannot even start, though nothing is asked of them", async () => {
    let started = 0;
    const pool = new Pool(population, {
      spawn: () => {
        ++started;
        return localPort({crashes: () => true});
      },
      count: 1
    });
    const later = () => new Promise(resolve => setImmediate(resolve));
    while (started < 3) await later();
    for (let i = 0; i < 10; ++i) await later();
    expect(started).toBe(3);
    await expect(pool.run(goldenPolicy, reform)).rejects.toThrow("pool closed");
  });

  it("reports a policy that does not know the place, and runs the next one", async () => {
    const pool = new Pool(population, {spawn: () => localPort(), count: 2});
    const other = {...goldenPolicy, id: "elsewhere", standard: {...goldenPolicy.standard, listed: {}}};
    await expect(pool.run(goldenPolicy, other)).rejects.toThrow(/unknown region: 330100 \(policy elsewhere/);
    expect((await pool.run(goldenPolicy, reform))?.tally).toEqual(expected);
    pool.close();
  });
});
