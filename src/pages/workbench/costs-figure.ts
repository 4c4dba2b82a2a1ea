// What it costs, by programme or by payer, in its figure.

import type {WorkbenchTables} from "../../analysis/results/tables.js";
import type {Lang} from "../../rules/schema/label.js";
import {costBars, costData, costKey} from "../../ui/charts/cost-bars.js";
import {toggle} from "../../ui/elements/toggle.js";
import {scaleOf} from "../../ui/formats/format.js";
import {t} from "./words.js";
import type {DrawnFigure, Making} from "./drawn-figure.js";

export function costsFigure({state: {now, set}, lang, inFigure}: Making): DrawnFigure {
  const {costView: value, ...uncertain} = now();
  const costs = costBars({uncertain, view: value}, {lang});
  const views = [
    ["programme", t(lang, "by_programme")],
    ["payer", t(lang, "by_payer")]
  ] as const;
  const title = t(lang, "cost_title");
  return {
    element: inFigure(costs, {
      title,
      unit: costUnit(uncertain.tables, lang),
      name: "costs",
      controls: toggle(views, {label: title, value, onPick: costView => set({costView})}),
      key: costKey(lang),
      table: () => costData(now().tables.costs, lang)
    }),
    draw: (next, moved) => {
      if (moved("tables", "varied", "mode", "costView")) costs.update({uncertain: next, view: next.costView});
    }
  };
}

/** The unit that the bars take from the baseline's total. */
function costUnit({costs}: WorkbenchTables, lang: Lang): string {
  const total = costs.reduce((sum, row) => sum + row.baseline, 0);
  return t(lang, "per_year", {unit: scaleOf("yuan", total, lang).unit});
}
