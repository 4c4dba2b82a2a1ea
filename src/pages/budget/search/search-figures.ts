// The two searches of the page: one parameter for one goal, and what a given sum buys.

import {policyWith} from "../../../analysis/search/levers.js";
import type {Live} from "../../../ui/elements/dom.js";
import type {Lang} from "../../../rules/schema/label.js";
import type {TableDialog} from "../../../ui/dialogs/table-dialog.js";
import type {BudgetShown} from "../budget-shown.js";
import type {BudgetTools} from "../budget-tools.js";
import {shownFigure} from "../shown-figure.js";
import {t} from "../words.js";
import {frontierView} from "./frontier-view.js";
import type {FrontierState} from "./frontier-view.js";
import {goalView} from "./goal-view.js";

export interface SearchFiguresOptions extends BudgetTools {
  readonly lang: Lang;
  readonly dialog: TableDialog;
  /** Address of the workbench. */
  readonly workbench: string;
}

export function goalFigure(first: BudgetShown, options: SearchFiguresOptions): Live<BudgetShown> {
  const {lang, dialog} = options;
  const content = goalView(
    {policy: first.policy, outcomes: null, isReady: false},
    {
      ...options,
      workbench: policy => options.workbench + options.queryOf(policy),
      baseline: first.baseline.id
    }
  );
  return shownFigure(first, {
    lang,
    dialog,
    content,
    title: t(lang, "goal_title"),
    name: "goal",
    key: t(lang, "goal_words"),
    follow: ({policy, outcomes, isReady}) => content.update({policy, outcomes: outcomes?.reform ?? null, isReady}),
    table: content.table
  });
}

export function frontierFigure(first: BudgetShown, options: SearchFiguresOptions): Live<BudgetShown> {
  const {lang, dialog} = options;
  const content = frontierView(
    {baseline: first.baseline, outcomes: null, isReady: false},
    {
      ...options,
      query: ({changes}) => options.queryOfChanges(policyWith(first.baseline, changes)),
      sourceOf: ({changes}) => options.sourceOfChanges(policyWith(first.baseline, changes))
    }
  );
  return shownFigure(first, {
    lang,
    dialog,
    content,
    title: t(lang, "frontier_title"),
    name: "frontier",
    key: t(lang, "frontier_words"),
    follow: shown => content.update(frontierState(shown)),
    table: content.table
  });
}

/** The reform in hand is marked where it differs from the baseline. */
function frontierState({outcomes, baseline, policy, isReady}: BudgetShown): FrontierState {
  if (outcomes?.baseline == null) return {baseline, outcomes: null, isReady};
  const reform = policy === baseline ? null : outcomes.reform;
  return {baseline, outcomes: {baseline: outcomes.baseline, reform}, isReady};
}
