// 政策前沿 What is to be searched: levers with bounds, what to compare besides cost, constraints, how many policies, which seed.

import type {Limit, StandardRule} from "../../../analysis/search/frontier.js";
import type {Lever} from "../../../analysis/search/levers.js";
import {needs, outcomes} from "../../../analysis/search/outcomes.js";
import type {OutcomeName, OutcomeValues} from "../../../analysis/search/outcomes.js";
import type {CliffOptions} from "../../../engine/cliffs/cells.js";
import type {Policy} from "../../../rules/policy.js";
import {h, live, setText} from "../../../ui/elements/dom.js";
import type {Live} from "../../../ui/elements/dom.js";
import {signedDecimal} from "../../../ui/formats/format.js";
import {typedNumber} from "../../../ui/elements/typed-number.js";
import type {TypedNumber} from "../../../ui/elements/typed-number.js";
import type {Lang} from "../../../rules/schema/label.js";
import {cliffWhen} from "./cliff-when.js";
import {areBounds, boundsText, isBounded, leverPicker} from "./lever-picker.js";
import type {LeverPicker} from "./lever-picker.js";
import {fieldOf, typedValue} from "./outcome-units.js";
import {choiceWithin, firstBounds, leverWithin, searchChoices, searchLevers} from "./search-levers.js";
import type {AnyLever} from "./search-levers.js";
import {word} from "../words.js";

/** What a search is asked for; the page adds the population. */
export interface FrontierQuestion {
  readonly levers: readonly Lever[];
  readonly names: readonly AnyLever[];
  readonly objectives: readonly OutcomeName[];
  readonly limits: readonly Limit[];
  readonly standardRules: readonly StandardRule[];
  readonly policies: number;
  readonly seed: number;
  /** How households are walked where an outcome needs it. */
  readonly cliffs: CliffOptions;
}

export interface FrontierFormState {
  readonly baseline: Policy;
  /** Of the baseline; null before the first run. */
  readonly outcomes: OutcomeValues | null;
}

export type FrontierForm = Live<FrontierFormState> & {
  /** The question, or what is wrong with it in words. */
  readonly question: () => FrontierQuestion | string;
};

/** What may be compared with cost, in the order in which it is offered. */
export const comparable: readonly OutcomeName[] = [
  "gap_left",
  "edge_gap_left",
  "persons_left",
  "cliff_households",
  "standard_cv",
  "exclusion",
  "dibao_persons",
  "notch_depth",
  "notch_share",
  "returned_12"
];
const firstCompared: readonly OutcomeName[] = ["gap_left", "cliff_households"];
const firstLevers = ["standard.floor", "addon.severe", "edge.multiple"];
const sizes = {min: 2, max: 5000};
/** Policies until another number is typed: by how long one takes. */
const usualSizes = {plain: 300, cliffs: 150, months: 40};

