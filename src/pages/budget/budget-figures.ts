// What the reform in hand costs, why, for what, and year by year: each a chart with its numbers behind it.

import type {GrowthDefaults} from "../../analysis/budget/published-growth.js";
import type {PublishedServiceRule} from "../../analysis/budget/service-purchase.js";
import {costKey} from "../../ui/charts/cost-bars.js";
import {h} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import type {TableDialog} from "../../ui/dialogs/table-dialog.js";
import {budgetScale} from "./budget-scale.js";
import type {AccountsWish} from "./accounts-link.js";
import {accountsView} from "./accounts-view.js";
import type {BudgetShown} from "./budget-shown.js";
import {causesChart, causesData} from "./causes-chart.js";
import type {CausesState} from "./causes-chart.js";
import {costData} from "./cost-data.js";
import {costTable} from "./cost-table.js";
import {shownFigure} from "./shown-figure.js";
import {unitData, unitView} from "./unit-view.js";
import type {UnitState} from "./unit-view.js";
import {t} from "./words.js";
import {yearsView} from "./years-view.js";
import type {YearsOptions} from "./years-view.js";

export interface BudgetFiguresOptions extends Pick<YearsOptions, "work" | "onError"> {
  readonly lang: Lang;
  readonly regions: ReadonlyMap<string, string>;
  readonly dialog: TableDialog;
  /** null: the province has no such rule published. */
  readonly serviceRule: PublishedServiceRule | null;
  readonly growth: GrowthDefaults;
  /** Another month, budget or sum paid was typed. */
  readonly onWish: (wish: AccountsWish) => void;
}

export function costFigure(first: BudgetShown, {lang, dialog, regions}: BudgetFiguresOptions): Live<BudgetShown> {
  const content = costTable(first, {lang, regions});
  return shownFigure(first, {
    lang,
    dialog,
    content,
    title: t(lang, "cost_title"),
    unit: t(lang, "per_year", {unit: budgetScale(first.cells[0].all.baseline, lang).unit}),
    name: "budget",
    controls: content.switches,
    key: h("span", {}, costKey(lang), h("span", {}, t(lang, "se_words"), " ", t(lang, "in_kind_note"))),
    follow: content.update,
    table: ({cells}) => costData(cells, regions, lang)
  });
}

export function accountsFigure(
  first: BudgetShown,
  {lang, dialog, onWish}: BudgetFiguresOptions
): Live<BudgetShown> & {readonly showWish: (wish: AccountsWish) => void} {
  const {all} = first.cells[0];
  const content = accountsView({accounts: first.accounts, reference: all.baseline}, {lang, onWish});
  const element = shownFigure(first, {
    lang,
    dialog,
    content,
    title: t(lang, "accounts_title"),
    unit: t(lang, "per_year", {unit: budgetScale(all.baseline, lang).unit}),
    name: "accounts",
    controls: content.month,
    key: t(lang, "accounts_key"),
    follow: ({accounts}) => content.update({accounts, reference: all.baseline}),
    table: content.table
  });
  return Object.assign(element, {showWish: content.showWish});
}

export function causesFigure(first: BudgetShown, {lang, dialog}: BudgetFiguresOptions): Live<BudgetShown> {
  const content = causesChart(causesState(first), {lang});
  return shownFigure(first, {
    lang,
    dialog,
    content,
    title: t(lang, "causes_title"),
    name: "causes",
    key: `${t(lang, "causes_key")}${t(lang, "rounding_words")}`,
    follow: shown => content.update(causesState(shown)),
    table: ({causes}) => causesData(causes, lang)
  });
}

const causesState = ({causes, changed, running, cells}: BudgetShown): CausesState => ({
  causes,
  changed,
  running,
  baselineCost: cells[0].all.baseline
});

export function unitFigure(first: BudgetShown, options: BudgetFiguresOptions): Live<BudgetShown> {
  const {lang, dialog} = options;
  const content = unitView(unitState(first), options);
  return shownFigure(first, {
    lang,
    dialog,
    content,
    title: t(lang, "unit_title"),
    name: "unit-costs",
    key: t(lang, "elasticity_words"),
    follow: shown => content.update(unitState(shown)),
    table: shown => unitData(unitState(shown), options)
  });
}

const unitState = ({unitCosts, elasticity, cells}: BudgetShown): UnitState => ({
  costs: unitCosts,
  elasticity,
  lastYear: cells[0].all.baseline
});

export function yearsFigure(first: BudgetShown, options: BudgetFiguresOptions): Live<BudgetShown> {
  const {lang, dialog} = options;
  const content = yearsView(first, {...options, baseline: first.baseline});
  return shownFigure(first, {
    lang,
    dialog,
    content,
    title: t(lang, "years_title"),
    name: "years",
    key: t(lang, "years_words"),
    follow: content.update,
    table: content.table
  });
}
