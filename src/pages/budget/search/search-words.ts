// How a search goes, and how it went, in words.

import {decimal} from "../../../ui/formats/format.js";
import type {Lang} from "../../../rules/schema/label.js";
import type {FoundFrontier} from "./found.js";
import {t} from "../words.js";

/** How fast it goes; where that is slow, how long it still takes. */
export function runningWords(done: number, all: number, ms: number, lang: Lang): string {
  const rate = (1000 * done) / Math.max(1, ms);
  if (rate >= 5) return t(lang, "frontier_running", {done, all, rate: decimal(rate, 0)});
  return t(lang, "frontier_running_slow", {done, all, left: decimal((all - done) / rate, 0)});
}

/** `isWhole`: it ran its course, over all policies that were asked for. */
export function doneWords(
  {points, frontier, seconds}: FoundFrontier,
  {isStopped, isWhole}: {readonly isStopped: boolean; readonly isWhole: boolean},
  lang: Lang
): string {
  const feasible = points.filter(point => point.feasible).length;
  const words = {done: points.length, seconds: seconds.toFixed(1), feasible, best: frontier.length};
  const before = isStopped ? t(lang, "frontier_halted") : "";
  const after = isStopped || isWhole ? "" : t(lang, "frontier_exhausted");
  return before + t(lang, "frontier_done", words) + after;
}
