// 目标求解 One parameter, one goal: the form, and what was found, or the nearest that can be reached.

import type {GoalResult, ValueTrial} from "../../../analysis/search/goal-seek.js";
import {outcomes} from "../../../analysis/search/outcomes.js";
import type {OutcomeName, OutcomeValues} from "../../../analysis/search/outcomes.js";
import type {Policy} from "../../../rules/policy.js";
import type {TableData} from "../../../ui/tables/csv.js";
import {h, live, setAttribute, setText} from "../../../ui/elements/dom.js";
import type {Live} from "../../../ui/elements/dom.js";
import type {Lang} from "../../../rules/schema/label.js";
import {commandLine, goalCommand} from "./command-line.js";
import {goalOutcome} from "./goal-outcome.js";
import type {GoalQuestion, OutcomeOf} from "./goal-outcome.js";
import {describeNumber, goalWords} from "./goal-words.js";
import {areBounds, boundsText, isBounded, leverPicker} from "./lever-picker.js";
import {outcomeText} from "./outcome-units.js";
import {leverWithin, searchLevers} from "./search-levers.js";
import type {SearchLever} from "./search-levers.js";
import {word} from "../words.js";

export interface GoalState {
  /** The reform in hand, whose lever is moved. */
  readonly policy: Policy;
  /** Of that reform; null before its first run. */
  readonly outcomes: OutcomeValues | null;
  readonly isReady: boolean;
}

export interface GoalOptions {
  readonly lang: Lang;
  /** Undefined where it was given up. */
  readonly solve: (question: GoalQuestion, onTry: (trial: ValueTrial) => void) => Promise<GoalResult | undefined>;
  readonly outcomeOf: OutcomeOf;
  /** Address of the workbench with a policy in hand. */
  readonly workbench: (policy: Policy) => string;
  readonly adopt: (policy: Policy, event: Event) => void;
  /** Id of the baseline, and of the ready-made reform in hand where nothing else is changed. */
  readonly baseline: string;
  readonly presetId: () => string | null;
  readonly onError: (error: unknown) => void;
}

export type GoalView = Live<GoalState> & {readonly table: () => TableData};

/** Where the form begins: the question of a budget. */
const first = {path: "standard.tiers.*.ratio", outcome: "cost" as OutcomeName};

interface Found {
  readonly question: GoalQuestion;
  readonly lever: SearchLever;
  readonly result: GoalResult;
  readonly seconds: number;
  /** null: the reform is no ready-made one, which the command line could name. */
  readonly command: string | null;
}

export function goalView(initial: GoalState, options: GoalOptions): GoalView {
  const {lang, solve, onError} = options;
  let state = initial;
  let found: Found | null = null;
  const levers = leverPicker(searchLevers(state.policy, lang), {
    lang,
    path: first.path,
    bounds: ({range}) => range,
    onChange: () => undefined
  });
  const aimed = goalOutcome(state, {lang, onError, first: first.outcome, outcomeOf: options.outcomeOf});
  const run = h("button", {type: "submit", class: "primary"}, word(lang, "goal_run"));
  const status = h("p", {class: "quiet", role: "status"});
  const answer = h("div", {class: "goal-answer"});
  const form = h(
    "form",
    {class: "search-form"},
    h("div", {class: "form-line"}, h("span", {class: "lead"}, word(lang, "goal_lever")), levers),
    aimed,
    h("div", {class: "form-line"}, run, status)
  );
  const element = h("div", {class: "goal-view"}, form, answer);

  form.addEventListener("submit", event => {
    event.preventDefault();
    void ask();
  });

  async function ask(): Promise<void> {
    const picked = levers.picked();
    if (picked === undefined || !isBounded(picked)) return;
    if (!areBounds(picked)) {
      setText(status, word(lang, "goal_bad_bounds", boundsText(picked)));
      return;
    }
    const aim = aimed.aim();
    if (!Number.isFinite(aim.goal.target)) {
      setText(status, word(lang, "goal_bad_number"));
      aimed.focusTarget();
      return;
    }
    const {policy} = state;
    const started = performance.now();
    let tried = 0;
    setAttribute(element, "data-busy", true);
    run.disabled = true;
    try {
      const question: GoalQuestion = {
        lever: leverWithin(policy, picked.lever, picked.range),
        ...aim
      };
      const preset = options.presetId();
      const command = preset === null ? null : goalCommand(question, options.baseline, preset);
      const result = await solve(question, () => setText(status, word(lang, "goal_running", {n: ++tried})));
      const seconds = (performance.now() - started) / 1000;
      if (result === undefined) setText(status, word(lang, "goal_stopped"));
      else {
        found = {question, lever: picked.lever, result, seconds, command};
        setText(status, word(lang, "goal_time", {n: result.trials.length, seconds: seconds.toFixed(1)}));
        show(found);
      }
    } catch (error) {
      setText(status, "");
      onError(error);
    } finally {
      setAttribute(element, "data-busy", null);
      run.disabled = !state.isReady;
    }
  }

  function show({question, lever, result, command}: Found): void {
    const words = goalWords(question, lever, result, lang);
    const adopt = h("button", {type: "button"}, word(lang, "adopt"));
    adopt.addEventListener("click", event => options.adopt(result.policy, event));
    const link = h(
      "a",
      {href: options.workbench(result.policy), class: "open-workbench"},
      word(lang, "open_workbench")
    );
    const isFound = result.status === "met";
    answer.replaceChildren(
      h("p", {class: "goal-sentence"}, words.main),
      ...words.notes.map(note => h("p", {class: "quiet"}, note)),
      ...(result.status === "no_effect" ? [] : [h("p", {class: "goal-links"}, link, adopt)]),
      ...(command === null ? [] : [commandLine(command, lang)])
    );
    setAttribute(answer, "data-status", isFound ? "met" : result.status);
    setAttribute(answer, "data-value", result.value);
    setAttribute(answer, "data-outcome", result.outcome);
    setAttribute(answer, "data-seconds", found?.seconds.toFixed(2) ?? null);
  }

  const table = (): TableData => {
    const of = found;
    const rows = of === null ? [] : of.result.trials.map(({value, outcome}) => ({value, outcome}));
    return {
      columns: [
        {
          key: "value",
          label: of?.lever.label ?? word(lang, "parameter"),
          format: x => (of === null ? "" : describeNumber(of.lever, x, lang))
        },
        {
          key: "outcome",
          label: of === null ? word(lang, "outcome") : outcomes[of.question.outcome][lang],
          format: x => (of === null ? "" : outcomeText(of.question.outcome, x, lang))
        }
      ],
      rows
    };
  };
  const update = (next: GoalState): void => {
    const isOther = next.policy !== state.policy;
    state = next;
    run.disabled = !state.isReady || element.hasAttribute("data-busy");
    levers.update(searchLevers(state.policy, lang));
    aimed.update(next);
    if (!state.isReady) setText(status, word(lang, "waiting"));
    else if (status.textContent === word(lang, "waiting")) setText(status, "");
    if (isOther && found !== null && found.result.policy !== state.policy) setText(status, word(lang, "goal_is_stale"));
  };
  update(initial);
  return Object.assign(live(element as HTMLElement, update), {table});
}
