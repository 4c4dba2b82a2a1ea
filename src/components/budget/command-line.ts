// The same search from the command line, to be copied: what stands on the screen can be reproduced without one.

import {outcomeNames} from "../../analysis/search/outcomes.js";
import {h} from "../dom.js";
import type {Lang} from "../format.js";
import type {FrontierQuestion} from "./frontier-form.js";
import type {GoalQuestion} from "./goal-view.js";
import {word} from "./words.js";

const doudi = "npm run -s doudi --";

/** `reform` is the id of a ready-made reform; null: the baseline itself. */
export function goalCommand({lever, outcome, goal}: GoalQuestion, baseline: string, reform: string | null): string {
  const sense = goal.sense === "at_most" ? "--at-most" : "--at-least";
  return [
    `${doudi} solve --policy ${baseline}`,
    ...(reform === null || reform === baseline ? [] : [`--reform ${reform}`]),
    `--lever "${lever.path}" --from ${lever.min} --to ${lever.max} --step ${lever.step}`,
    `--goal ${outcome} ${sense} ${goal.target}`
  ].join(" ");
}

export function frontierCommand(question: FrontierQuestion, baseline: string): string {
  const {objectives, limits, standardRules, policies, seed} = question;
  const levers = question.levers.flatMap(lever =>
    lever.kind === "number" ? [`${lever.path}=${lever.min}..${lever.max}:${lever.step}`] : []
  );
  const limitsOf = (sense: "at_most" | "at_least"): string =>
    outcomeNames
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
    `--policies ${policies} --seed ${seed}`
  ].join(" ");
}

export const commandLine = (command: string, lang: Lang): HTMLElement =>
  h("p", {class: "quiet command-line"}, word(lang, "cli"), " ", h("code", {}, command));
