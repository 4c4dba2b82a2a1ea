// What a goal seek found, in words.

import {meets} from "../../../analysis/search/crossing.js";
import type {GoalResult} from "../../../analysis/search/goal-seek.js";
import {outcomes} from "../../../analysis/search/outcomes.js";
import type {Lang} from "../../../rules/schema/label.js";
import type {GoalQuestion} from "./goal-outcome.js";
import {outcomeTexts} from "./outcome-units.js";
import {leverText} from "./search-levers.js";
import type {SearchLever} from "./search-levers.js";
import {t} from "../words.js";

export const describeNumber = (lever: SearchLever, value: number, lang: Lang): string => leverText(lever, value, lang);

export function goalWords(
  {lever: {min, max}, outcome, goal}: GoalQuestion,
  lever: SearchLever,
  found: GoalResult,
  lang: Lang
): {readonly main: string; readonly notes: readonly string[]} {
  const number = (value: number): string => describeNumber(lever, value, lang);
  const outcomesFound = [found.outcome, goal.target, ...(found.beyond === null ? [] : [found.beyond.outcome])];
  const [own, target, further = ""] = outcomeTexts(outcome, outcomesFound, lang);
  const parts = {
    lever: lever.label,
    value: number(found.value),
    outcome: outcomes[outcome][lang],
    reached: own,
    from: number(min),
    to: number(max),
    sense: t(lang, goal.sense),
    target
  };
  if (found.status === "no_effect") {
    const key = meets(goal, found.outcome) ? "goal_flat_met" : "goal_flat_missed";
    return {main: t(lang, key, parts), notes: []};
  }
  const {beyond, same_from, same_to} = found;
  const notes = [
    ...(found.status === "met" && beyond === null ? [t(lang, "goal_edge")] : []),
    ...(beyond === null ? [] : [t(lang, "goal_beyond", {value: number(beyond.value), reached: further})]),
    ...(same_from < same_to ? [t(lang, "goal_plateau", {from: number(same_from), to: number(same_to)})] : []),
    ...(found.monotone ? [] : [t(lang, "goal_many")])
  ];
  return {main: t(lang, found.status === "met" ? "goal_met" : "goal_out", parts), notes};
}
