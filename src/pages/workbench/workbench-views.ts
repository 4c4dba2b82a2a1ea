// What is drawn on the workbench: headline, the bar of the uncertainty, two columns of figures; all of it moves in the same frame.

import type {FigureKey, PopulationNote} from "../../analysis/results/tables.js";
import type {Reform} from "../../policy-desk/reform.js";
import type {Lang} from "../../rules/schema/label.js";
import {tableDialog} from "../../ui/dialogs/table-dialog.js";
import {h} from "../../ui/elements/dom.js";
import type {Moved, State} from "../../ui/elements/state.js";
import type {Source} from "../../ui/figures/figure.js";
import {figureDialog} from "../../ui/figures/figure-dialog.js";
import {headline} from "../../ui/figures/headline.js";
import {t} from "./words.js";
import {regionData} from "./region-data.js";
import {uncertaintyBar} from "./uncertainty-bar.js";
import {uncertaintyDialog} from "./uncertainty-dialog.js";
import {workbenchFigures} from "./workbench-figures.js";
import type {Family, WorkbenchState} from "./workbench-state.js";

export interface ViewsOptions {
  readonly lang: Lang;
  readonly families: readonly Family[];
  readonly population: PopulationNote;
  readonly sourceOf: (reform: Reform) => Source;
}

export interface Views {
  readonly headline: HTMLElement;
  readonly uncertainty: HTMLElement;
  readonly figures: HTMLElement;
  readonly dialog: HTMLElement;
}

export function workbenchViews(state: State<WorkbenchState>, options: ViewsOptions): Views {
  const {lang, families, population, sourceOf} = options;
  const {now, set} = state;
  const dialog = tableDialog(lang);
  const top = headline(now(), {lang, onOpen: openFigure});
  const uncertainty = uncertaintyBar({
    lang,
    mode: now().mode,
    onMode: mode => set({mode}),
    onExplain: () => dialog.present(uncertaintyDialog(now(), sourceOf(now().reform), lang))
  });
  const columns = workbenchFigures(state, {lang, families, dialog});

  function openFigure(key: FigureKey): void {
    const {tables, varied, reform} = now();
    const shown = figureDialog(key, {tables, varied, population, source: sourceOf(reform)}, lang);
    if (shown === null) return;
    const regions = {name: "regions", caption: t(lang, "regions"), data: regionData(now(), lang)};
    dialog.present({...shown, tables: [...shown.tables, regions]});
  }
  function draw(next: WorkbenchState, moved: Moved<WorkbenchState>): void {
    const {mode, variantsDone, reform} = next;
    if (moved("tables", "varied", "mode")) top.update(next);
    if (moved("mode", "variantsDone")) uncertainty.update({mode, done: variantsDone});
    for (const figure of columns.flat()) {
      figure.draw(next, moved);
      if (moved("reform")) figure.element.update(sourceOf(reform));
    }
  }
  draw(now(), () => true);
  state.listen(draw);
  const figures = h(
    "div",
    {class: "figures"},
    ...columns.map(column => h("div", {class: "column"}, ...column.map(({element}) => element)))
  );
  return {headline: top, uncertainty, figures, dialog};
}
