// What the page 标准与同标 is made of, and how its parts follow what it has in hand.

import type {GrowthDefaults} from "../../analysis/budget/published-growth.js";
import {standardLines} from "../../analysis/standards/standard-lines.js";
import type {StandardsTable} from "../../analysis/standards/standards-table.js";
import type {FigureKey, WorkbenchTables} from "../../analysis/results/tables.js";
import type {PolicyInHand} from "../../policy-desk/policy-in-hand.js";
import type {Reform} from "../../policy-desk/reform.js";
import type {TableDialog} from "../../ui/dialogs/table-dialog.js";
import {h, setAttribute} from "../../ui/elements/dom.js";
import type {Moved, State} from "../../ui/elements/state.js";
import {figure} from "../../ui/figures/figure.js";
import {headline} from "../../ui/figures/headline.js";
import type {PathWish} from "./path/path-link.js";
import {pathView} from "./path/path-view.js";
import type {PathState} from "./path/path-view.js";
import {placeAmounts} from "./place-amounts.js";
import {placesData, placesTable} from "./places-table.js";
import {spreadData, spreadStrip} from "./spread-strip.js";
import {standardsChart} from "./standards-chart.js";
import {tierBoard} from "./tiers/tier-board.js";
import {word} from "./words.js";

export interface StandardsState {
  /** Terms of the path. */
  readonly wish: PathWish;
  /** The prefecture that is marked. */
  readonly selected: number | null;
  /** The newest run; null before the first. */
  readonly shown: {
    readonly tables: WorkbenchTables;
    readonly standards: StandardsTable;
    readonly reform: Reform;
  } | null;
  readonly path: PathState;
}

export interface StandardsParts {
  readonly element: readonly HTMLElement[];
  /** Levers that stand among the results follow the policy in hand. */
  readonly take: (reform: Reform) => void;
  /** Year of the path that is being assessed; null: none. */
  readonly showYear: (year: number | null) => void;
}

export interface PartsOptions {
  readonly dialog: TableDialog;
  readonly growth: GrowthDefaults;
  readonly byDefault: PathWish;
  readonly onWish: (wish: PathWish) => void;
  readonly onFigure: (key: FigureKey) => void;
}

export function standardsParts(
  hand: PolicyInHand,
  state: State<StandardsState>,
  {dialog, growth, byDefault, onWish, onFigure}: PartsOptions
): StandardsParts {
  const {lang, basis, onPolicy, data} = hand;
  const {now} = state;
  const rows = data.baseline.regions;
  const regions = rows.map(({region}) => region);
  const onSelect = (selected: number | null): void => state.set({selected});
  const linesOf = (reform: Reform) => standardLines(basis, reform.policy, regions);

  const top = headline({tables: data.baseline, varied: null, mode: "sampling"}, {lang, onOpen: onFigure});
  const board = tierBoard({policy: basis, baseline: basis}, {lang, rows, onPolicy, onSelect});
  const amounts = placeAmounts(basis, {lang, rows, onPolicy});
  const chart = standardsChart({lines: linesOf(hand.reform()), selected: null}, {lang, rows});
  const table = placesTable({table: null, selected: null}, {lang, onSelect});
  const spread = spreadStrip(null, lang);
  const path = pathView(now().path, {lang, rows, dialog, growth, byDefault, onWish});
  const tableOf = (data: typeof placesData | typeof spreadData) => () => {
    const {shown} = now();
    return shown === null ? {columns: [], rows: []} : data(shown.standards, lang);
  };
  const figures = {
    chart: figure(chart, {
      lang,
      dialog,
      title: word(lang, "chart"),
      unit: word(lang, "chart_unit"),
      name: "standards",
      table: tableOf(placesData)
    }),
    spread: figure(spread, {
      lang,
      dialog,
      title: word(lang, "spread"),
      unit: "",
      name: "spread",
      table: tableOf(spreadData)
    }),
    places: figure(table, {
      lang,
      dialog,
      title: word(lang, "table"),
      unit: "",
      name: "standards-places",
      controls: table.switches,
      table: tableOf(placesData)
    })
  };
  const showSource = (reform: Reform): void => {
    for (const one of Object.values(figures)) one.update(hand.sourceOf(reform));
  };
  showSource(hand.reform());

  state.listen(({shown, selected, path: next}: StandardsState, moved: Moved<StandardsState>) => {
    if (moved("path")) path.update(next);
    if (shown === null) return;
    const {standards, reform} = shown;
    if (moved("shown")) {
      top.update({tables: shown.tables, varied: null, mode: "sampling"});
      spread.update(standards);
      showSource(reform);
    }
    if (moved("shown", "selected")) {
      chart.update({lines: linesOf(reform), selected});
      table.update({table: standards, selected});
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
  return {
    element: [
      top,
      figures.spread,
      h("div", {class: "board-and-chart"}, boardFigure, figures.chart),
      figures.places,
      path
    ],
    take: ({policy}) => {
      board.update({policy, baseline: basis});
      setAttribute(amounts, "hidden", policy.standard.basis !== "amounts");
      amounts.update(policy);
    },
    showYear: path.showYear
  };
}
