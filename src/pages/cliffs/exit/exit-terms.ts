// The terms of the months: how long, how often a family is looked at, in which calendar month it begins; and lengths of exit to put in hand.

import {h, live, setAttribute, uniqueId} from "../../../ui/elements/dom.js";
import type {Live} from "../../../ui/elements/dom.js";
import type {Lang} from "../../../rules/schema/label.js";
import {firstMonths, monthChoices, reviewChoices} from "./exit-link.js";
import type {ExitWish} from "./exit-link.js";
import {monthName, reviewWords, t} from "./words.js";

/** Lengths of a gradual exit offered at one press, in months. */
const exitLengths = [0, 6, 12] as const;

export interface TermsState {
  readonly wish: ExitWish;
  /** Months of exit of the policy in hand, and of the one in force. */
  readonly exit: number;
  readonly exitNow: number;
}

export interface TermsOptions {
  readonly lang: Lang;
  readonly onWish: (wish: ExitWish) => void;
  readonly onExit: (months: number, event: Event) => void;
}

export function exitTerms(first: TermsState, {lang, onWish, onExit}: TermsOptions): Live<TermsState> {
  let {wish} = first;
  const months = segments(
    t(lang, "months"),
    monthChoices.map(n => [n, t(lang, "n_months", {n})] as const),
    value => onWish({...wish, months: value ?? wish.months})
  );
  const review = segments(
    t(lang, "review"),
    reviewChoices.map(n => [n, reviewWords(n, lang)] as const),
    value => onWish({...wish, review: value})
  );
  const firstMonth = h("select", {}, ...firstMonths.map(n => h("option", {value: n}, monthName(n, lang))));
  firstMonth.addEventListener("change", () => onWish({...wish, first_month: Number(firstMonth.value)}));
  const buttons = exitLengths.map(n => {
    const button = h(
      "button",
      {type: "button", "data-exit": n},
      n === 0 ? t(lang, "exit_none") : t(lang, "n_months", {n})
    );
    button.addEventListener("click", event => onExit(n, event));
    return button;
  });
  const now = h("span", {class: "quiet"});
  const line = (text: string, ...parts: HTMLElement[]): HTMLElement =>
    h("div", {class: "exit-term"}, h("span", {class: "quiet"}, text), ...parts);
  const element = h(
    "form",
    {class: "exit-terms", "aria-label": t(lang, "terms")},
    line(t(lang, "exit_of"), ...buttons, now),
    line(t(lang, "months"), months),
    line(t(lang, "review"), review),
    h("label", {class: "exit-term"}, h("span", {class: "quiet"}, t(lang, "first_month")), firstMonth)
  );
  setAttribute(review, "title", t(lang, "review_note"));
  element.addEventListener("submit", event => event.preventDefault());
  const result = live(element as HTMLElement, ({wish: next, exit, exitNow}: TermsState) => {
    wish = next;
    months.update(next.months);
    review.update(next.review);
    firstMonth.value = String(next.first_month);
    buttons.forEach((button, i) => setAttribute(button, "aria-pressed", exitLengths[i] === exit ? "true" : "false"));
    const length = exitNow === 0 ? t(lang, "exit_none") : t(lang, "n_months", {n: exitNow});
    now.textContent = `${t(lang, "exit_now")}${t(lang, "colon")}${length}`;
  });
  result.update(first);
  return result;
}

type Choice = number | null;

/** Native radio buttons that follow the value in hand. */
function segments(
  label: string,
  choices: readonly (readonly [value: Choice, text: string])[],
  onPick: (value: Choice) => void
): Live<Choice> {
  const name = uniqueId("exit");
  const inputs = choices.map(([value]) => {
    const input = h("input", {type: "radio", name, value: String(value)});
    input.addEventListener("change", () => onPick(value));
    return input;
  });
  const parts = choices.map(([, text], i) => h("label", {class: "segment"}, inputs[i], h("span", {}, text)));
  const element = h("div", {class: "segments", role: "radiogroup", "aria-label": label}, ...parts);
  return live(element as HTMLElement, (value: Choice) => {
    choices.forEach(([choice], i) => {
      inputs[i].checked = choice === value;
    });
  });
}
