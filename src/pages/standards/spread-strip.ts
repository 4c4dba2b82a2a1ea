// 同标与惠及 How far apart the standards are, before and after, and for how many persons they move.

import type {StandardsSummary, StandardsTable} from "../../analysis/standards/standards-table.js";
import {h, live, setText} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import type {TableData} from "../../ui/tables/csv.js";
import {decimal, quantity, signedDecimal} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import {setTone} from "../../ui/elements/tone.js";
import {t} from "./words.js";
import type {Word} from "./words.js";

/** Null while the population is not in. */
export function spreadStrip(first: StandardsTable | null, lang: Lang): Live<StandardsTable | null> {
  const measures = spreadMeasures.map(({key, note}) => cell(t(lang, key), note === null ? "" : t(lang, note)));
  const persons = personCells.map(({key, note}) => cell(t(lang, key), note === null ? "" : t(lang, note)));
  const waiting = h("p", {class: "quiet"}, t(lang, "waiting"));
  const row = h(
    "div",
    {class: "spread-cells"},
    ...measures.map(part => part.element),
    ...persons.map(part => part.element)
  );
  const element = h("section", {class: "spread-strip", "aria-label": t(lang, "spread")}, row, waiting);
  const result = live(element, (table: StandardsTable | null) => {
    waiting.hidden = table !== null;
    spreadMeasures.forEach(({of, digits, factor}, i) => {
      if (table === null) return;
      const [before, after] = [factor * of(table.baseline), factor * of(table.reform)];
      measures[i].show(decimal(after, digits), changeWords(after - before, digits), {
        change: after - before,
        goodness: 0
      });
    });
    personCells.forEach(({of, goodness}, i) => {
      if (table === null) return;
      const n = of(table);
      persons[i].show(personWords(n, lang), "", {change: n, goodness});
    });
  });
  result.update(first);
  return result;
}

interface Measure {
  readonly key: Word;
  readonly note: Word | null;
  readonly of: (summary: StandardsSummary) => number;
  readonly digits: number;
  readonly factor: number;
}
const spreadMeasures: readonly Measure[] = [
  {key: "spread_mean", note: "yuan_month", of: ({mean}) => mean, digits: 0, factor: 1},
  {key: "spread_max_min", note: null, of: ({max_min_ratio}) => max_min_ratio, digits: 3, factor: 1},
  {key: "spread_cv", note: "spread_by_persons", of: ({cv}) => cv, digits: 4, factor: 1},
  {key: "spread_theil_between", note: "spread_theil", of: ({theil}) => theil.between, digits: 3, factor: 1000},
  {key: "spread_theil_within", note: "spread_theil", of: ({theil}) => theil.within, digits: 3, factor: 1000}
];

const sum = (
  {rows}: StandardsTable,
  key: "persons_lifted" | "persons_lowered" | "persons_joined" | "persons_left"
): number => rows.reduce((total, row) => total + row[key], 0);
const personCells: readonly {
  readonly key: Word;
  readonly note: Word | null;
  readonly of: (table: StandardsTable) => number;
  readonly goodness: -1 | 0 | 1;
}[] = [
  {key: "spread_lifted", note: "spread_recipients", of: table => sum(table, "persons_lifted"), goodness: 1},
  {key: "spread_lowered", note: "spread_recipients", of: table => sum(table, "persons_lowered"), goodness: -1},
  {key: "spread_joined", note: "spread_cover", of: table => sum(table, "persons_joined"), goodness: 1},
  {key: "spread_left", note: "spread_cover", of: table => sum(table, "persons_left"), goodness: -1}
];

const personWords = (n: number, lang: Lang): string => (n < 0.5 ? "0" : quantity("persons", n, lang));
const changeWords = (change: number, digits: number): string =>
  Number(change.toFixed(digits)) === 0 ? "" : signedDecimal(change, digits);

interface Tone {
  readonly change: number;
  readonly goodness: -1 | 0 | 1;
}
function cell(
  name: string,
  note: string
): {element: HTMLElement; show: (value: string, change: string, tone: Tone) => void} {
  const value = h("span", {class: "spread-value"}, "—");
  const change = h("span", {class: "spread-change"});
  const element = h(
    "div",
    {class: "spread-cell"},
    h("span", {class: "figure-name"}, name),
    h("span", {class: "spread-line"}, value, change),
    h("span", {class: "quiet spread-note"}, note)
  );
  return {
    element,
    show: (text, moved, {change: by, goodness}) => {
      setText(value, text);
      setText(change, moved);
      setTone(value, by, goodness);
    }
  };
}

/** All measures before and after, for the dialog and the file. */
export function spreadData({baseline, reform}: StandardsTable, lang: Lang): TableData {
  const rows: readonly (readonly [Word, string, (summary: StandardsSummary) => number])[] = [
    ...spreadMeasures.map(({key, of}) => [key, key.replace("spread_", ""), of] as const),
    ["spread_flagged", "flagged_places", ({flagged}) => flagged]
  ];
  return {
    columns: [
      {key: "measure", label: t(lang, "code")},
      {key: "name", label: t(lang, "measure_name")},
      {key: "baseline", label: t(lang, "baseline"), format: plain},
      {key: "reform", label: t(lang, "reform"), format: plain}
    ],
    rows: rows.map(([key, measure, of]) => ({
      measure,
      name: t(lang, key),
      baseline: of(baseline),
      reform: of(reform)
    }))
  };
}

const plain = (x: number): string => decimal(x, x >= 10 ? 1 : 5);
