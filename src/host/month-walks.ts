// Walks of a page's population through the months: workers of their own, opened when the first walk is asked for, closed with the page.

import type {MonthsPool, WalkResult} from "../engine/workers/months-pool.js";
import type {MonthTerms} from "../engine/months/terms.js";
import type {Policy} from "../rules/policy.js";
import {workerCount} from "./open-population.js";
import type {Simulation} from "./simulation.js";

/**
 * Walks the policy in force and `reform`; `onProgress` is told the share done, 0..1. Resolves with undefined where `signal`, a newer
 * walk or the end of the page made it worthless; rejects before the population is in, and where a worker cannot start.
 */
export type MonthWalk = (
  reform: Policy,
  terms: MonthTerms,
  onProgress: (share: number) => void,
  signal?: AbortSignal
) => Promise<WalkResult | undefined>;

export function monthWalks({basis, population, closed}: Simulation): MonthWalk {
  let opening: Promise<MonthsPool> | undefined;
  const open = async (): Promise<MonthsPool> => {
    const {openMonthsBrowserPool} = await import("../engine/workers/months-browser-pool.js");
    return openMonthsBrowserPool(population(), workerCount());
  };
  const drop = (): void => {
    void opening?.then(
      pool => pool.close(),
      () => undefined // it was never there
    );
    opening = undefined;
  };
  closed.addEventListener("abort", drop);
  return async (reform, terms, onProgress, signal) => {
    if (closed.aborted) return undefined;
    const mine = (opening ??= open());
    const giveUp = (): void => void mine.then(pool => pool.stop());
    try {
      const pool = await mine;
      if (signal?.aborted === true) return undefined;
      signal?.addEventListener("abort", giveUp);
      return await pool.walk(basis, reform, terms, onProgress);
    } catch (error) {
      if (opening === mine) drop(); // workers that failed are no use: the next walk has new ones
      throw error;
    } finally {
      signal?.removeEventListener("abort", giveUp);
    }
  };
}
