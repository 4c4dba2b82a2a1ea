// Everything that shows figures: four parts, each chart with its numbers behind it.

import type {BudgetCell} from "../../analysis/budget/budget-tables.js";
import type {CostCauses} from "../../analysis/budget/cost-causes.js";
import type {Elasticity} from "../../analysis/budget/elasticity.js";
import type {GoalResult, ValueTrial} from "../../analysis/search/goal-seek.js";
import type {GrowthDefaults} from "../../analysis/budget/published-growth.js";
import type {OutcomeValues} from "../../analysis/search/outcomes.js";
import {policyWith} from "../../analysis/search/levers.js";
import type {PublishedServiceRule} from "../../analysis/budget/service-purchase.js";
import type {UnitCosts} from "../../analysis/budget/unit-costs.js";
import type {Policy} from "../../rules/policy.js";
import {costKey} from "../../ui/charts/cost-bars.js";
import {h} from "../../ui/elements/dom.js";
import {figure} from "../../ui/figures/figure.js";
import type {FigureOptions, Source} from "../../ui/figures/figure.js";
import type {Lang} from "../../rules/schema/label.js";
import {fill} from "../../ui/words/strings.js";
import type {TableDialog} from "../../ui/dialogs/table-dialog.js";
import {budgetScale} from "./budget-scale.js";
import {causesChart, causesData} from "./causes-chart.js";
import {costTable, cubeData} from "./cost-table.js";
import {frontierView} from "./search/frontier-view.js";
import type {FrontierOptions} from "./search/frontier-view.js";
import {goalView} from "./search/goal-view.js";
import type {GoalQuestion} from "./search/goal-outcome.js";
import type {GoalOptions} from "./search/goal-view.js";
import {payerHeads} from "./payer-heads.js";
import {unitData, unitView} from "./unit-view.js";
import type {UnitState} from "./unit-view.js";
import {word} from "./words.js";
import type {BudgetWord} from "./words.js";
import {yearsView} from "./years-view.js";
import type {YearsOptions} from "./years-view.js";

export interface BudgetShown {
  readonly cells: readonly BudgetCell[];
  readonly unitCosts: UnitCosts | null;
  readonly causes: CostCauses | null;
  readonly elasticity: {readonly all: Elasticity; readonly regions: readonly Elasticity[]} | null;
  readonly running: {readonly done: number; readonly runs: number} | null;
  /** Whether a parameter that moves cost differs from the baseline. */
  readonly changed: boolean;
  readonly isReady: boolean;
  readonly baseline: Policy;
  readonly policy: Policy;
  readonly outcomes: {readonly baseline: OutcomeValues | null; readonly reform: OutcomeValues} | null;
  readonly source: Source;
}

export interface BudgetViewsOptions extends BudgetTools {
  readonly lang: Lang;
  readonly regions: ReadonlyMap<string, string>;
  readonly dialog: TableDialog;
  /** null: the province has no such rule published. */
  readonly serviceRule: PublishedServiceRule | null;
  readonly growth: GrowthDefaults;
  /** Address of the workbench. */
  readonly workbench: string;
}

/** What the parts ask for, of the reform in hand. */
export interface BudgetTools {
  readonly solve: (question: GoalQuestion, onTry: (trial: ValueTrial) => void) => Promise<GoalResult | undefined>;
  /** The outcome a question is about, of the reform in hand. */
  readonly outcomeOf: GoalOptions["outcomeOf"];
  readonly search: FrontierOptions["search"];
  readonly work: YearsOptions["work"];
  /** Link to a policy that came of the reform in hand, and to one that came of the baseline. */
  readonly queryOf: (policy: Policy) => string;
  readonly queryOfChanges: (policy: Policy) => string;
  readonly adopt: (policy: Policy, event: Event) => void;
  /** Id of the ready-made reform in hand, unchanged; null where it has changes of its own. */
  readonly presetId: () => string | null;
  readonly onError: (error: unknown) => void;
}

export interface BudgetViews {
  readonly parts: readonly HTMLElement[];
  readonly update: (shown: BudgetShown) => void;
}

