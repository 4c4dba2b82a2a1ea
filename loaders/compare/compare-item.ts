// One figure to compare: how it is read from the publications and from the population.

import type {Figures} from "../census/figures.js";
import type {Summary} from "./summary.js";

/** What a figure is about; rows of the table stand together by it. */
export type Topic =
  "level" | "profile" | "place" | "income" | "wealth" | "health" | "households" | "ages" | "housing" | "counties";

/** Yuan a year that each household could pay for treatment; see `capacityToPay`. */
export interface Simulated extends Summary {
  readonly capacity: ArrayLike<number>;
}

export interface Item {
  readonly indicator: string;
  readonly topic: Topic;
  readonly zh: string;
  readonly en: string;
  readonly unit: string;
  readonly kind: "calibrated" | "held_out";
  /** Where year, source and quality come from, if not the indicator itself. */
  readonly from?: string;
  /** For shares that only the nation publishes. */
  readonly national?: true;
  /** Left out where the publication does not say; without this mark a missing figure is an error. */
  readonly optional?: true;
  readonly published?: (figures: Figures, region: number) => number;
  readonly simulated: (summary: Simulated) => number;
}

export const item = (
  indicator: string,
  labels: readonly [zh: string, en: string, unit: string],
  kind: Item["kind"],
  simulated: Item["simulated"],
  more: Pick<Item, "from" | "national" | "optional" | "published"> & {readonly topic: Topic}
): Item => ({indicator, zh: labels[0], en: labels[1], unit: labels[2], kind, simulated, ...more});
