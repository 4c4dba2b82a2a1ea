// 悬崖户 What the two counts of households at cliffs are called. Neither is a part of the other: one asks about a single raise, the other
// about every yuan on a long way up, where a household may have less for a stretch and more again.

import type {Label} from "../../rules/schema/label.js";

interface CountName {
  /** As a head of a column has it. */
  readonly head: Label;
  /** As a sentence has it. */
  readonly noun: Label;
}

export const cliffCounts = {
  /** Receives, and has less when it earns 100 yuan a month more: a measure of every run (tally/measures.ts). */
  cliff_households: {
    head: {zh: "多挣百元反少户", en: "Worse off at +100 yuan"},
    noun: {zh: "多挣百元反少户", en: "households worse off at +100 yuan"}
  },
  /** Receives, and meets a notch before it earns two standards a head more: of runs that walk households up in earnings (tally.ts). */
  notch_households: {
    head: {zh: "两倍标准内遇崖户", en: "Cliff within 2 standards"},
    noun: {zh: "两倍标准内遇崖户", en: "households that meet a cliff within two standards"}
  }
} as const satisfies Readonly<Record<string, CountName>>;
