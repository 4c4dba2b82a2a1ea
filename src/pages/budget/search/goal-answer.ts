// 目标求解 What was found, or the nearest that can be reached: in a sentence, with the way to it; and every value that was tried.

import type {Answer} from "../../../analysis/results/answer.js";
import type {GoalResult} from "../../../analysis/search/goal-seek.js";
import {outcomes} from "../../../analysis/search/outcomes.js";
import type {Policy} from "../../../rules/policy.js";
import {answerHead} from "../../../ui/answer/answer-head.js";
import type {TableDialog} from "../../../ui/dialogs/table-dialog.js";
import type {Source} from "../../../ui/figures/figure.js";
import type {TableData} from "../../../ui/tables/csv.js";
import {h, live, setAttribute} from "../../../ui/elements/dom.js";
import type {Live} from "../../../ui/elements/dom.js";
import type {Lang} from "../../../rules/schema/label.js";
import {commandLine} from "./command-line.js";
import type {GoalQuestion} from "./goal-outcome.js";
import {describeNumber, goalWords} from "./goal-words.js";
import {outcomeText} from "./outcome-units.js";
import type {SearchLever} from "./search-levers.js";
import {t} from "../words.js";

export interface FoundGoal {
  readonly question: GoalQuestion;
  readonly lever: SearchLever;
  readonly result: GoalResult;
  readonly seconds: number;
  /** What the policy found does against the baseline; null where that is not known, or nothing was found. */
  readonly answer: Answer | null;
  /** null: the reform is no ready-made one, which the command line could name. */
  readonly command: string | null;
}

export interface AnswerOptions {
  readonly lang: Lang;
  readonly dialog: TableDialog;
  readonly sourceOf: (policy: Policy) => Source;
  /** Address of the workbench with a policy in hand. */
  readonly workbench: (policy: Policy) => string;
  readonly adopt: (policy: Policy, event: Event) => void;
}

/** Empty until something was found. */
export function goalAnswer(options: AnswerOptions): Live<FoundGoal> {
  const {lang, dialog, sourceOf} = options;
  const element = h("div", {class: "goal-answer"});
  return live(element as HTMLElement, ({question, lever, result, seconds, answer, command}: FoundGoal) => {
    const words = goalWords(question, lever, result, lang);
    const does = answerHead({lang, dialog});
    does.update({answer, source: sourceOf(result.policy)});
    element.replaceChildren(
      h("p", {class: "goal-sentence"}, words.main),
      ...(answer === null ? [] : does.parts),
      ...words.notes.map(note => h("p", {class: "quiet"}, note)),
      ...(result.status === "no_effect" ? [] : [waysTo(result.policy, options)]),
      ...(command === null ? [] : [commandLine(command, lang)])
    );
    setAttribute(element, "data-status", result.status);
    setAttribute(element, "data-value", result.value);
    setAttribute(element, "data-outcome", result.outcome);
    setAttribute(element, "data-seconds", seconds.toFixed(2));
  });
}

function waysTo(policy: Policy, {lang, workbench, adopt}: AnswerOptions): HTMLElement {
  const link = h("a", {href: workbench(policy), class: "open-workbench"}, t(lang, "open_workbench"));
  const button = h("button", {type: "button"}, t(lang, "adopt"));
  button.addEventListener("click", event => adopt(policy, event));
  return h("p", {class: "goal-links"}, link, button);
}

/** Every value that was tried; null: none was. */
export const goalData = (found: FoundGoal | null, lang: Lang): TableData => ({
  columns: [
    {
      key: "value",
      label: found?.lever.label ?? t(lang, "parameter"),
      format: x => (found === null ? "" : describeNumber(found.lever, x, lang))
    },
    {
      key: "outcome",
      label: found === null ? t(lang, "outcome") : outcomes[found.question.outcome][lang],
      format: x => (found === null ? "" : outcomeText(found.question.outcome, x, lang))
    }
  ],
  rows: (found?.result.trials ?? []).map(({value, outcome}) => ({value, outcome}))
});
