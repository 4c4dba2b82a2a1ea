// 标准与同标 The page: tiers and their levers, who is in which, what it does place by place, and the way there. The policy in hand is that
// of the workbench, in the same link.

import type {PathCostYear} from "../../analysis/budget/path-costs.js";
import type {GrowthDefaults} from "../../analysis/budget/published-growth.js";
import {standardLines} from "../../analysis/standards/standard-lines.js";
import {standardsPath} from "../../analysis/standards/standards-path.js";
import type {StandardsTable} from "../../analysis/standards/standards-table.js";
import type {WorkbenchTables} from "../../analysis/results/tables.js";
import type {Policy} from "../../rules/policy.js";
import {atRest} from "../../policy-desk/at-rest.js";
import {changesOf} from "../../policy-desk/changes-of.js";
import {desk} from "../../policy-desk/desk.js";
import type {Desk, DeskData, DeskTools} from "../../policy-desk/desk.js";
import {h, setAttribute} from "../../ui/elements/dom.js";
import {figure} from "../../ui/figures/figure.js";
import {figureTable} from "../../ui/figures/figure-table.js";
import {headline} from "../../ui/figures/headline.js";
import {leverRail} from "../../policy-desk/levers/lever-rail.js";
import type {LeverGroup} from "../../policy-desk/levers/levers.js";
import type {NoticePart} from "../../ui/dialogs/notice-panel.js";
import type {Reform} from "../../policy-desk/reform.js";
import {say} from "../../ui/words/strings.js";
import {tableDialog} from "../../ui/dialogs/table-dialog.js";
import {coverageWords} from "../../ui/figures/coverage-words.js";
import {pathQuery, readPath} from "./path/path-link.js";
import type {PathWish} from "./path/path-link.js";
import {pathView} from "./path/path-view.js";
import type {PathState} from "./path/path-view.js";
import {placeAmounts} from "./place-amounts.js";
import {placesData, placesTable} from "./places-table.js";
import {spreadData, spreadStrip} from "./spread-strip.js";
import {standardsChart} from "./standards-chart.js";
import {tierBoard} from "./tiers/tier-board.js";
import {word} from "./words.js";

/** One run: the headline of the workbench, and what a plan of standards means place by place. */
export interface StandardsResult {
  readonly tables: WorkbenchTables;
  readonly standards: StandardsTable;
}

export interface StandardsOptions extends DeskData {
  readonly growth: GrowthDefaults;
  /** Address of the workbench. */
  readonly workbench: string;
  /** Assesses baseline and reform. */
  readonly run: (reform: Policy) => Promise<StandardsResult>;
  /** Assesses every year of a path, one after another; null where a newer run made it worthless. */
  readonly costs: (
    path: PathState["path"] & object,
    wish: PathWish,
    onYear: (year: number) => void
  ) => Promise<readonly PathCostYear[] | null>;
}

const levers: readonly LeverGroup[] = [
  {
    path: "standard",
    open: true,
    levers: [
      {path: "standard.basis"},
      {
        path: "standard.tiers",
        control: "tiers",
        withoutPlaces: true,
        step: 0.001,
        range: [0.2, 0.5],
        couple: {path: "standard.basis", value: "tiered"}
      },
      {path: "standard.split"},
      {path: "standard.unify"},
      {path: "standard.hold_harmless"},
      {path: "standard.floor", step: 10, range: [0, 2_000]}
    ],
    groups: [
      {
        path: "standard.consumption",
        levers: ["all", "urban", "rural"].map(name => ({
          path: `standard.consumption.${name}`,
          step: 100,
          range: [10_000, 80_000] as const,
          isFigure: true as const
        }))
      }
    ]
  }
];

/** Years that a path has unless the link says otherwise. */
const defaultYears = 3;

