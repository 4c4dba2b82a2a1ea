// 政策前沿 Every policy of a search with all its outcomes, the non-dominated ones marked, each with its link.

import {outcomes, outcomesGiven} from "../../../analysis/search/outcomes.js";
import type {CellValue, TableData} from "../../../ui/tables/csv.js";
import type {Lang} from "../../../rules/schema/label.js";
import type {FoundFrontier, FoundOptions} from "./found.js";
import {outcomeText} from "./outcome-units.js";
import {isNumber, leverText} from "./search-levers.js";
import type {AnyLever} from "./search-levers.js";
import {t} from "../words.js";

/** Null: nothing was searched for; the table has its columns and no row. */
export function frontierData(found: FoundFrontier | null, {lang, query}: FoundOptions): TableData {
  const best = new Set(found?.frontier ?? []);
  const levers = found?.question.names ?? [];
  return {
    columns: [
      {key: "number", label: t(lang, "number")},
      {key: "non_dominated", label: t(lang, "frontier_table")},
      {key: "feasible", label: t(lang, "limits")},
      ...levers.map(lever => ({
        key: lever.path,
        label: lever.label,
        format: (x: number) => leverText(lever, x, lang)
      })),
      ...outcomesGiven(found?.question.objectives ?? []).map(name => ({
        key: name,
        label: outcomes[name][lang],
        format: (x: number) => outcomeText(name, x, lang)
      })),
      {key: "link", label: t(lang, "link")}
    ],
    rows: (found?.points ?? []).map(point => ({
      number: String(point.number),
      non_dominated: best.has(point) ? "●" : "",
      feasible: point.feasible ? "✓" : "✗",
      ...Object.fromEntries(levers.map((lever, i) => [lever.path, cellOf(lever, point.values?.[i], lang)])),
      ...point.outcomes,
      link: query(point)
    }))
  };
}

function cellOf(lever: AnyLever, value: number | string | boolean | undefined, lang: Lang): CellValue {
  if (value === undefined) return null;
  return isNumber(lever) && typeof value === "number" ? value : leverText(lever, value, lang);
}
