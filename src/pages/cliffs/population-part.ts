// 全体家庭 The picture of all families: marginal rates, causes, depth, types, places, nearness, reversals, and what was published.

import type {CliffReport} from "../../analysis/cliffs/report.js";
import {h, live} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import {populationFigures} from "./population-figures.js";
import type {PopulationOptions} from "./population-figures.js";
import type {ReportState} from "./report-figure.js";

export function populationPart(first: CliffReport, options: PopulationOptions): Live<ReportState> {
  const figures = populationFigures.map(make => make(first, options));
  return live(h("div", {class: "cliff-figures"}, ...figures) as HTMLElement, (state: ReportState) => {
    for (const each of figures) each.update(state);
  });
}