export function standardsView(options: StandardsOptions): Desk {
  const {lang, baseline} = options;
  const rows = baseline.regions;
  const regions = rows.map(({region}) => region);
  const byDefault = defaultWish(options.growth);
  let wish = byDefault;
  let selected: number | null = null;
  let frame: Desk | null = null as Desk | null;
  const dialog = tableDialog(lang);
  let parts: ReturnType<typeof build>;

  function build({basis, onPolicy}: DeskTools) {
    const none = {tables: baseline, varied: null, mode: "sampling"} as const;
    const lines = standardLines(basis, basis, regions);
    const select = (region: number | null): void => {
      selected = region;
      if (shown !== null) drawPlaces(shown);
    };
    const board = tierBoard({policy: basis, baseline: basis}, {lang, rows, onPolicy, onSelect: select});
    const amounts = placeAmounts(basis, {lang, rows, onPolicy});
    const chart = standardsChart({lines, selected}, {lang, rows});
    const table = placesTable({table: null, selected}, {lang, onSelect: select});
    const spread = spreadStrip(null, lang);
    const top = headline(none, {lang, onOpen: key => openFigure(key)});
    const path = pathView(pathState(basis, basis), {
      ...{lang, rows, dialog, growth: options.growth, byDefault},
      onWish: next => {
        wish = next;
        frame?.writeLink(true);
        drawPath();
      }
    });
    const boardFigure = h(
      "div",
      {class: "board-figure"},
      h("h2", {}, word(lang, "board")),
      h("p", {class: "key quiet"}, word(lang, "board_key")),
      board,
      amounts
    );
    const chartFigure = figure(chart, {
      ...{lang, dialog, title: word(lang, "chart"), unit: word(lang, "chart_unit"), name: "standards"},
      table: () => placesOrNone()
    });
    const spreadFigure = figure(spread, {
      ...{lang, dialog, title: word(lang, "spread"), unit: "", name: "spread"},
      table: () => (shown === null ? {columns: [], rows: []} : spreadData(shown.result.standards, lang))
    });
    const tableFigure = figure(table, {
      ...{lang, dialog, title: word(lang, "table"), unit: "", name: "standards-places", controls: table.switches},
      table: () => placesOrNone()
    });
    const figures = [chartFigure, spreadFigure, tableFigure];
    const element = [
      top,
      spreadFigure,
      h("div", {class: "board-and-chart"}, boardFigure, chartFigure),
      tableFigure,
      path
    ];
    return {basis, board, amounts, chart, table, spread, top, path, figures, element};
  }

  let shown: {readonly result: StandardsResult; readonly reform: Reform} | null = null;
  const placesOrNone = () => (shown === null ? {columns: [], rows: []} : placesData(shown.result.standards, lang));

  /** Everything that follows the run, in one frame. */
  function show(result: StandardsResult, reform: Reform): void {
    shown = {result, reform};
    parts.top.update({tables: result.tables, varied: null, mode: "sampling"});
    parts.spread.update(result.standards);
    drawPlaces(shown);
    if (frame === null) return;
    for (const one of parts.figures) one.update(frame.sourceOf(reform));
  }
  function drawPlaces({result, reform}: {readonly result: StandardsResult; readonly reform: Reform}): void {
    parts.chart.update({lines: standardLines(parts.basis, reform.policy, regions), selected});
    parts.table.update({table: result.standards, selected});
  }
  function openFigure(key: WorkbenchTables["figures"][number]["key"]): void {
    const tables = shown?.result.tables ?? baseline;
    const found = tables.figures.find(figure => figure.key === key);
    if (found === undefined || frame === null) return;
    const source = frame.sourceOf(shown?.reform ?? frame.reform());
    dialog.present({
      title: say(lang, `figure_${key}`),
      notes: [
        key === "coverage" ? coverageWords(baseline.population, lang) : say(lang, `define_${key}`),
        say(lang, "define_error")
      ],
      tables: [{name: key, data: figureTable(found, tables, null, lang)}],
      provenanceText: source.text,
      provenance: source.columns
    });
  }

  // -- the path
  let path: PathState | null = null;
  function pathState(basis: Policy, target: Policy): PathState {
    const {baseline: before, reform: after} = standardLines(basis, target, regions);
    const missing = regions.filter((_, i) =>
      Number.isNaN(before[i].urban + before[i].rural + after[i].urban + after[i].rural)
    );
    const others = Object.keys(changesOf(basis, target)).filter(key => !key.startsWith("standard.")).length;
    return {
      ...{wish, missing, others, costs: null},
      path: missing.length > 0 ? null : standardsPath(basis, target, regions, wish.terms),
      source: frame?.sourceOf(frame.reform()) ?? {text: "", columns: {}}
    };
  }
  let tellFrom = Infinity;
  const costs = atRest<PathState, readonly PathCostYear[]>({
    run: async ({path, wish}) => {
      if (path === null) return null;
      tellFrom = performance.now() + 1000;
      try {
        return await options.costs(path, wish, year => {
          if (performance.now() > tellFrom) parts.path.showYear(year);
        });
      } finally {
        parts.path.showYear(null);
      }
    },
    onResult: (found, of) => {
      if (path !== of) return;
      path = {...of, costs: found};
      parts.path.update(path);
    },
    onError: error => frame?.showError(error, () => drawPath())
  });
  /** The path to the policy in hand: its standards at once, its costs once the hand rests. */
  function drawPath(): void {
    const reform = frame?.reform();
    if (reform === undefined) return;
    path = pathState(parts.basis, reform.policy);
    parts.path.update(path);
    if (frame?.isReady() === true) costs.request(path);
  }

  frame = desk<StandardsResult>({
    ...options,
    otherPages: [{href: options.workbench, label: word(lang, "open_workbench")}],
    dialog,
    run: ({policy}) => options.run(policy),
    statsOf: ({tables}) => tables,
    rail: tools => {
      parts = build(tools);
      return leverRail(tools.basis, {
        ...{lang, baseline: tools.basis, regions: tools.regions, groups: levers, top: tools.presets},
        onChange: ({policy}, final, event) => tools.onPolicy(policy, final, event)
      });
    },
    results: () => parts.element,
    onTake: ({policy}) => {
      parts.board.update({policy, baseline: parts.basis});
      setAttribute(parts.amounts, "hidden", policy.standard.basis !== "amounts");
      parts.amounts.update(policy);
      costs.cancel();
    },
    onResult: (result, reform) => {
      show(result, reform);
      drawPath();
    },
    extraQuery: () => pathQuery(wish, byDefault),
    readExtra: query => {
      const found = readPath(query, byDefault);
      wish = found.wish;
      return found.ignored.map((text): NoticePart => ({text: `${text} — ${word(lang, "path_bad")}`, reason: null}));
    }
  });
  frame.classList.add("standards-page");
  const source = frame.sourceOf(frame.reform());
  for (const one of parts!.figures) one.update(source);
  return frame;
}

function defaultWish({income, consumption}: GrowthDefaults): PathWish {
  return {
    terms: {
      years: defaultYears,
      growth: {income: income.value, consumption: consumption.value},
      max_rise: null,
      may_fall: false,
      shape: "geometric",
      amounts_follow: true
    },
    price: null
  };
}
