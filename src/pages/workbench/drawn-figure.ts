// A figure of the workbench that follows what the page has in hand, and what such a figure is made of.

import type {Lang} from "../../rules/schema/label.js";
import type {Live} from "../../ui/elements/dom.js";
import type {Moved, State} from "../../ui/elements/state.js";
import type {FigureOptions, Source} from "../../ui/figures/figure.js";
import type {WorkbenchState} from "./workbench-state.js";

/** A figure, and how it follows the page. */
export interface DrawnFigure {
  readonly element: Live<Source>;
  readonly draw: (now: WorkbenchState, moved: Moved<WorkbenchState>) => void;
}

export interface Making {
  readonly state: State<WorkbenchState>;
  readonly lang: Lang;
  readonly inFigure: (content: HTMLElement, options: Omit<FigureOptions, "lang" | "dialog">) => Live<Source>;
}
