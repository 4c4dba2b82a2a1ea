// What the page 标准与同标 is made of, and how its parts follow what it has in hand.

import type {GrowthDefaults} from "../../analysis/budget/published-growth.js";
import {nobodyChanged} from "../../analysis/coverage/changed-groups.js";
import type {FigureKey} from "../../analysis/results/tables.js";
import type {Policy} from "../../rules/policy.js";
import type {PolicyInHand} from "../../policy-desk/policy-in-hand.js";
import {answerHead} from "../../ui/answer/answer-head.js";
import {changedFigure} from "../../ui/answer/changed-figure.js";
import type {TableDialog} from "../../ui/dialogs/table-dialog.js";
import {h, live, setAttribute} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import type {State} from "../../ui/elements/state.js";
import {figureDialog} from "../../ui/figures/figure-dialog.js";
import {headline} from "../../ui/figures/headline.js";
import type {PathWish} from "./path/path-link.js";
import {pathView} from "./path/path-view.js";
import {placeAmounts} from "./place-amounts.js";
import {placeFigures} from "./place-figures.js";
import type {StandardsState} from "./standards-state.js";
import {tierBoard} from "./tiers/tier-board.js";
import {t} from "./words.js";

export interface StandardsParts {
  readonly element: readonly HTMLElement[];
  /** Levers that stand among the results follow the policy in hand. */
  readonly take: (policy: Policy) => void;
  /** Year of the path that is being assessed; null: none. */
  readonly showYear: (year: number | null) => void;
}

export interface PartsOptions {
  readonly dialog: TableDialog;
  readonly growth: GrowthDefaults;
  readonly byDefault: PathWish;
  readonly onWish: (wish: PathWish) => void;
}

export function standardsParts(
  hand: PolicyInHand,
  state: State<StandardsState>,
  {dialog, growth, byDefault, onWish}: PartsOptions
): StandardsParts {
  const {lang, data} = hand;
  const {baseline} = data;
  const onOpen = (key: FigureKey): void => openFigure(key, hand, {state, dialog});
  const top = headline({tables: baseline, varied: null, mode: "sampling"}, {lang, onOpen});
  const answer = answerHead({lang, dialog, headline: top, resting: baseline.figures});
  const nobody = nobodyChanged(baseline.regions);
  const changed = changedFigure(nobody, {lang, dialog});
  const board = boardFigure(hand, selected => state.set({selected}));
  const figures = placeFigures(hand, state, dialog);
  const path = pathView(state.now().path, {
    lang,
    baseline: hand.basis,
    rows: baseline.regions,
    dialog,
    growth,
    byDefault,
    onWish
  });

  state.listen(({shown, selected, path: next}, moved) => {
    if (moved("path")) path.update(next);
    if (shown === null) return;
    if (moved("shown")) {
      const {tables, reform} = shown;
      const effect = reform.policy === hand.basis ? null : shown.effect;
      const source = hand.sourceOf(reform);
      answer.update({answer: effect?.answer ?? null, figures: tables.figures, source});
      changed.update({groups: effect?.groups ?? nobody, source});
      top.update({tables, varied: null, mode: "sampling"});
    }
    figures.draw(shown, selected, moved);
  });
  const boardAndChart = h("div", {class: "board-and-chart"}, board, figures.chart);
  return {
    element: [...answer.parts, changed, figures.spread, boardAndChart, figures.places, path],
    take: board.update,
    showYear: path.showYear
  };
}

/** Who is in which tier, or what each place is given. */
function boardFigure(
  {lang, basis: baseline, data, onPolicy}: PolicyInHand,
  onSelect: (region: number | null) => void
): Live<Policy> {
  const rows = data.baseline.regions;
  const board = tierBoard({policy: baseline, baseline}, {lang, rows, onPolicy, onSelect});
  const amounts = placeAmounts(baseline, {lang, rows, onPolicy});
  const element = h(
    "div",
    {class: "board-figure"},
    h("h2", {}, t(lang, "board")),
    h("p", {class: "key quiet"}, t(lang, "board_key")),
    board,
    amounts
  );
  return live(element as HTMLElement, (policy: Policy) => {
    board.update({policy, baseline});
    setAttribute(amounts, "hidden", policy.standard.basis !== "amounts");
    amounts.update(policy);
  });
}

/** The numbers behind a figure of the headline: of the newest run, or of the baseline before there is one. */
function openFigure(
  key: FigureKey,
  {lang, data, reform: inHand, sourceOf}: PolicyInHand,
  {state, dialog}: {readonly state: State<StandardsState>; readonly dialog: TableDialog}
): void {
  const {baseline} = data;
  const {tables, reform} = state.now().shown ?? {tables: baseline, reform: inHand()};
  const {population} = baseline;
  const shown = figureDialog(key, {tables, varied: null, population, source: sourceOf(reform)}, lang);
  if (shown !== null) dialog.present(shown);
}
