// One line of the comparison: simulated beside what it is compared with, and beside the guess of somebody who knows little.

import type {FigureQuality} from "../census/figures.js";
import type {Topic} from "./compare-item.js";

/** What a line tests: that money and numbers are right, who receives, where they are; what they live on; homes and ages. */
export type Group = "level" | "profile" | "place" | "income" | "census";

const groupOf: Readonly<Record<Topic, Group>> = {
  level: "level",
  profile: "profile",
  place: "place",
  income: "income",
  wealth: "income",
  health: "income",
  households: "census",
  ages: "census",
  housing: "census",
  counties: "census"
};

/**
 * A naive guess: the rate of the province that the place lies in (`province`), the nation's (`nation`), what everybody is like
 * (`everybody`), or recipients drawn by lot (`lot`).
 */
export type NaiveBy = "province" | "nation" | "everybody" | "lot";
export interface Naive {
  readonly value: number;
  readonly by: NaiveBy;
}

interface Given {
  readonly region: number;
  readonly place_zh: string;
  readonly place_en: string;
  readonly topic: Topic;
  readonly indicator: string;
  readonly year: number;
  readonly zh: string;
  readonly en: string;
  readonly unit: string;
  /** What the simulated figure is compared with, published or assumed. */
  readonly target: number;
  readonly simulated: number;
  readonly kind: "calibrated" | "held_out";
  readonly quality: FigureQuality;
  readonly source: string;
}

export interface ComparisonRow extends Given {
  readonly group: Group;
  /** The target, where somebody published it; null where it is assumed. */
  readonly published: number | null;
  /** simulated / target. */
  readonly ratio: number;
  /** null where there is none, and for what was used in the making. */
  readonly naive: number | null;
  readonly naive_by: NaiveBy | "";
  /** Whether simulated is nearer than the naive guess; null where there is none. */
  readonly better: boolean | null;
}

export function comparisonRow(given: Given, naive?: Naive): ComparisonRow {
  const {target, simulated, kind, quality, topic} = given;
  const guess = kind === "held_out" && naive !== undefined && Number.isFinite(naive.value) ? naive : undefined;
  return {
    ...given,
    group: groupOf[topic],
    published: quality === "assumed" ? null : target,
    ratio: simulated / target,
    naive: guess?.value ?? null,
    naive_by: guess?.by ?? "",
    better: guess === undefined ? null : Math.abs(simulated - target) < Math.abs(guess.value - target)
  };
}
