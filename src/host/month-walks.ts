// Walks of a page's population through the months.

import type {MonthTerms} from "../engine/months/terms.js";
import type {WalkResult} from "../engine/workers/pool.js";
import type {Policy} from "../rules/policy.js";
import type {Simulation} from "./simulation.js";

/**
 * Walks the policy in force and `reform`; `onProgress` is told the share done, 0..1. Resolves with undefined where `signal`, a newer
 * walk or the end of the page made it worthless; rejects before the population is in, and where workers keep crashing over it.
 */
export type MonthWalk = (
  reform: Policy,
  terms: MonthTerms,
  onProgress: (share: number) => void,
  signal?: AbortSignal
) => Promise<WalkResult | undefined>;

export const monthWalks =
  ({basis, walk, closed}: Simulation): MonthWalk =>
  async (reform, terms, onProgress, signal) =>
    closed.aborted ? undefined : walk(basis, reform, terms, {onProgress, signal});
