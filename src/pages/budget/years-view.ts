// 分年 Cost year by year on the way from the standards in force to those of the reform: terms, and what they come to.

import type {PathCostYear} from "../../analysis/budget/path-costs.js";
import type {GrowthDefaults} from "../../analysis/budget/published-growth.js";
import type {StandardsPath} from "../../analysis/standards/standards-path.js";
import type {Policy} from "../../rules/policy.js";
import type {TableData} from "../../ui/tables/csv.js";
import {costKey} from "../../ui/charts/cost-bars.js";
import {dataTable} from "../../ui/tables/data-table.js";
import {h, live, setAttribute} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import {runLine} from "./run-line.js";
import {t} from "./words.js";
import {yearsChart, yearsData} from "./years-chart.js";
import {yearsTerms} from "./years-terms.js";
import type {YearsAsked} from "./years-terms.js";

export interface YearsState {
  readonly policy: Policy;
  readonly isReady: boolean;
}

export interface YearsFound {
  readonly path: StandardsPath;
  /** Undefined where it was stopped. */
  readonly costs: readonly PathCostYear[] | undefined;
}

export interface YearsOptions {
  readonly lang: Lang;
  readonly growth: GrowthDefaults;
  /** Against which years are counted. */
  readonly baseline: Policy;
  readonly work: (
    terms: YearsAsked,
    signal: AbortSignal,
    onYear: (done: number, all: number) => void
  ) => Promise<YearsFound>;
  readonly onError: (error: unknown) => void;
}

export type YearsView = Live<YearsState> & {readonly table: () => TableData};

export function yearsView(initial: YearsState, {lang, growth, baseline, work, onError}: YearsOptions): YearsView {
  let state = initial;
  let costs: readonly PathCostYear[] = [];
  let workedFor: Policy | null = null;
  const {parts, terms, areTaken, follow} = yearsTerms(growth, {lang, baseline});
  const line = runLine({lang, onError, run: t(lang, "years_run"), stop: t(lang, "years_stop")});
  const chart = h("div", {});
  const table = h("div", {class: "scroll", tabindex: 0, role: "group", "aria-label": t(lang, "years_title")});
  const form = h("form", {class: "search-form"}, ...parts, line);
  const element = h("div", {class: "years-view"}, form, chart, table);
  form.addEventListener("submit", event => {
    event.preventDefault();
    if (areTaken()) void line.work(ask);
  });

  async function ask(signal: AbortSignal): Promise<void> {
    const {policy} = state;
    const asked = terms();
    const onYear = (done: number, all: number): void => line.write(t(lang, "years_running", {done, all}));
    onYear(0, asked.years);
    const found = await work(asked, signal, onYear);
    if (found.costs === undefined) {
      line.write(t(lang, "years_stopped"));
      return;
    }
    ({costs} = found);
    workedFor = policy;
    line.write(reachedWords(found.path, costs, lang));
    draw();
  }
  function draw(): void {
    chart.replaceChildren(h("div", {class: "quiet"}, costKey(lang), t(lang, "years_key")), yearsChart(costs, lang));
    table.replaceChildren(dataTable(yearsData(costs, lang)));
    setAttribute(element, "data-years", costs.length);
  }
  const update = (next: YearsState): void => {
    const wasReady = state.isReady;
    state = next;
    follow(next.policy);
    line.setReady(next.isReady);
    if (wasReady && next.isReady && workedFor !== null && workedFor !== next.policy) line.write(t(lang, "years_stale"));
  };
  update(initial);
  return Object.assign(live(element as HTMLElement, update), {table: () => yearsData(costs, lang)});
}

function reachedWords({reached, short, reached_in}: StandardsPath, costs: readonly PathCostYear[], lang: Lang): string {
  const [first, last] = [costs[0].calendar_year, costs[costs.length - 1].calendar_year];
  if (reached) return t(lang, "years_reached", {year: last});
  const pace = reached_in === null ? t(lang, "years_never") : t(lang, "years_pace", {year: first + reached_in});
  return t(lang, "years_short", {year: last, n: short.length, pace});
}
