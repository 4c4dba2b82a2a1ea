// 分年 Cost year by year on the way from the standards in force to those of the reform: terms, and what they come to.

import type {PathCostYear} from "../../analysis/budget/path-costs.js";
import type {GrowthDefaults, PublishedGrowth} from "../../analysis/budget/published-growth.js";
import type {PathTerms, StandardsPath} from "../../analysis/standards/standards-path.js";
import {qualities} from "../../rules/policy.js";
import type {Policy} from "../../rules/policy.js";
import type {TableData} from "../../ui/tables/csv.js";
import {costKey} from "../../ui/charts/cost-bars.js";
import {dataTable} from "../../ui/tables/data-table.js";
import {h, live, setAttribute, setText} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import {typedNumber} from "../../ui/elements/typed-number.js";
import type {TypedForm, TypedNumber} from "../../ui/elements/typed-number.js";
import type {Lang} from "../../rules/schema/label.js";
import {word} from "./words.js";
import {yearsChart, yearsData} from "./years-chart.js";

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
  readonly work: (terms: PathTerms, signal: AbortSignal, onYear: (done: number) => void) => Promise<YearsFound>;
  readonly onError: (error: unknown) => void;
}

export type YearsView = Live<YearsState> & {readonly table: () => TableData};

export function yearsView(initial: YearsState, {lang, growth, work, onError}: YearsOptions): YearsView {
  let state = initial;
  let costs: readonly PathCostYear[] = [];
  let workedFor: Policy | null = null;
  let stop: AbortController | null = null;
  const years = field("years", 3, {min: 1, max: 10, step: 1, isWhole: true}, lang);
  const growing = {min: -20, max: 20, step: 0.01, unit: "%"};
  const income = field("growth-income", percent(growth.income.value), growing, lang);
  const consumption = field("growth-consumption", percent(growth.consumption.value), growing, lang);
  const rise = field("max-rise", null, {min: 0, max: 100, step: 0.5, unit: "%"}, lang);
  rise.input.placeholder = word(lang, "no_limit");
  const run = h("button", {type: "submit", class: "primary"}, word(lang, "years_run"));
  const halt = h("button", {type: "button", hidden: true}, word(lang, "years_stop"));
  const status = h("p", {class: "quiet", role: "status"});
  const chart = h("div", {});
  const table = h("div", {class: "scroll", tabindex: 0, role: "group", "aria-label": word(lang, "years_title")});
  const labelled = (text: string, {input, fault}: TypedNumber): HTMLElement => h("label", {}, text, " ", input, fault);
  const form = h(
    "form",
    {class: "search-form"},
    h(
      "div",
      {class: "form-line"},
      labelled(word(lang, "years"), years),
      labelled(word(lang, "growth_income"), income),
      labelled(word(lang, "growth_consumption"), consumption),
      labelled(word(lang, "max_rise"), rise)
    ),
    h("p", {class: "quiet"}, growthWords(growth, lang)),
    h("div", {class: "form-line"}, run, halt, status)
  );
  const element = h("div", {class: "years-view"}, form, chart, table);
  halt.addEventListener("click", () => stop?.abort());
  form.addEventListener("submit", event => {
    event.preventDefault();
    void ask();
  });

  async function ask(): Promise<void> {
    const wrong = [years, income, consumption, rise].find(({value}) => value() === undefined);
    if (wrong !== undefined) {
      wrong.input.focus();
      return;
    }
    const {policy} = state;
    const all = years.value() ?? 0;
    stop = new AbortController();
    setBusy(true);
    const tell = (done: number): void => setText(status, word(lang, "years_running", {done, all}));
    tell(0);
    try {
      const found = await work(termsOf(), stop.signal, tell);
      if (found.costs === undefined) setText(status, word(lang, "years_stopped"));
      else {
        costs = found.costs;
        workedFor = policy;
        setText(status, reachedWords(found.path, all, lang));
        chart.replaceChildren(
          h("div", {class: "quiet"}, costKey(lang), word(lang, "years_key")),
          yearsChart(costs, lang)
        );
        table.replaceChildren(dataTable(yearsData(costs, lang)));
        setAttribute(element, "data-years", costs.length);
      }
    } catch (error) {
      setText(status, "");
      onError(error);
    } finally {
      setBusy(false);
      stop = null;
    }
  }
  function setBusy(isBusy: boolean): void {
    run.disabled = isBusy || !state.isReady;
    halt.hidden = !isBusy;
  }
  const share = ({value}: TypedNumber): number => Number(((value() ?? 0) / 100).toFixed(6));
  const termsOf = (): PathTerms => ({
    years: years.value() ?? 0,
    growth: {income: share(income), consumption: share(consumption)},
    max_rise: rise.value() === null ? null : share(rise),
    may_fall: false,
    shape: "geometric",
    amounts_follow: true
  });
  const update = (next: YearsState): void => {
    const becameReady = next.isReady && !state.isReady;
    state = next;
    run.disabled = !state.isReady || stop !== null;
    if (!state.isReady) setText(status, word(lang, "waiting"));
    else if (becameReady) setText(status, "");
    else if (workedFor !== null && workedFor !== state.policy) setText(status, word(lang, "years_stale"));
  };
  update(initial);
  return Object.assign(live(element as HTMLElement, update), {table: () => yearsData(costs, lang)});
}

/** Hundredths of a percent. */
const percent = (share: number): number => Number((100 * share).toFixed(2));

/** Where the growth that stands in the fields comes from. */
function growthWords({income, consumption}: GrowthDefaults, lang: Lang): string {
  const words = ({value, from, to, region, source, quality}: PublishedGrowth): string =>
    word(lang, "growth_of", {
      value: percent(value),
      from,
      to,
      source,
      quality: qualities[quality][lang],
      place: word(lang, region === 100_000 ? "nation" : "province_own")
    });
  return word(lang, "growth_source", {income: words(income), consumption: words(consumption)});
}

function reachedWords({reached, short, reached_in}: StandardsPath, years: number, lang: Lang): string {
  if (reached) return word(lang, "years_reached", {years});
  return word(lang, "years_short", {years, n: short.length, reached: reached_in ?? word(lang, "years_never")});
}

/** One that begins empty may be empty. */
function field(name: string, value: number | null, form: TypedForm, lang: Lang): TypedNumber {
  const typed = typedNumber({lang, form, mayBeEmpty: value === null, attributes: {name}, onValue: () => undefined});
  typed.show(value);
  return typed;
}
