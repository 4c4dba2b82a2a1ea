// 换一套假定 What figures come to when the population is built again with one assumption at either end, furthest first.

import {rebuiltPairs, shiftOf} from "../../analysis/population/rebuilt.js";
import type {RebuiltPair, RebuiltRow} from "../../analysis/population/rebuilt.js";
import type {Validation} from "../../analysis/population/validation.js";
import {exact, quantity} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import type {TableData} from "../../ui/tables/csv.js";
import {inLang} from "../../ui/words/in-lang.js";
import {percent} from "./amount.js";
import {t} from "./words.js";

const plain = ["exclusion", "benefit_to_standard", "cost"] as const;

/** The figures that are shown: three of the policy in force, then what each reform adds. */
const figuresOf = (rows: readonly RebuiltRow[]): string[] => [
  ...plain,
  ...new Set(rows.map(({figure}) => figure).filter(figure => figure.startsWith("cost_change:")))
];

export function worstData({rebuilt}: Validation, lang: Lang): TableData {
  const figures = figuresOf(rebuilt);
  const base = Object.fromEntries(
    figures.map(figure => [figure, write(figure, rebuilt.find(row => row.figure === figure)?.base ?? NaN, lang)])
  );
  return {
    columns: [
      {key: "name", label: t(lang, "name")},
      {key: "ends", label: t(lang, "ends")},
      ...figures.map(figure => ({key: figure, label: nameOf(figure, rebuilt, lang)})),
      {key: "evidence", label: t(lang, "evidence")}
    ],
    rows: [
      {name: t(lang, "as_built"), ends: "—", ...base, evidence: ""},
      ...rebuiltPairs(rebuilt).map(pair => pairRow(pair, figures, lang))
    ]
  };
}

function pairRow({low, high}: RebuiltPair, figures: readonly string[], lang: Lang) {
  const value = (rows: readonly RebuiltRow[], figure: string): string =>
    write(figure, rows.find(row => row.figure === figure)?.value ?? NaN, lang);
  const end = ({how, set_to}: RebuiltRow): string => `${how === "times" ? "×" : ""}${exact(set_to)}`;
  const range = (from: string, to: string): string => t(lang, "range_words", {low: from, high: to});
  return {
    name: inLang(low[0], "name", lang),
    ends: range(end(low[0]), end(high[0])),
    ...Object.fromEntries(figures.map(figure => [figure, range(value(low, figure), value(high, figure))])),
    evidence: inLang(low[0], "evidence", lang)
  };
}

/** How far exclusion and the cost of each reform go over all assumptions, in one sentence. */
export function worstWords({rebuilt}: Validation, lang: Lang): string {
  const span = (figure: string): string => {
    const base = rebuilt.find(row => row.figure === figure)?.base ?? NaN;
    const {low, high} = shiftOf(rebuilt, figure);
    return t(lang, "range_words", {low: write(figure, base + low, lang), high: write(figure, base + high, lang)});
  };
  const reforms = figuresOf(rebuilt).slice(plain.length);
  return t(lang, "worst_words", {
    exclusion: span("exclusion"),
    benefit: span("benefit_to_standard"),
    reforms: reforms
      .map(figure => t(lang, "worst_reform", {reform: reformOf(figure, rebuilt, lang), range: span(figure)}))
      .join(t(lang, "comma"))
  });
}

const reformOf = (figure: string, rows: readonly RebuiltRow[], lang: Lang): string => {
  const row = rows.find(each => each.figure === figure);
  return row === undefined ? "" : inLang(row, "reform", lang);
};

const nameOf = (figure: string, rows: readonly RebuiltRow[], lang: Lang): string =>
  figure.startsWith("cost_change:")
    ? t(lang, "cost_change_of", {reform: reformOf(figure, rows, lang)})
    : t(lang, `worst_${figure as (typeof plain)[number]}`);

const write = (figure: string, x: number, lang: Lang): string =>
  figure === "exclusion" || figure === "benefit_to_standard" ? percent(x) : quantity("yuan", x, lang);

/** Every row as it was made, for the file. */
export function worstRows({rebuilt}: Validation): TableData {
  const keys = [
    ...([
      "assumption",
      "name_zh",
      "name_en",
      "end",
      "how",
      "set_to",
      "figure",
      "reform_zh",
      "reform_en",
      "base",
      "value"
    ] as const),
    ...(["evidence_zh", "evidence_en", "households", "seed"] as const)
  ];
  return {
    columns: keys.map(key => ({key, label: key})),
    rows: rebuilt.map(row => Object.fromEntries(keys.map(key => [key, row[key]])))
  };
}
