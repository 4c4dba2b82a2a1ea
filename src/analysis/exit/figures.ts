// What a walk through the months assumes, and what is published to set beside it: figures of data/exit, each with source and quality.

import type {Transitions} from "../../engine/months/terms.js";
import type {Quality} from "../../rules/policy.js";

/** What a published figure was used for: see published.ts. */
export type PublishedKind = "calibrated" | "implied" | "held_out";

/** A row of data/exit. Adcode of the place; the value is in `unit`. */
export interface ExitFigure {
  readonly region: number;
  readonly indicator: string;
  readonly year: number;
  readonly value: number;
  readonly unit: string;
  readonly source: string;
  readonly quality: Quality;
  readonly note: string;
  /** Of what is assumed; notes of published figures are with their names. */
  readonly note_en?: string;
  /** Of what is published: what it was used for, in the province that is walked. */
  readonly kind?: PublishedKind;
}

/** The plain numbers of a walk: `figures` holds one for each, which loading has made sure of. */
export const transitionsOf = (figures: readonly ExitFigure[]): Transitions =>
  Object.fromEntries(figures.map(({indicator, value}) => [indicator, value])) as unknown as Transitions;
