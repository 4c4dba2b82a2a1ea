// Fresh draws of a population: what `doudi seeds` writes and 数据 shows.

import type {ComparedQuality} from "./quality.js";

export interface SeedRow {
  readonly province: string;
  readonly policy: string;
  readonly plan: string;
  readonly households: number;
  readonly seeds: number;
  readonly first_seed: number;
  readonly indicator: string;
  readonly zh: string;
  readonly en: string;
  readonly unit: string;
  readonly mean: number;
  /** Standard deviation over the seeds. */
  readonly spread: number;
  readonly lowest: number;
  readonly highest: number;
  readonly target: number | null;
  readonly target_quality: ComparedQuality | null;
  readonly mean_to_target: number | null;
  /** Mean of what the sampling formula gives for one seed; `spread_to_error` is the factor that it is wrong by. */
  readonly design_error: number | null;
  readonly spread_to_error: number | null;
}

/** A spread over n seeds is itself uncertain by so much of itself. */
export const spreadError = (seeds: number): number => 1 / Math.sqrt(2 * (seeds - 1));
