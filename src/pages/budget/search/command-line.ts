// The same search from the command line, to be copied: what stands on the screen can be reproduced without one.

import {allOutcomeNames, needs} from "../../../analysis/search/outcomes.js";
import type {OutcomeName} from "../../../analysis/search/outcomes.js";
import type {CliffOptions} from "../../../engine/cliffs/cells.js";
import {h} from "../../../ui/elements/dom.js";
import type {Lang} from "../../../rules/schema/label.js";
import type {FrontierQuestion} from "./frontier-question.js";
import type {GoalQuestion} from "./goal-outcome.js";
import {t} from "../words.js";

const doudi = "npm run -s doudi --";

/** `reform` is the id of a ready-made reform; null: the baseline itself. */
export function goalCommand(
  {lever, outcome, goal, cliffs}: GoalQuestion,
  baseline: string,
  reform: string | null
): string {
  const sense = goal.sense === "at_most" ? "--at-most" : "--at-least";
  return [
    `${doudi} solve --policy ${baseline}`,
    ...(reform === null || reform === baseline ? [] : [`--reform ${reform}`]),
    `--lever "${lever.path}" --from ${lever.min} --to ${lever.max} --step ${lever.step}`,
    `--goal ${outcome} ${sense} ${goal.target}`,
    ...monthOf([outcome], cliffs)
  ].join(" ");
}

export function frontierCommand(question: FrontierQuestion, baseline: string): string {
  const {objectives, limits, standardRules, policies, seed, cliffs} = question;
  const levers = question.levers.map(lever =>
    lever.kind === "number"
      ? `${lever.path}=${lever.min}..${lever.max}:${lever.step}`
      : `${lever.path}=${lever.values.join("/")}`
  );
  const limitsOf = (sense: "at_most" | "at_least"): string =>
    allOutcomeNames
      .flatMap(name => limits.filter(limit => limit.sense === sense && limit.outcome === name))
      .map(({outcome, target}) => `${outcome}=${target}`)
      .join(",");
  const [most, least] = [limitsOf("at_most"), limitsOf("at_least")];
  return [
    `${doudi} frontier --policy ${baseline} --levers "${levers.join(",")}"`,
    `--objectives ${objectives.join(",")}`,
    ...(most === "" ? [] : [`--at-most ${most}`]),
    ...(least === "" ? [] : [`--at-least ${least}`]),
    ...(standardRules.length === 0 ? [] : [`--keep ${standardRules.join(",")}`]),
    ...monthOf(objectives, cliffs),
    `--policies ${policies} --seed ${seed}`
  ].join(" ");
}

/** Without the option the command walks households as the records stand. */
const monthOf = (names: readonly OutcomeName[], {months_since_rise: month}: CliffOptions): string[] =>
  needs(names, "cliffs") && month !== null ? [`--month ${month}`] : [];

export const commandLine = (command: string, lang: Lang): HTMLElement =>
  h("p", {class: "quiet command-line"}, t(lang, "cli"), " ", h("code", {}, command));
