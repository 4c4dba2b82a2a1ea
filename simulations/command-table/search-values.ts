// What searches are told, read: amounts, limits, and the parts of levers.

import {allOutcomeNames} from "../../src/analysis/search/outcomes.js";
import type {Limit} from "../../src/analysis/search/frontier.js";
import {itemsIn, refuseName} from "./names.js";
import {numberIn} from "./numbers.js";
import {shown, wrong} from "./words.js";

/** A number, in the writing of a budget too: 75亿 is 7500000000. */
export const numberAsked = (text: string, key: string): number =>
  numberIn(text) ?? wrong(key, `not a number: ${shown(text)} (--${key}, for example 0.37, 7.5e9 or 75亿)`);

/** A number, or how much more than the baseline's outcome. */
export interface Asked {
  readonly target: number;
  readonly isMore: boolean;
}

/** "75亿", or "+1亿" on top of the baseline. */
export const askedIn = (text: string, key: string): Asked => ({
  target: numberAsked(text, key),
  isMore: /^[+＋]/.test(text.trim())
});

/** A limit, or how much more than the baseline's outcome it allows. */
export interface AskedLimit extends Limit {
  readonly isMore?: true;
}

/** "cost=75亿,lowered_persons=0"; "cost=+1亿" is that much more than the baseline's. `key`: at-most or at-least. */
export function limitsIn(text: string, key: string): AskedLimit[] {
  const nameOf = (part: string): string => part.split("=")[0].trim();
  return itemsIn(text, key, nameOf).map(part => {
    const [, amount, ...more] = part.split("=");
    if (amount === undefined || more.length > 0)
      wrong(
        key,
        `invalid limit: ${part} (--${key} outcome=number, for example cost=75亿, or cost=+1亿 on the baseline)`
      );
    const name = nameOf(part);
    const outcome = allOutcomeNames.find(known => known === name) ?? refuseName(key, name, allOutcomeNames, "outcome");
    const {target, isMore} = askedIn(amount, key);
    return {outcome, sense: key === "at-most" ? "at_most" : "at_least", target, ...(isMore ? {isMore} : {})};
  });
}

/** Where no outcome can lie: below one limit and above another. */
export function refuseContradiction(limits: readonly AskedLimit[]): void {
  for (const {outcome, sense, target, isMore} of limits) {
    if (sense !== "at_most") continue;
    const least = limits.find(other => other.outcome === outcome && other.sense === "at_least");
    if (least !== undefined && least.isMore === isMore && least.target > target)
      wrong("at-least", `limits apart: ${outcome} at least ${least.target} and at most ${target} (nothing is both)`);
  }
}

export interface LeverPart {
  readonly path: string;
  /** A range or values; "" where none is given. */
  readonly range: string;
}

/** "edge.multiple=1.5..2:0.1,standard.unify=none/province", taken apart; what a path may be is known with a policy. */
export function leverParts(text: string): LeverPart[] {
  const pathOf = (part: string): string => part.split("=")[0].trim();
  return itemsIn(text, "levers", pathOf).map(part => {
    const [, range = "", ...more] = part.split("=");
    const isEmpty = part.includes("=") && range.trim() === "";
    if (pathOf(part) === "" || isEmpty || more.length > 0)
      wrong("levers", `invalid lever: ${part} (path=from..to:step, for example edge.multiple=1.5..2:0.1)`);
    return {path: pathOf(part), range: range.trim()};
  });
}
