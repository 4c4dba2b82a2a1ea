// Levers of a search, as they were asked for and as the policy has them.

import {choiceLever, numberLever, pathsOf} from "../../src/analysis/search/levers.js";
import type {Lever} from "../../src/analysis/search/levers.js";
import type {Limit} from "../../src/analysis/search/frontier.js";
import type {OutcomeValues} from "../../src/analysis/search/outcomes.js";
import {anyRegion, nodeAt} from "../../src/rules/schema/changes.js";
import type {Policy} from "../../src/rules/policy.js";
import {leverParts, numberAsked} from "../command-table/search-values.js";
import type {AskedLimit, LeverPart} from "../command-table/search-values.js";
import {wrong} from "../command-table/words.js";

export const limitsOn = (asked: readonly AskedLimit[], baseline: OutcomeValues): Limit[] =>
  asked.map(({outcome, sense, target, isMore}) => ({
    outcome,
    sense,
    target: isMore === true ? baseline[outcome] + target : target
  }));

/** "edge.multiple=1.5..2:0.1,standard.unify=none/province": a range with or without a step, or values to choose among. */
export function leversIn(text: string, policy: Policy): Lever[] {
  const levers = leverParts(text).map(part => leverOf(part, policy));
  const moved = new Map<string, string>();
  for (const {path} of levers)
    for (const own of pathsOf(policy, path)) {
      const other = moved.get(own);
      if (other !== undefined) wrong("levers", `moved twice: ${own} (by ${other} and by ${path}: keep one)`);
      moved.set(own, path);
    }
  return levers;
}

function leverOf({path, range}: LeverPart, policy: Policy): Lever {
  const kind = (nodeAt(path.replaceAll("*", "0")) ?? nodeAt(path.replaceAll("*", anyRegion)))?.kind;
  if (kind === "choice" || kind === "flag")
    return choiceLever(policy, path, range === "" ? undefined : valuesIn(path, range, kind));
  const [, min, max, , step] = /^([^.:]+(?:\.\d+)?)\.\.([^:]+?)(:(.+))?$/.exec(range) ?? [];
  if (range !== "" && max === undefined)
    wrong("levers", `invalid lever: ${path}=${range} (path=from..to:step, for example edge.multiple=1.5..2:0.1)`);
  return numberLever(policy, path, {
    ...(min === undefined ? {} : {min: numberAsked(min, "levers")}),
    ...(max === undefined ? {} : {max: numberAsked(max, "levers")}),
    ...(step === undefined ? {} : {step: numberAsked(step, "levers")})
  });
}

function valuesIn(path: string, range: string, kind: "choice" | "flag"): (string | boolean)[] {
  const texts = range.split("/").map(value => value.trim());
  const twice = texts.find((value, i) => texts.indexOf(value) < i);
  if (twice !== undefined) wrong("levers", `given twice: ${path}=${range} (${twice}: keep one)`);
  return texts.map(value => (kind === "flag" && /^(true|false)$/.test(value) ? value === "true" : value));
}
