// A figure that follows a walk of all families; behind it are the numbers of the report that is on the screen.

import type {CliffReport} from "../../analysis/cliffs/report.js";
import type {RankKind} from "../../analysis/cliffs/reversals.js";
import {live} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import {figure} from "../../ui/figures/figure.js";
import type {FigureOptions, Source} from "../../ui/figures/figure.js";
import type {TableData} from "../../ui/tables/csv.js";

export interface ReportState {
  readonly report: CliffReport;
  /** What counts as resources where families are ranked. */
  readonly kind: RankKind;
  readonly source: Source;
}

export interface ReportFigure extends Omit<FigureOptions, "unit" | "table" | "more"> {
  readonly unit?: string;
  readonly content: HTMLElement;
  readonly follow: (state: ReportState) => void;
  readonly table: (report: CliffReport) => TableData;
  readonly more?: (report: CliffReport) => ReturnType<NonNullable<FigureOptions["more"]>>;
}

export function reportFigure(
  first: CliffReport,
  {content, follow, table, more, unit = "", ...options}: ReportFigure
): Live<ReportState> {
  let report = first;
  const element = figure(content, {...options, unit, table: () => table(report), more: () => more?.(report) ?? []});
  const showSource = element.update;
  return live(element as HTMLElement, (next: ReportState) => {
    ({report} = next);
    follow(next);
    showSource(next.source);
  });
}
