// 分年推进 The way from the standards in force to those of the reform: its terms, what it comes to in words, standards and cost by year.

import type {PathCostYear} from "../../../analysis/budget/path-costs.js";
import type {PathStart} from "../../../analysis/budget/path-start.js";
import type {GrowthDefaults} from "../../../analysis/budget/published-growth.js";
import type {StandardsPath} from "../../../analysis/standards/standards-path.js";
import type {RegionRow} from "../../../analysis/results/tables.js";
import {h, live, setAttribute, setText} from "../../../ui/elements/dom.js";
import type {Live} from "../../../ui/elements/dom.js";
import {figure} from "../../../ui/figures/figure.js";
import type {Source} from "../../../ui/figures/figure.js";
import type {Lang} from "../../../rules/schema/label.js";
import type {Policy} from "../../../rules/policy.js";
import {placeName} from "../../../ui/formats/indicators.js";
import type {TableDialog} from "../../../ui/dialogs/table-dialog.js";
import {pathCostsData, pathCostsView, pathRegionsData} from "./path-costs-view.js";
import {pathLines, pathLinesData} from "./path-lines.js";
import type {PathWish} from "./path-link.js";
import {pathTerms} from "./path-terms.js";
import {pathWords} from "./path-words.js";
import {t} from "../words.js";

export interface PathState {
  readonly wish: PathWish;
  /** When the first step is taken; and the calendar year of the standards in force, year 0 of the path. */
  readonly start: PathStart;
  readonly now: number;
  /** Null where some place has no standard; then `missing` names them. */
  readonly path: StandardsPath | null;
  readonly missing: readonly number[];
  /** Parameters of the reform that are not of the standard. */
  readonly others: number;
  /** Null until the years have been assessed for this path. */
  readonly costs: readonly PathCostYear[] | null;
  readonly source: Source;
}

export interface PathViewOptions {
  readonly lang: Lang;
  readonly baseline: Policy;
  readonly rows: readonly RegionRow[];
  readonly dialog: TableDialog;
  readonly growth: GrowthDefaults;
  readonly byDefault: PathWish;
  readonly onWish: (wish: PathWish) => void;
}

export type PathView = Live<PathState> & {
  /** The year that is being assessed, where that takes long; null: none. */
  readonly showYear: (year: number | null) => void;
};

export function pathView(first: PathState, options: PathViewOptions): PathView {
  const {lang, rows} = options;
  let state = first;
  const names = new Map(rows.map(row => [row.region, placeName(row, lang)]));
  const terms = pathTerms(first, options);
  const lead = h("p", {class: "quiet path-lead"});
  const words = h("div", {class: "path-words", role: "status"});
  const progress = h("p", {class: "quiet path-progress"});
  const lines = pathLines(first.path, {lang, rows});
  const costs = pathCostsView(first.costs, lang);
  const figures = pathFigures({lines, costs}, {...options, names, now: () => state});
  const element = h(
    "section",
    {class: "path-view", "aria-label": t(lang, "path")},
    h("h2", {class: "path-title"}, t(lang, "path")),
    lead,
    terms,
    words,
    progress,
    h("div", {class: "path-figures"}, figures.costs, figures.lines)
  );
  const result = live(element, (next: PathState) => {
    state = next;
    const {wish, start, now, path, missing, others} = next;
    terms.update(next);
    const {year, month} = start.from;
    setText(lead, t(lang, "path_lead", {years: wish.terms.years, year, month, months: 13 - month}));
    const places = missing.map(region => names.get(region) ?? region).join(t(lang, "comma"));
    const said = path === null ? [t(lang, "path_impossible", {places})] : pathWords({path, names, others, now}, lang);
    showWords(words, said);
    setAttribute(words, "data-short", path?.reached !== true);
    setAttribute(element, "data-waiting", path !== null && next.costs === null);
    lines.update(path);
    costs.update(next.costs);
    figures.lines.update(next.source);
    figures.costs.update(next.source);
  });
  const showYear = (year: number | null): void => {
    setAttribute(progress, "data-busy", year !== null);
    setText(
      progress,
      year === null
        ? ""
        : t(lang, "path_running", {
            year: state.now + year,
            last: state.now + state.start.delay + state.wish.terms.years
          })
    );
  };
  result.update(first);
  return Object.assign(result, {showYear});
}

interface FigureParts extends PathViewOptions {
  readonly names: ReadonlyMap<number, string>;
  readonly now: () => PathState;
}

/** Standards by year and costs by year, each with its numbers. */
function pathFigures(
  {lines, costs}: {readonly lines: HTMLElement; readonly costs: HTMLElement},
  {lang, dialog, rows, names, now}: FigureParts
): {readonly lines: Live<Source>; readonly costs: Live<Source>} {
  const empty = {columns: [], rows: []};
  return {
    lines: figure(lines, {
      lang,
      dialog,
      title: t(lang, "path_lines"),
      unit: t(lang, "chart_unit"),
      name: "path-standards",
      key: t(lang, "path_lines_key"),
      table: () => {
        const {path, now: first} = now();
        return path === null ? empty : pathLinesData(path, {rows, now: first}, lang);
      }
    }),
    costs: figure(costs, {
      lang,
      dialog,
      title: t(lang, "path_cost"),
      unit: "",
      name: "path-costs",
      key: t(lang, "path_cost_key"),
      table: () => {
        const {costs: years} = now();
        return years === null ? empty : pathCostsData(years, lang);
      },
      more: () => {
        const {costs: years} = now();
        return years === null ? [] : [{name: "path-places", data: pathRegionsData(years, names, lang)}];
      }
    })
  };
}

/** Only what differs is written, so that a screen reader is not told the same again. */
function showWords(element: HTMLElement, lines: readonly string[]): void {
  if ([...element.children].map(child => child.textContent).join("\n") === lines.join("\n")) return;
  element.replaceChildren(...lines.map(line => h("p", {}, line)));
}
