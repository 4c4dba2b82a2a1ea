// What is drawn on the workbench: the answer, the headline, the bar of the uncertainty, the figures; all of it moves in the same frame.

import type {FigureKey, PopulationNote} from "../../analysis/results/tables.js";
import type {Reform} from "../../policy-desk/reform.js";
import type {Lang} from "../../rules/schema/label.js";
import {answerNotes} from "../../ui/answer/answer-notes.js";
import {answerView} from "../../ui/answer/answer-view.js";
import {tableDialog} from "../../ui/dialogs/table-dialog.js";
import {h} from "../../ui/elements/dom.js";
import type {Moved, State} from "../../ui/elements/state.js";
import type {Source} from "../../ui/figures/figure.js";
import {figureDialog} from "../../ui/figures/figure-dialog.js";
import {headline} from "../../ui/figures/headline.js";
import {t} from "./words.js";
import {answerAtHand} from "./answer-at-hand.js";
import {answerDialog} from "./answer-dialog.js";
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
  const answer = answerView({
    lang,
    onExplain: () => dialog.present(answerDialog(now(), sourceOf(now().reform), lang))
  });
  const notes = answerNotes();
  const top = headline(now(), {lang, onOpen: openFigure});
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
    const {mode, variantsDone, reform} = next;
    if (moved("tables", "effect")) {
      const text = answerAtHand(next, lang);
      answer.update(text);
      notes.update(text);
    }
    if (moved("tables", "varied", "mode")) top.update(next);
    if (moved("mode", "variantsDone")) uncertainty.update({mode, done: variantsDone});
    for (const figure of [...wide, ...columns.flat()]) {
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
  const head = h("div", {class: "answer-top"}, answer, top);
  const first = h("div", {class: "wide-figures"}, ...wide.map(({element}) => element));
  return {results: [head, notes, firstSteps(lang), uncertainty, first, figures], dialog};
}
