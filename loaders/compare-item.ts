// One figure to compare: how it is read from the publications and from the population.

import type {Figures} from "./figures.js";
import type {Summary} from "./summary.js";

/** A figure to compare: how it is read from the publications and from the population. */
export interface Item {
  readonly indicator: string;
  readonly zh: string;
  readonly en: string;
  readonly unit: string;
  readonly kind: "calibrated" | "held_out";
  /** Where year, source and quality come from, if not the indicator itself. */
  readonly from?: string;
  /** For shares that only the nation publishes. */
  readonly national?: true;
  readonly published?: (figures: Figures, region: number) => number;
  readonly simulated: (summary: Summary) => number;
}

export const item = (
  indicator: string,
  labels: readonly [zh: string, en: string, unit: string],
  kind: Item["kind"],
  simulated: Item["simulated"],
  more: Pick<Item, "from" | "national" | "published"> = {}
): Item => ({indicator, zh: labels[0], en: labels[1], unit: labels[2], kind, simulated, ...more});
