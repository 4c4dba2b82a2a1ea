import {expect, it} from "vitest";
import {basis, reform} from "../pages/three-places.js";
import {monthWalks} from "../../src/host/month-walks.js";
import type {Simulation} from "../../src/host/simulation.js";
import {usualTerms} from "../../src/analysis/exit/report.js";
import type {MonthTerms} from "../../src/engine/months/terms.js";
import type {WalkResult} from "../../src/engine/workers/pool.js";

const terms: MonthTerms = {...usualTerms, transitions: {} as MonthTerms["transitions"]};
const result = {} as WalkResult;
const walks = (walk: Simulation["walk"], closed = new AbortController().signal) =>
  monthWalks({basis, walk, closed} as Simulation);
const ask = (walk: ReturnType<typeof walks>): Promise<WalkResult | undefined> => walk(reform, terms, () => undefined);

it("walks the policy in force and the reform", async () => {
  const asked: unknown[] = [];
  const walk = walks((...of) => {
    asked.push(...of.slice(0, 3));
    return Promise.resolve(result);
  });
  expect(await ask(walk)).toBe(result);
  expect(asked).toEqual([basis, reform, terms]);
});

it("after a walk that failed the next is walked as if nothing had been", async () => {
  let fails = true;
  const walk = walks(() => (fails ? Promise.reject(new Error("crashed")) : Promise.resolve(result)));
  await expect(ask(walk)).rejects.toThrow("crashed");
  fails = false;
  expect(await ask(walk)).toBe(result);
});

it("a page that has made way for another walks no more", async () => {
  const closing = new AbortController();
  const walk = walks(() => Promise.reject(new Error("asked of closed workers")), closing.signal);
  closing.abort();
  expect(await ask(walk)).toBeUndefined();
});
