// Everything that shows figures: four parts, each chart with its numbers behind it.

import {nobodyChanged} from "../../analysis/coverage/changed-groups.js";
import type {Baseline} from "../../analysis/results/tables.js";
import {answerHead} from "../../ui/answer/answer-head.js";
import {changedFigure} from "../../ui/answer/changed-figure.js";
import {h} from "../../ui/elements/dom.js";
import {partJumps} from "../../ui/elements/part-jumps.js";
import type {Lang} from "../../rules/schema/label.js";
import {accountsFigure, causesFigure, costFigure, unitFigure, yearsFigure} from "./budget-figures.js";
import type {BudgetFiguresOptions} from "./budget-figures.js";
import type {AccountsWish} from "./accounts-link.js";
import type {BudgetShown} from "./budget-shown.js";
import {payerHeads} from "./payer-heads.js";
import {frontierFigure, goalFigure} from "./search/search-figures.js";
import type {SearchFiguresOptions} from "./search/search-figures.js";
import type {Word} from "./words.js";
import {t} from "./words.js";
import {inLang} from "../../ui/words/in-lang.js";

export interface BudgetViewsOptions extends BudgetFiguresOptions, SearchFiguresOptions {
  /** The baseline, as the page says it before anything is changed. */
  readonly resting: Pick<Baseline, "figures" | "regions">;
}

export interface BudgetViews {
  readonly parts: readonly HTMLElement[];
  /** What the link says of budgets. */
  readonly showWish: (wish: AccountsWish) => void;
  readonly update: (shown: BudgetShown) => void;
}

export function budgetViews(first: BudgetShown, options: BudgetViewsOptions): BudgetViews {
  const {lang, dialog, resting} = options;
  const heads = payerHeads(first.cells[0], {lang});
  const answer = answerHead({lang, dialog, headline: heads, resting: resting.figures});
  const nobody = nobodyChanged(resting.regions);
  const changed = changedFigure(nobody, {lang, dialog});
  const cost = costFigure(first, options);
  const accounts = accountsFigure(first, options);
  const causes = causesFigure(first, options);
  const unit = unitFigure(first, options);
  const years = yearsFigure(first, options);
  const goal = goalFigure(first, options);
  const frontier = frontierFigure(first, options);
  const update = (next: BudgetShown): void => {
    const {effect, source} = next;
    answer.update({answer: effect?.answer ?? null, source});
    changed.update({groups: effect?.groups ?? nobody, source});
    heads.update(next.cells[0]);
    for (const each of [cost, accounts, causes, unit, years, goal, frontier]) each.update(next);
  };
  update(first);
  const parts = [
    part("part_cost", lang, cost, accounts),
    part("part_causes", lang, h("div", {class: "figures"}, causes, h("div", {}, unit, ...serviceNote(options)))),
    part("part_years", lang, years),
    part("part_search", lang, goal, frontier)
  ];
  const jumps = partJumps(
    parts.map(({heading}) => heading),
    t(lang, "parts")
  );
  return {parts: [...answer.parts, jumps, changed, ...parts], showWish: accounts.showWish, update};
}

function serviceNote({lang, serviceRule}: BudgetViewsOptions): HTMLElement[] {
  const note = serviceRule === null ? undefined : inLang(serviceRule, "note", lang);
  return note === undefined ? [] : [h("p", {class: "quiet"}, note)];
}

function part(
  name: Word,
  lang: Lang,
  ...children: HTMLElement[]
): HTMLElement & {readonly heading: HTMLHeadingElement} {
  const heading = h("h2", {class: "part-title", tabindex: -1}, t(lang, name));
  const element = h("section", {class: "budget-part", id: name.replace("part_", "")}, heading, ...children);
  return Object.assign(element, {heading});
}
