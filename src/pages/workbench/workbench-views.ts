// What is drawn on the workbench: the answer, the headline, the bar of the uncertainty, the figures; all of it moves in the same frame.

import {nobodyChanged} from "../../analysis/coverage/changed-groups.js";
import type {FigureKey, PopulationNote} from "../../analysis/results/tables.js";
import type {Reform} from "../../policy-desk/reform.js";
import type {Lang} from "../../rules/schema/label.js";
import {answerHead} from "../../ui/answer/answer-head.js";
import {changedFigure} from "../../ui/answer/changed-figure.js";
import {tableDialog} from "../../ui/dialogs/table-dialog.js";
import {h} from "../../ui/elements/dom.js";
import type {Moved, State} from "../../ui/elements/state.js";
import type {Source} from "../../ui/figures/figure.js";
import {figureDialog} from "../../ui/figures/figure-dialog.js";
import {headline} from "../../ui/figures/headline.js";
import {t} from "./words.js";
import {firstSteps} from "./first-steps.js";
import {missedTables} from "./missed-data.js";
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
  /** Top to bottom. */
  readonly results: readonly HTMLElement[];
  readonly dialog: HTMLElement;
}

export function workbenchViews(state: State<WorkbenchState>, options: ViewsOptions): Views {
  const {lang, families, population, sourceOf} = options;
  const {now, set} = state;
  const dialog = tableDialog(lang);
  const {regions, figures: resting} = now().tables;
  const nobody = nobodyChanged(regions);
  const top = headline(now(), {lang, onOpen: openFigure});
  const answer = answerHead({lang, dialog, headline: top, resting});
  const changed = changedFigure(nobody, {lang, dialog});
  const uncertainty = uncertaintyBar({
    lang,
    mode: now().mode,
    onMode: mode => set({mode}),
    onExplain: () => dialog.present(uncertaintyDialog(now(), sourceOf(now().reform), lang))
  });
  const {wide, columns} = workbenchFigures(state, {lang, families, dialog});

  function openFigure(key: FigureKey): void {
    const {tables, varied, reform, missed} = now();
    const shown = figureDialog(key, {tables, varied, population, source: sourceOf(reform)}, lang);
    if (shown === null) return;
    const regions = {name: "regions", caption: t(lang, "regions"), data: regionData(now(), lang)};
    const more = key === "exclusion" ? (missed === null ? [] : missedTables(missed, lang)) : [regions];
    dialog.present({...shown, tables: [...shown.tables, ...more]});
  }
  function draw(next: WorkbenchState, moved: Moved<WorkbenchState>): void {
    const {mode, variantsDone, reform, tables, effect} = next;
    const source = sourceOf(reform);
    if (moved("tables", "effect", "reform")) {
      answer.update({answer: effect?.answer ?? null, figures: tables.figures, source});
      changed.update({groups: effect?.groups ?? nobody, source});
    }
    if (moved("tables", "varied", "mode")) top.update(next);
    if (moved("mode", "variantsDone")) uncertainty.update({mode, done: variantsDone});
    for (const figure of [...wide, ...columns.flat()]) {
      figure.draw(next, moved);
      if (moved("reform")) figure.element.update(source);
    }
  }
  draw(now(), () => true);
  state.listen(draw);
  const figures = h(
    "div",
    {class: "figures"},
    ...columns.map(column => h("div", {class: "column"}, ...column.map(({element}) => element)))
  );
  const first = h("div", {class: "wide-figures"}, changed, ...wide.map(({element}) => element));
  return {results: [...answer.parts, firstSteps(lang), uncertainty, first, figures], dialog};
}
