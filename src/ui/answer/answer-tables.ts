// What the sentence rests on, as tables: its figures, and the standards that move.

import type {Answer} from "../../analysis/results/answer.js";
import type {Unit} from "../../analysis/results/tables.js";
import type {Lang} from "../../rules/schema/label.js";
import {exact, scaleOf} from "../formats/format.js";
import {placeName} from "../formats/indicators.js";
import type {CellValue, TableData} from "../tables/csv.js";
import {t} from "./words.js";

export interface AnswerTable {
  readonly name: string;
  readonly caption: string;
  readonly data: TableData;
}

/** The standards are left out where none moves. */
export function answerTables(answer: Answer, lang: Lang): AnswerTable[] {
  const {standards_fall, standards_rise} = answer;
  const figures = {name: "answer", caption: t(lang, "answer"), data: figuresData(answer, lang)};
  if (standards_fall.length + standards_rise.length === 0) return [figures];
  return [figures, {name: "standards", caption: t(lang, "table_standards"), data: standardsData(answer, lang)}];
}

type Row = Readonly<Record<string, CellValue>>;

function figuresData({cost, persons_rise, persons_fall, gap, gap_closed}: Answer, lang: Lang): TableData {
  const sure = (x: number | null): number | null => (x !== null && Number.isFinite(x) ? x : null);
  const both = (key: "cost" | "gap", {baseline, reform, change, change_se}: Answer["cost"]): Row => ({
    of: "yuan",
    what: t(lang, `table_${key}`),
    baseline,
    reform,
    change,
    standard_error: sure(change_se)
  });
  const one = (what: string, of: Unit, change: number | null, standard_error: number | null): Row => ({
    of,
    what,
    baseline: null,
    reform: null,
    change,
    standard_error: sure(standard_error)
  });
  const column = (key: "baseline" | "reform" | "change" | "standard_error"): TableData["columns"][number] => ({
    key,
    label: t(lang, key),
    format: (x, row) => inUnit(x, row, lang, key === "change" && row.baseline !== null)
  });
  return {
    columns: [
      {key: "what", label: t(lang, "table_what")},
      column("baseline"),
      column("reform"),
      column("change"),
      column("standard_error")
    ],
    rows: [
      both("cost", cost),
      one(t(lang, "table_rise"), "persons", persons_rise.persons, persons_rise.se),
      one(t(lang, "table_fall"), "persons", persons_fall.persons, persons_fall.se),
      both("gap", gap),
      one(t(lang, "table_gap_closed"), "share", gap_closed, null)
    ]
  };
}

function inUnit(x: number, {of}: Row, lang: Lang, isSigned: boolean): string {
  const scale = scaleOf(of as Unit, x, lang);
  return `${(isSigned ? scale.change(x) : null) ?? scale.value(x)} ${scale.unit}`.trim();
}

function standardsData({standards_fall, standards_rise}: Answer, lang: Lang): TableData {
  return {
    columns: [
      {key: "place", label: t(lang, "table_place")},
      {key: "of", label: t(lang, "table_of")},
      {key: "from", label: t(lang, "baseline"), format: exact},
      {key: "to", label: t(lang, "reform"), format: exact},
      {key: "change", label: t(lang, "change"), format: x => `${x < 0 ? "−" : "+"}${exact(Math.abs(x))}`}
    ],
    rows: [...standards_fall, ...standards_rise].map(({of, from, to, change, ...place}) => ({
      place: placeName(place, lang),
      of: t(lang, `table_of_${of}`),
      from,
      to,
      change
    }))
  };
}
