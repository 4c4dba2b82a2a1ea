// The goal of a goal seek: which outcome, at most or at least, how much; and what it is under the policy in hand.

import type {Goal} from "../../../analysis/search/crossing.js";
import {allOutcomeNames, needs, outcomes} from "../../../analysis/search/outcomes.js";
import type {OutcomeName, OutcomeValues} from "../../../analysis/search/outcomes.js";
import type {NumberLever} from "../../../analysis/search/levers.js";
import type {CliffOptions} from "../../../engine/cliffs/cells.js";
import type {Policy} from "../../../rules/policy.js";
import {atRest} from "../../../policy-desk/at-rest.js";
import {h, live, setText} from "../../../ui/elements/dom.js";
import type {Live} from "../../../ui/elements/dom.js";
import {typedNumber} from "../../../ui/elements/typed-number.js";
import type {Lang} from "../../../rules/schema/label.js";
import {cliffWhen} from "./cliff-when.js";
import {fieldOf, outcomeText, typedValue} from "./outcome-units.js";
import {word} from "../words.js";

export interface GoalOutcomeState {
  readonly policy: Policy;
  /** Of that policy; null before its first run. */
  readonly outcomes: OutcomeValues | null;
}

/** An outcome with its goal; the target is NaN where none is typed. */
export interface AimedAt {
  readonly outcome: OutcomeName;
  readonly goal: Goal;
  /** How households are walked where the outcome needs it. */
  readonly cliffs: CliffOptions;
}

/** A goal, and the lever that is to reach it. */
export interface GoalQuestion extends AimedAt {
  readonly lever: NumberLever;
}

/** An outcome that no run gives unasked, of a policy; null where it was given up. */
export type OutcomeOf = (policy: Policy, outcome: OutcomeName, cliffs: CliffOptions) => Promise<number | null>;

export interface GoalOutcomeOptions {
  readonly lang: Lang;
  readonly first: OutcomeName;
  readonly outcomeOf: OutcomeOf;
  readonly onError: (error: unknown) => void;
}

export type GoalOutcome = Live<GoalOutcomeState> & {readonly aim: () => AimedAt; readonly focusTarget: () => void};

export function goalOutcome(initial: GoalOutcomeState, options: GoalOutcomeOptions): GoalOutcome {
  const {lang, first, outcomeOf, onError} = options;
  let state = initial;
  let isTargetTyped = false;
  const select = h(
    "select",
    {"aria-label": word(lang, "outcome")},
    ...allOutcomeNames.map(name => h("option", {value: name, selected: name === first}, outcomes[name][lang]))
  );
  const sense = h(
    "select",
    {"aria-label": word(lang, "at_most")},
    h("option", {value: "at_most"}, word(lang, "at_most")),
    h("option", {value: "at_least"}, word(lang, "at_least"))
  );
  const target = typedNumber({
    lang,
    form: () => ({
      min: -Infinity,
      max: Infinity,
      unit: fieldOf(name(), lang).unit,
      scale: fieldOf(name(), lang).factor
    }),
    attributes: {name: "goal-target", "aria-label": word(lang, "outcome")},
    onValue: () => undefined
  });
  const unit = h("span", {class: "quiet unit"});
  const now = h("span", {class: "quiet"});
  const when = cliffWhen(lang, () => show());
  const slow = h("p", {class: "quiet", hidden: true}, word(lang, "slow_months"));
  const element = h(
    "div",
    {},
    h(
      "div",
      {class: "form-line"},
      h("span", {class: "lead"}, word(lang, "goal_outcome")),
      ...[select, sense, h("span", {class: "amount"}, target.input, " ", unit), target.fault, now]
    ),
    when.element,
    slow
  );

  const name = (): OutcomeName => select.value as OutcomeName;
  /** What takes longer than a run, once the hand rests. */
  const present = atRest<{readonly policy: Policy} & Omit<AimedAt, "goal">, number>({
    run: ({policy, outcome, cliffs}) => outcomeOf(policy, outcome, cliffs),
    onResult: showNow,
    onError
  });
  function show(): void {
    setText(unit, fieldOf(name(), lang).unit);
    when.show(needs([name()], "cliffs"));
    slow.hidden = !needs([name()], "months");
    present.cancel();
    const value = state.outcomes?.[name()];
    if (value === undefined) setText(now, "");
    else if (!Number.isNaN(value)) showNow(value);
    else {
      setText(now, word(lang, "goal_now_running"));
      if (!isTargetTyped) target.show(null);
      present.request({policy: state.policy, outcome: name(), cliffs: when.cliffs()});
    }
  }
  function showNow(value: number): void {
    setText(now, word(lang, "goal_now", {value: outcomeText(name(), value, lang)}));
    if (!isTargetTyped) target.show(typedValue(name(), value, lang));
  }
  select.addEventListener("change", () => {
    isTargetTyped = false;
    sense.value = outcomes[name()].better === "less" ? "at_most" : "at_least";
    show();
  });
  target.input.addEventListener("input", () => (isTargetTyped = true));
  show();
  return Object.assign(
    live(element as HTMLElement, (next: GoalOutcomeState) => {
      const isNew = next.outcomes !== state.outcomes;
      state = next;
      if (isNew) show();
    }),
    {
      aim: (): AimedAt => ({
        outcome: name(),
        goal: {sense: sense.value as Goal["sense"], target: (target.value() ?? NaN) * fieldOf(name(), lang).factor},
        cliffs: when.cliffs()
      }),
      focusTarget: () => target.input.focus()
    }
  );
}
