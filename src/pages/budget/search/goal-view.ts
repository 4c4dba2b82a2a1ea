// 目标求解 One parameter, one goal: the form, and what was found, or the nearest that can be reached.

import type {Answer} from "../../../analysis/results/answer.js";
import type {GoalResult, ValueTrial} from "../../../analysis/search/goal-seek.js";
import type {OutcomeName, OutcomeValues} from "../../../analysis/search/outcomes.js";
import type {Policy} from "../../../rules/policy.js";
import type {TableData} from "../../../ui/tables/csv.js";
import {h, live, setAttribute} from "../../../ui/elements/dom.js";
import type {Live} from "../../../ui/elements/dom.js";
import {runLine} from "../run-line.js";
import {goalCommand} from "./command-line.js";
import {goalAnswer, goalData} from "./goal-answer.js";
import type {AnswerOptions, FoundGoal} from "./goal-answer.js";
import {goalOutcome} from "./goal-outcome.js";
import type {AimedAt, GoalOutcome, GoalQuestion, OutcomeOf} from "./goal-outcome.js";
import {areBounds, boundsText, isBounded, leverPicker} from "./lever-picker.js";
import type {LeverPicker, PickedLever} from "./lever-picker.js";
import {markFound} from "./mark-found.js";
import {leverWithin, searchLevers} from "./search-levers.js";
import {t} from "../words.js";

export interface GoalState {
  /** The reform in hand, whose lever is moved. */
  readonly policy: Policy;
  /** Of that reform; null before its first run. */
  readonly outcomes: OutcomeValues | null;
  readonly isReady: boolean;
}

export interface GoalOptions extends AnswerOptions {
  /** Undefined where it was given up. */
  readonly solve: (question: GoalQuestion, onTry: (trial: ValueTrial) => void) => Promise<GoalResult | undefined>;
  readonly outcomeOf: OutcomeOf;
  /** What a policy does against the baseline; null where it was given up. */
  readonly answerOf: (policy: Policy) => Promise<Answer | null>;
  /** Id of the baseline, and of the ready-made reform in hand where nothing else is changed. */
  readonly baseline: string;
  readonly presetId: () => string | null;
  readonly onError: (error: unknown) => void;
}

export type GoalView = Live<GoalState> & {readonly table: () => TableData};

/** Where the form begins: the question of a budget. */
const first = {path: "standard.tiers.*.ratio", outcome: "cost" as OutcomeName};

export function goalView(initial: GoalState, options: GoalOptions): GoalView {
  const {lang, solve, answerOf, onError} = options;
  let state = initial;
  let found: FoundGoal | null = null;
  const levers = leverPicker(searchLevers(state.policy, lang), {
    lang,
    path: first.path,
    bounds: ({range}) => range,
    onChange: () => undefined
  });
  const aimed = goalOutcome(state, {lang, onError, first: first.outcome, outcomeOf: options.outcomeOf});
  const onBusy = (isBusy: boolean): void => setAttribute(element, "data-busy", isBusy);
  const line = runLine({lang, onError, onBusy, run: t(lang, "goal_run")});
  const answer = goalAnswer(options);
  const lead = h("span", {class: "lead"}, t(lang, "goal_lever"));
  const form = h("form", {class: "search-form"}, h("div", {class: "form-line"}, lead, levers), aimed, line);
  const element = h("div", {class: "goal-view"}, form, answer);
  form.addEventListener("submit", event => {
    event.preventDefault();
    const asked = askedIn(levers, aimed, line.write, options);
    if (asked !== null) void line.work(() => ask(asked));
  });

  async function ask({picked: {lever, range}, aim}: Asked): Promise<void> {
    const started = performance.now();
    let tried = 0;
    const question: GoalQuestion = {lever: leverWithin(state.policy, lever, range), ...aim};
    const preset = options.presetId();
    const command = preset === null ? null : goalCommand(question, options.baseline, preset);
    const result = await solve(question, () => line.write(t(lang, "goal_running", {n: ++tried})));
    const seconds = (performance.now() - started) / 1000;
    const does = result === undefined || result.status === "no_effect" ? null : await answerOf(result.policy);
    if (result === undefined) {
      line.write(t(lang, "goal_stopped"));
      return;
    }
    found = {question, lever, result, seconds, answer: does, command};
    line.write(t(lang, "goal_time", {n: result.trials.length, seconds: seconds.toFixed(1)}));
    answer.update(found);
    markFound(element);
  }
  const update = (next: GoalState): void => {
    const isOther = next.policy !== state.policy;
    state = next;
    levers.update(searchLevers(state.policy, lang));
    aimed.update(next);
    line.setReady(next.isReady);
    if (isOther && found !== null && found.result.policy !== state.policy) line.write(t(lang, "goal_is_stale"));
  };
  update(initial);
  return Object.assign(live(element as HTMLElement, update), {table: () => goalData(found, lang)});
}

interface Asked {
  readonly picked: PickedLever;
  readonly aim: AimedAt;
}

/** What is asked for; null where that cannot be, which is told. */
function askedIn(
  levers: LeverPicker,
  aimed: GoalOutcome,
  refuse: (text: string) => void,
  {lang}: GoalOptions
): Asked | null {
  const picked = levers.picked();
  if (picked === undefined || !isBounded(picked)) return null;
  if (!areBounds(picked)) {
    refuse(t(lang, "goal_bad_bounds", boundsText(picked)));
    return null;
  }
  const aim = aimed.aim();
  if (Number.isFinite(aim.goal.target)) return {picked, aim};
  refuse(t(lang, "goal_bad_number"));
  aimed.focusTarget();
  return null;
}
