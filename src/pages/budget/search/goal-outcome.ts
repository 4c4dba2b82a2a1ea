// The goal of a goal seek: which outcome, at most or at least, how much; and what it is under the policy in hand.

import type {Goal} from "../../../analysis/search/crossing.js";
import {allOutcomeNames, needs, outcomes} from "../../../analysis/search/outcomes.js";
import type {OutcomeName, OutcomeValues} from "../../../analysis/search/outcomes.js";
import type {NumberLever} from "../../../analysis/search/levers.js";
import type {CliffOptions} from "../../../engine/cliffs/cells.js";
import type {Policy} from "../../../rules/policy.js";
import {atRest} from "../../../policy-desk/at-rest.js";
import {h, live} from "../../../ui/elements/dom.js";
import type {Live} from "../../../ui/elements/dom.js";
import type {Lang} from "../../../rules/schema/label.js";
import {cliffWhen} from "./cliff-when.js";
import {targetField} from "./target-field.js";
import {t} from "../words.js";

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
  const {lang, outcomeOf, onError} = options;
  let state = initial;
  const select = outcomeSelect(options);
  const sense = senseSelect(lang);
  const field = targetField(lang);
  const when = cliffWhen(lang, () => show());
  const slow = h("p", {class: "quiet", hidden: true}, t(lang, "slow_months"));
  const lead = h("span", {class: "lead"}, t(lang, "goal_outcome"));
  const line = h("div", {class: "form-line"}, lead, select, sense, ...field.parts);
  const element = h("div", {}, line, when.element, slow);

  const name = (): OutcomeName => select.value as OutcomeName;
  /** What takes longer than a run, once the hand rests. */
  const present = atRest<{readonly policy: Policy} & Omit<AimedAt, "goal">, number>({
    run: ({policy, outcome, cliffs}) => outcomeOf(policy, outcome, cliffs),
    onResult: value => field.showNow(name(), value),
    onError
  });
  function show(): void {
    field.showUnit(name());
    when.show(needs([name()], "cliffs"));
    slow.hidden = !needs([name()], "months");
    present.cancel();
    const value = state.outcomes?.[name()] ?? null;
    const isUnknown = Number.isNaN(value);
    field.showNow(name(), isUnknown ? "running" : value);
    if (isUnknown) present.request({policy: state.policy, outcome: name(), cliffs: when.cliffs()});
  }
  select.addEventListener("change", () => {
    field.forget();
    sense.value = outcomes[name()].better === "less" ? "at_most" : "at_least";
    show();
  });
  show();
  const update = (next: GoalOutcomeState): void => {
    const isNew = next.outcomes !== state.outcomes;
    state = next;
    if (isNew) show();
  };
  return Object.assign(live(element as HTMLElement, update), {
    aim: (): AimedAt => ({
      outcome: name(),
      goal: {sense: sense.value as Goal["sense"], target: field.target(name())},
      cliffs: when.cliffs()
    }),
    focusTarget: field.focus
  });
}

const outcomeSelect = ({lang, first}: GoalOutcomeOptions): HTMLSelectElement =>
  h(
    "select",
    {"aria-label": t(lang, "outcome")},
    ...allOutcomeNames.map(name => h("option", {value: name, selected: name === first}, outcomes[name][lang]))
  );

const senseSelect = (lang: Lang): HTMLSelectElement =>
  h(
    "select",
    {"aria-label": t(lang, "at_most")},
    h("option", {value: "at_most"}, t(lang, "at_most")),
    h("option", {value: "at_least"}, t(lang, "at_least"))
  );
