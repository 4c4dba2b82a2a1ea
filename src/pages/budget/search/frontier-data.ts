// 政策前沿 Every policy of a search with all its outcomes, the non-dominated ones marked, each with its link.

import {answerText} from "../../../ui/answer/answer-text.js";
import {outcomes, outcomesGiven} from "../../../analysis/search/outcomes.js";
import type {FrontierPoint} from "../../../analysis/search/frontier.js";
import type {CellValue, TableData} from "../../../ui/tables/csv.js";
import type {Lang} from "../../../rules/schema/label.js";
import type {FoundFrontier, FoundOptions} from "./found.js";
import {errorAt} from "./error-marks.js";
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
      ...(found?.question.objectives ?? []).map(name => ({
        key: `${name}_se`,
        label: `${outcomes[name][lang]}${t(lang, "clause_comma")}${t(lang, "standard_error")}`,
        format: (x: number) => outcomeText(name, x, lang)
      })),
      {key: "answer", label: t(lang, "point_answer")},
      {key: "link", label: t(lang, "link")}
    ],
    rows: (found?.points ?? []).map(point => ({
      number: String(point.number),
      non_dominated: best.has(point) ? "●" : "",
      feasible: point.feasible ? "✓" : "✗",
      ...Object.fromEntries(levers.map((lever, i) => [lever.path, cellOf(lever, point.values?.[i], lang)])),
      ...point.outcomes,
      ...errorCells(found, point),
      answer: answerCell(found, point, lang),
      link: query(point)
    }))
  };
}

/** Against the baseline; of points of the frontier alone. */
const errorCells = (found: FoundFrontier | null, point: FrontierPoint): Record<string, number | null> =>
  Object.fromEntries(
    (found?.question.objectives ?? []).map(name => [`${name}_se`, errorAt(found?.errors ?? null, point, name)])
  );

function answerCell(found: FoundFrontier | null, {number}: FrontierPoint, lang: Lang): CellValue {
  const known = found?.errors?.points.find(point => point.number === number);
  if (known === undefined) return null;
  const {main, warnings} = answerText(known.answer, lang);
  return [main, ...warnings].join(" ");
}

function cellOf(lever: AnyLever, value: number | string | boolean | undefined, lang: Lang): CellValue {
  if (value === undefined) return null;
  return isNumber(lever) && typeof value === "number" ? value : leverText(lever, value, lang);
}
