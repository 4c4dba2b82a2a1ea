// A figure of the page that follows what is shown; behind it are the numbers that are on the screen.

import {live} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import {figure} from "../../ui/figures/figure.js";
import type {FigureOptions} from "../../ui/figures/figure.js";
import type {TableData} from "../../ui/tables/csv.js";
import type {BudgetShown} from "./budget-shown.js";

export interface ShownFigure extends Pick<FigureOptions, "lang" | "dialog" | "title" | "name" | "controls" | "key"> {
  readonly unit?: string;
  readonly content: HTMLElement;
  readonly follow: (shown: BudgetShown) => void;
  readonly table: (shown: BudgetShown) => TableData;
}

export function shownFigure(
  first: BudgetShown,
  {content, follow, table, unit = "", ...options}: ShownFigure
): Live<BudgetShown> {
  let shown = first;
  const element = figure(content, {...options, unit, table: () => table(shown)});
  const showSource = element.update;
  return live(element as HTMLElement, (next: BudgetShown) => {
    shown = next;
    follow(next);
    showSource(next.source);
  });
}