export function budgetViews(first: BudgetShown, options: BudgetViewsOptions): BudgetViews {
  const {lang, regions, workbench, serviceRule, dialog, onError} = options;
  let shown = first;
  const heads = payerHeads(first.cells[0], {lang});
  const costs = costTable(first, {lang, regions});
  const causes = causesChart(causesState(first), {lang});
  const unit = unitView(unitState(first), {lang, serviceRule});
  const years = yearsView(first, {lang, growth: options.growth, work: options.work, onError});
  const goal = goalView(
    {policy: first.policy, outcomes: null, isReady: false},
    {
      lang,
      onError,
      solve: options.solve,
      outcomeOf: options.outcomeOf,
      adopt: options.adopt,
      workbench: policy => workbench + options.queryOf(policy),
      baseline: first.baseline.id,
      presetId: options.presetId
    }
  );
  const frontier = frontierView(
    {baseline: first.baseline, outcomes: null, isReady: false},
    {
      lang,
      onError,
      workbench,
      search: options.search,
      query: ({changes}) => options.queryOfChanges(policyWith(shown.baseline, changes))
    }
  );

  const inFigure = (content: HTMLElement, own: Omit<FigureOptions, "lang" | "dialog">): ReturnType<typeof figure> =>
    figure(content, {lang, dialog, ...own});
  const perYear = fill(lang, "per_year", {unit: budgetScale(first.cells[0].all.baseline, lang).unit});
  const costFigure = inFigure(costs, {
    title: word(lang, "cost_title"),
    unit: perYear,
    name: "budget",
    controls: costs.switches,
    key: h("span", {}, costKey(lang), h("span", {}, word(lang, "se_words"), " ", word(lang, "in_kind_note"))),
    table: () => cubeData(shown.cells, regions, lang)
  });
  const causesFigure = inFigure(causes, {
    title: word(lang, "causes_title"),
    unit: "",
    name: "causes",
    key: `${word(lang, "causes_key")}${word(lang, "rounding_words")}`,
    table: () => causesData(shown.causes, lang)
  });
  const unitFigure = inFigure(unit, {
    title: word(lang, "unit_title"),
    unit: "",
    name: "unit-costs",
    key: word(lang, "elasticity_words"),
    table: () => unitData(unitState(shown), {lang, serviceRule, regions})
  });
  const yearsFigure = inFigure(years, {
    title: word(lang, "years_title"),
    unit: "",
    name: "years",
    key: word(lang, "years_words"),
    table: years.table
  });
  const goalFigure = inFigure(goal, {
    title: word(lang, "goal_title"),
    unit: "",
    name: "goal",
    key: word(lang, "goal_words"),
    table: goal.table
  });
  const frontierFigure = inFigure(frontier, {
    title: word(lang, "frontier_title"),
    unit: "",
    name: "frontier",
    key: word(lang, "frontier_words"),
    table: frontier.table
  });
  const figures = [costFigure, causesFigure, unitFigure, yearsFigure, goalFigure, frontierFigure];
  const serviceNote = lang === "zh" ? serviceRule?.note_zh : serviceRule?.note_en;
  const service = serviceNote === undefined ? [] : [h("p", {class: "quiet"}, serviceNote)];

  const update = (next: BudgetShown): void => {
    shown = next;
    heads.update(next.cells[0]);
    costs.update(next);
    causes.update(causesState(next));
    unit.update(unitState(next));
    years.update(next);
    goal.update({policy: next.policy, outcomes: next.outcomes?.reform ?? null, isReady: next.isReady});
    frontier.update({baseline: next.baseline, outcomes: frontierOutcomes(next), isReady: next.isReady});
    for (const each of figures) each.update(next.source);
  };
  update(first);
  const parts = [
    part("part_cost", lang, heads, costFigure),
    part("part_causes", lang, h("div", {class: "figures"}, causesFigure, h("div", {}, unitFigure, ...service))),
    part("part_years", lang, yearsFigure),
    part("part_search", lang, goalFigure, frontierFigure)
  ];
  return {parts, update};
}

const part = (name: BudgetWord, lang: Lang, ...children: HTMLElement[]): HTMLElement =>
  h(
    "section",
    {class: "budget-part", id: name.replace("part_", "")},
    h("h2", {class: "part-title"}, word(lang, name)),
    ...children
  );

const causesState = ({causes, changed, running, cells}: BudgetShown) => ({
  causes,
  changed,
  running,
  baselineCost: cells[0].all.baseline
});

const unitState = ({unitCosts, elasticity, cells}: BudgetShown): UnitState => ({
  costs: unitCosts,
  elasticity,
  lastYear: cells[0].all.baseline
});

/** The reform in hand is marked where it differs from the baseline. */
function frontierOutcomes({
  outcomes,
  baseline,
  policy
}: BudgetShown): {baseline: OutcomeValues; reform: OutcomeValues | null} | null {
  if (outcomes?.baseline == null) return null;
  return {baseline: outcomes.baseline, reform: policy === baseline ? null : outcomes.reform};
}
