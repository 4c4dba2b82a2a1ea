// Options of the searches: amounts, levers, limits, and the population they are run over.

import {provinces} from "../../loaders/census/provinces.js";
import {builtPopulation} from "../site-data/population.js";
import {choiceLever, numberLever} from "../../src/analysis/search/levers.js";
import type {Lever} from "../../src/analysis/search/levers.js";
import {allOutcomeNames} from "../../src/analysis/search/outcomes.js";
import type {OutcomeName, OutcomeValues} from "../../src/analysis/search/outcomes.js";
import type {Limit} from "../../src/analysis/search/frontier.js";
import {nodeAt} from "../../src/rules/schema/changes.js";
import type {Policy} from "../../src/rules/policy.js";
import {InputError, nearest} from "../../src/rules/schema/problem.js";
import type {Population} from "../../src/engine/columns/population.js";
import {wholeNumber} from "./options.js";
import type {Values} from "./options.js";
import {readPopulation} from "../runs/simulate.js";

export type {Values};

export function wrong(key: string, message: string): never {
  throw new InputError([{file: "", key, message}]);
}

const units: Readonly<Record<string, number>> = {万: 1e4, 亿: 1e8};

/** A number, in the writing of a budget too: 75亿 is 7500000000. */
export function amountIn(text: string, key: string): number {
  const [, digits, unit] = /^([-+\d.eE]+)\s*(万|亿)?$/.exec(text.trim()) ?? [];
  const value = Number(digits) * (unit === undefined ? 1 : units[unit]);
  if (digits === undefined || !Number.isFinite(value))
    wrong(key, `not a number: ${text} (--${key}, for example 0.37, 7.5e9 or 75亿)`);
  return value;
}

/** The number of an option between two bounds; undefined where it is left out. */
export function numberOption(values: Values, key: string, {min, max}: {min: number; max: number}): number | undefined {
  const text = values[key];
  if (typeof text !== "string") return undefined;
  const value = amountIn(text, key);
  if (value < min || value > max) wrong(key, `invalid option: --${key} ${text} (a number from ${min} to ${max})`);
  return value;
}

export function outcomeNamed(name: string, key: string): OutcomeName {
  const found = allOutcomeNames.find(known => known === name.trim());
  if (found !== undefined) return found;
  const near = nearest(name, allOutcomeNames);
  return wrong(
    key,
    `unknown outcome: ${name} (${near === undefined ? "" : `nearest: ${near}; `}known: ${allOutcomeNames.join(", ")})`
  );
}

export function outcomeList(values: Values, key: string, fallback: readonly OutcomeName[]): OutcomeName[] {
  const text = values[key];
  return typeof text === "string" ? text.split(",").map(name => outcomeNamed(name, key)) : [...fallback];
}

/** A limit, or how much more than the baseline's outcome it allows. */
export interface AskedLimit extends Limit {
  readonly isMore?: true;
}

/** "cost=75亿,lowered_persons=0"; "cost=+1亿" is that much more than the baseline's. */
export function limitsIn(values: Values, key: "at-most" | "at-least"): AskedLimit[] {
  const text = values[key];
  if (typeof text !== "string") return [];
  return text.split(",").map(part => {
    const [name = "", amount] = part.split("=");
    if (amount === undefined)
      wrong(
        key,
        `invalid limit: ${part} (--${key} outcome=number, for example cost=75亿, or cost=+1亿 on the baseline)`
      );
    return {
      outcome: outcomeNamed(name, key),
      sense: key === "at-most" ? "at_most" : "at_least",
      target: amountIn(amount, key),
      ...(isMore(amount) ? {isMore: true} : {})
    };
  });
}

/** Whether an amount is written as one on top of the baseline's. */
export const isMore = (text: string): boolean => text.trim().startsWith("+");

export const limitsOn = (asked: readonly AskedLimit[], baseline: OutcomeValues): Limit[] =>
  asked.map(({outcome, sense, target, isMore}) => ({
    outcome,
    sense,
    target: isMore === true ? baseline[outcome] + target : target
  }));

/** "edge.multiple=1.5..2:0.1,standard.unify=none/province": a range with or without a step, or values to choose among. */
export function leversIn(text: string, policy: Policy): Lever[] {
  return text.split(",").map(part => {
    const [path = "", range = ""] = part.trim().split("=");
    const kind = nodeAt(path.replaceAll("*", "0"))?.kind;
    if (kind === "choice" || kind === "flag")
      return choiceLever(policy, path, range === "" ? undefined : range.split("/").map(value => valueIn(value, kind)));
    const [, min, max, , step] = /^([^.:]+(?:\.\d+)?)\.\.([^:]+?)(:(.+))?$/.exec(range) ?? [];
    if (range !== "" && max === undefined)
      wrong("levers", `invalid lever: ${part} (path=from..to:step, for example edge.multiple=1.5..2:0.1)`);
    return numberLever(policy, path, {
      ...(min === undefined ? {} : {min: amountIn(min, "levers")}),
      ...(max === undefined ? {} : {max: amountIn(max, "levers")}),
      ...(step === undefined ? {} : {step: amountIn(step, "levers")})
    });
  });
}

const valueIn = (text: string, kind: "choice" | "flag"): string | boolean => (kind === "flag" ? text === "true" : text);

/** Months since the rise along which households are walked: a whole number, or null without the option, as the records stand. */
export function monthOption(values: Values): number | null {
  return values["month"] === undefined ? null : wholeNumber(values, "month", {min: 0, max: 36, fallback: 0});
}

/** The population of the option, else the one built for the province of the policy. */
export async function populationFor(values: Values, policy: Policy): Promise<Population> {
  const {population} = values;
  return readPopulation(
    typeof population === "string" ? population : await builtPopulation(policy.province ?? provinces[0].id)
  );
}