export function frontierForm(first: FrontierFormState, {lang}: {readonly lang: Lang}): FrontierForm {
  let state = first;
  let isBudgetTyped = false;
  const levers = [...searchLevers(state.baseline, lang), ...searchChoices(lang)];
  const rows = h("div", {class: "lever-rows"});
  const pickers = new Map<HTMLElement, LeverPicker>();
  const addRow = (path: string): void => {
    const picker = leverPicker(levers, {lang, path, bounds: firstBounds, onChange: () => undefined});
    const drop = h(
      "button",
      {type: "button", "aria-label": word(lang, "drop_lever"), title: word(lang, "drop_lever")},
      "×"
    );
    const row = h("div", {class: "lever-row"}, picker, drop);
    drop.addEventListener("click", () => {
      pickers.delete(row);
      row.remove();
      add.focus();
    });
    pickers.set(row, picker);
    rows.append(row);
  };
  const add = h("button", {type: "button"}, word(lang, "add_lever"));
  add.addEventListener("click", () => {
    const taken = new Set([...pickers.values()].map(picker => pathOf(picker.picked())));
    addRow(levers.find(({path}) => !taken.has(path))?.path ?? levers[0].path);
  });
  for (const path of firstLevers) if (levers.some(lever => lever.path === path)) addRow(path);

  const compared = comparable.map(name => ({name, ...check(outcomes[name][lang], firstCompared.includes(name))}));
  const cost = fieldOf("cost", lang);
  const budget = typedNumber({
    lang,
    form: {min: 0, max: Infinity, unit: cost.unit, scale: cost.factor},
    isLive: true,
    attributes: {name: "budget"},
    onValue: value => {
      isBudgetTyped = true;
      budget.show(value);
      showMore();
    }
  });
  const beyond = h("span", {class: "quiet"});
  const withBudget = check(word(lang, "limit_cost"), true);
  const lowered = check(word(lang, "limit_lowered"), false);
  const rules = (["not_lowered", "within_bands"] as const).map(rule => ({
    rule,
    ...check(word(lang, `rule_${rule}`), rule === "not_lowered")
  }));
  const when = cliffWhen(lang);
  const slow = h("p", {class: "quiet slow-note", hidden: true});
  const policies = whole("policies", usualSizes.plain, sizes, lang);
  let isSizeTyped = false;
  policies.input.addEventListener("input", () => (isSizeTyped = true));
  for (const {input} of compared) input.addEventListener("change", () => showSlow());
  const seed = whole("seed", 1, {min: 0, max: Number.MAX_SAFE_INTEGER}, lang);
  const element = h(
    "div",
    {class: "frontier-form"},
    block(word(lang, "frontier_levers"), rows, add),
    block(
      word(lang, "objectives"),
      h("div", {class: "checks wide"}, ...compared.map(({label}) => label)),
      when.element,
      slow
    ),
    block(
      word(lang, "limits"),
      h(
        "div",
        {class: "form-line"},
        withBudget.label,
        h("span", {class: "amount"}, budget.input, " ", h("span", {class: "quiet"}, cost.unit)),
        budget.fault,
        beyond
      ),
      lowered.label,
      ...rules.map(({label}) => label)
    ),
    block(
      word(lang, "size"),
      h(
        "div",
        {class: "form-line"},
        h("label", {}, word(lang, "policies"), " ", policies.input, policies.fault),
        h("label", {}, word(lang, "seed"), " ", seed.input, seed.fault)
      )
    )
  );

  const chosen = (): OutcomeName[] => compared.filter(({input}) => input.checked).map(({name}) => name);
  /** What takes longer is said before it is asked for, and fewer policies are offered. */
  function showSlow(): void {
    const names = chosen();
    const [isWalked, isMonths] = [needs(names, "cliffs"), needs(names, "months")];
    when.show(isWalked);
    slow.hidden = !isWalked && !isMonths;
    setText(slow, word(lang, isMonths ? "slow_months" : "slow_cliffs"));
    if (!isSizeTyped) policies.show(usualSizes[isMonths ? "months" : isWalked ? "cliffs" : "plain"]);
  }
  /** How much more than the baseline the limit allows. */
  function showMore(): void {
    const cost = state.outcomes?.cost;
    const {factor, unit} = fieldOf("cost", lang);
    const more = cost === undefined ? NaN : (budget.value() ?? NaN) - cost / factor;
    const change = `${signedDecimal(more, lang === "zh" ? 2 : 0)} ${unit}`;
    setText(beyond, Number.isFinite(more) ? word(lang, "limit_more", {change}) : "");
  }

  function question(): FrontierQuestion | string {
    const picked = [...pickers.values()].map(picker => picker.picked()).filter(each => each !== undefined);
    if (picked.length === 0) return word(lang, "frontier_no_lever");
    if (new Set(picked.map(pathOf)).size < picked.length) return word(lang, "frontier_twice");
    const wrong = picked.filter(isBounded).find(each => !areBounds(each));
    if (wrong !== undefined) return `${wrong.lever.name}: ${word(lang, "goal_bad_bounds", boundsText(wrong))}`;
    const objectives = chosen();
    if (objectives.length === 0) return word(lang, "frontier_no_objective");
    const most = (budget.value() ?? NaN) * cost.factor;
    if (withBudget.input.checked && !Number.isFinite(most)) return word(lang, "goal_bad_number");
    const [n, start] = [policies.value() ?? NaN, seed.value() ?? NaN];
    if (!(Number.isInteger(n) && n >= sizes.min && n <= sizes.max && Number.isInteger(start) && start >= 0))
      return word(lang, "frontier_size");
    return {
      levers: picked.map(each =>
        isBounded(each)
          ? leverWithin(state.baseline, each.lever, each.range, each.lever.step)
          : choiceWithin(state.baseline, each)
      ),
      names: picked.map(each => (isBounded(each) ? each.lever : each)),
      objectives: ["cost", ...objectives],
      limits: [
        ...(withBudget.input.checked ? [{outcome: "cost", sense: "at_most", target: most} as const] : []),
        ...(lowered.input.checked ? [{outcome: "lowered_persons", sense: "at_most", target: 0} as const] : [])
      ],
      standardRules: rules.filter(({input}) => input.checked).map(({rule}) => rule),
      policies: n,
      seed: start,
      cliffs: when.cliffs()
    };
  }
  const update = (next: FrontierFormState): void => {
    state = next;
    // a tenth more than the baseline, until a budget is typed
    if (!isBudgetTyped && next.outcomes !== null) budget.show(typedValue("cost", 1.1 * next.outcomes.cost, lang));
    showMore();
  };
  update(first);
  return Object.assign(live(element as HTMLElement, update), {question});
}

const pathOf = (picked: ReturnType<LeverPicker["picked"]>): string | undefined =>
  picked === undefined ? undefined : isBounded(picked) ? picked.lever.path : picked.path;

function check(text: string, checked: boolean): {readonly input: HTMLInputElement; readonly label: HTMLElement} {
  const input = h("input", {type: "checkbox", checked});
  const name = h("span", {});
  setText(name, text);
  return {input, label: h("label", {class: "check"}, input, name)};
}

const block = (title: string, ...children: HTMLElement[]): HTMLElement =>
  h("fieldset", {class: "form-block"}, h("legend", {}, title), ...children);

function whole(
  name: string,
  value: number,
  bounds: {readonly min: number; readonly max: number},
  lang: Lang
): TypedNumber {
  const typed = typedNumber({lang, form: {...bounds, isWhole: true}, attributes: {name}, onValue: () => undefined});
  typed.show(value);
  return typed;
}
