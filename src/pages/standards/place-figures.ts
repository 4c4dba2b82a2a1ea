// The figures of a run of standards: each prefecture before and after, how far apart they are, and the table of both.

import {standardLines} from "../../analysis/standards/standard-lines.js";
import type {PolicyInHand} from "../../policy-desk/policy-in-hand.js";
import type {Reform} from "../../policy-desk/reform.js";
import type {TableDialog} from "../../ui/dialogs/table-dialog.js";
import type {Live} from "../../ui/elements/dom.js";
import type {Moved, State} from "../../ui/elements/state.js";
import {figure} from "../../ui/figures/figure.js";
import type {FigureOptions, Source} from "../../ui/figures/figure.js";
import {placesData, placesTable} from "./places-table.js";
import {spreadData, spreadStrip} from "./spread-strip.js";
import {standardsChart} from "./standards-chart.js";
import type {ShownRun, StandardsState} from "./standards-state.js";
import {t} from "./words.js";

export interface PlaceFigures {
  readonly chart: HTMLElement;
  readonly spread: HTMLElement;
  readonly places: HTMLElement;
  readonly draw: (shown: ShownRun, selected: number | null, moved: Moved<StandardsState>) => void;
}

export function placeFigures(
  {lang, basis, data, reform, sourceOf}: PolicyInHand,
  {now, set}: State<StandardsState>,
  dialog: TableDialog
): PlaceFigures {
  const rows = data.baseline.regions;
  const regions = rows.map(({region}) => region);
  const linesOf = ({policy}: Reform) => standardLines(basis, policy, regions);
  const chart = standardsChart({lines: linesOf(reform()), selected: null}, {lang, rows});
  const table = placesTable({table: null, selected: null}, {lang, onSelect: selected => set({selected})});
  const spread = spreadStrip(null, lang);

  const dataOf = (of: typeof placesData | typeof spreadData) => () => {
    const {shown} = now();
    return shown === null ? {columns: [], rows: []} : of(shown.standards, lang);
  };
  const inFigure = (content: HTMLElement, options: Omit<FigureOptions, "lang" | "dialog">): Live<Source> =>
    figure(content, {lang, dialog, ...options});
  const figures = {
    chart: inFigure(chart, {
      title: t(lang, "chart"),
      unit: t(lang, "chart_unit"),
      name: "standards",
      table: dataOf(placesData)
    }),
    spread: inFigure(spread, {title: t(lang, "spread"), unit: "", name: "spread", table: dataOf(spreadData)}),
    places: inFigure(table, {
      title: t(lang, "table"),
      unit: "",
      name: "standards-places",
      controls: table.switches,
      table: dataOf(placesData)
    })
  };
  const showSource = (of: Reform): void => {
    for (const one of Object.values(figures)) one.update(sourceOf(of));
  };
  showSource(reform());
  return {
    ...figures,
    draw: ({standards, reform: of}, selected, moved) => {
      if (moved("shown")) {
        spread.update(standards);
        showSource(of);
      }
      if (!moved("shown", "selected")) return;
      chart.update({lines: linesOf(of), selected});
      table.update({table: standards, selected});
    }
  };
}
