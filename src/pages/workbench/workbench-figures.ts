// The figures of the workbench: each chart in its frame, with what it is called, its numbers, and what of the page it follows.

import type {Lang} from "../../rules/schema/label.js";
import type {TableDialog} from "../../ui/dialogs/table-dialog.js";
import type {State} from "../../ui/elements/state.js";
import {figure} from "../../ui/figures/figure.js";
import {t} from "./words.js";
import {alignmentData, alignmentView} from "./alignment-view.js";
import {costsFigure} from "./costs-figure.js";
import {curveFigure} from "./curve-figure.js";
import {decileChart, decileData} from "./decile-chart.js";
import type {DrawnFigure, Making} from "./drawn-figure.js";
import {missedFigure} from "./missed-figure.js";
import {placesView} from "./places-view.js";
import {regionData} from "./region-data.js";
import {transitionData, transitionTable} from "./transition-table.js";
import {gainData, winnersLosers} from "./winners-losers.js";
import type {Family, WorkbenchState} from "./workbench-state.js";

export interface FiguresOptions {
  readonly lang: Lang;
  readonly families: readonly Family[];
  readonly dialog: TableDialog;
}

export interface Figures {
  /** Across both columns, above them: who is missed. */
  readonly wide: readonly DrawnFigure[];
  /** Two columns of figures, top to bottom. */
  readonly columns: readonly (readonly DrawnFigure[])[];
}

export function workbenchFigures(state: State<WorkbenchState>, {lang, families, dialog}: FiguresOptions): Figures {
  const making: Making = {state, lang, inFigure: (content, options) => figure(content, {lang, dialog, ...options})};
  return {
    wide: [missedFigure(making)],
    columns: [
      [gainsFigure(making), placesFigure(making), transitionsFigure(making)],
      [costsFigure(making), decilesFigure(making), alignmentFigure(making), curveFigure(making, families)]
    ]
  };
}

function placesFigure({state: {now, set}, lang, inFigure}: Making): DrawnFigure {
  const {region: lowest} = now().curveOf;
  const places = placesView(now(), {
    lang,
    onPlace: region => set({curveOf: {...now().curveOf, region: region ?? lowest}})
  });
  return {
    element: inFigure(places, {
      title: t(lang, "regions"),
      unit: "",
      name: "regions",
      controls: places.switches,
      table: () => regionData(now(), lang)
    }),
    draw: (next, moved) => {
      if (moved("tables", "varied", "mode")) places.update(next);
    }
  };
}

function gainsFigure({state: {now}, lang, inFigure}: Making): DrawnFigure {
  const gains = winnersLosers(now().tables.gains, {lang});
  return {
    element: inFigure(gains, {
      title: t(lang, "gain_title"),
      unit: t(lang, "gain_unit"),
      name: "gains",
      table: () => gainData(now().tables.gains, lang)
    }),
    draw: ({tables}, moved) => {
      if (moved("tables")) gains.update(tables.gains);
    }
  };
}

function transitionsFigure({state: {now}, lang, inFigure}: Making): DrawnFigure {
  const transitions = transitionTable(now().tables.transitions, {lang});
  return {
    element: inFigure(transitions, {
      title: t(lang, "transitions"),
      unit: t(lang, "transitions_unit"),
      name: "transitions",
      key: t(lang, "transition_key"),
      table: () => transitionData(now().tables.transitions, lang)
    }),
    draw: ({tables}, moved) => {
      if (moved("tables")) transitions.update(tables.transitions);
    }
  };
}

function alignmentFigure({state: {now}, lang, inFigure}: Making): DrawnFigure {
  const alignment = alignmentView(now().tables, {lang});
  return {
    element: inFigure(alignment, {
      title: t(lang, "alignment_title"),
      unit: "",
      name: "alignment",
      controls: alignment.switches,
      key: t(lang, "alignment_key"),
      table: () => alignmentData(now().tables, lang)
    }),
    draw: ({tables}, moved) => {
      if (moved("tables")) alignment.update(tables);
    }
  };
}

function decilesFigure({state: {now}, lang, inFigure}: Making): DrawnFigure {
  const deciles = decileChart(now(), {lang});
  return {
    element: inFigure(deciles, {
      title: t(lang, "decile_title"),
      unit: "",
      name: "deciles",
      key: t(lang, "outline_key"),
      table: () => decileData(now().tables.deciles, lang)
    }),
    draw: (next, moved) => {
      if (moved("tables", "varied", "mode")) deciles.update(next);
    }
  };
}
