// 全期 What the months come to, as small figures: the reform's value, its change against the baseline and how sure that is.

import type {Compared} from "../../../analysis/exit/compared.js";
import {pairLabels} from "../../../analysis/exit/labels.js";
import type {ExitReport} from "../../../analysis/exit/report.js";
import {exitTotals} from "../../../analysis/exit/totals.js";
import type {Unit} from "../../../analysis/results/tables.js";
import type {TableData} from "../../../ui/tables/csv.js";
import {h, live, setAttribute, setText} from "../../../ui/elements/dom.js";
import type {Live} from "../../../ui/elements/dom.js";
import {decimal, scaleOf} from "../../../ui/formats/format.js";
import type {Lang} from "../../../rules/schema/label.js";
import {setTone} from "../../../ui/elements/tone.js";
import {t} from "./words.js";

const keys = ["cash", "exit_persons", "below", "returned_6", "returned_12"] as const;
type Key = (typeof keys)[number];

const units: Readonly<Record<Key, Unit>> = {
  cash: "yuan",
  exit_persons: "persons",
  below: "person_months",
  returned_6: "share",
  returned_12: "share"
};
/** Whether more is a gain to people, a loss, or neither. */
const goodness: Readonly<Record<Key, -1 | 0 | 1>> = {
  cash: 0,
  exit_persons: 0,
  below: -1,
  returned_6: 0,
  returned_12: 0
};

interface ExitFigureRow {
  readonly key: Key;
  /** Null where the walk is too short to tell. */
  readonly baseline: number | null;
  readonly reform: number | null;
  readonly change: number | null;
  /** Of the change; null where none is known. */
  readonly change_se: number | null;
}

function rowsOf(report: ExitReport): ExitFigureRow[] {
  const [before, after] = [exitTotals(report, "baseline"), exitTotals(report, "reform")];
  const {sides, compared} = report;
  const row = (
    key: Key,
    baseline: number | null,
    reform: number | null,
    change_se: number | null = null
  ): ExitFigureRow => ({
    key,
    baseline,
    reform,
    change_se,
    change: baseline === null || reform === null ? null : reform - baseline
  });
  return [
    {...row("cash", before.cash, after.cash, compared.cash_difference_se), change: compared.cash_difference},
    row("exit_persons", before.exit_persons, after.exit_persons),
    {
      ...row("below", before.below_person_months, after.below_person_months, compared.below_difference_se),
      change: compared.below_difference
    },
    row("returned_6", sides.baseline.returned_within_6_share, sides.reform.returned_within_6_share),
    row("returned_12", sides.baseline.returned_within_12_share, sides.reform.returned_within_12_share)
  ];
}

const counts = [
  ["paid", "paid_more", "paid_less", 1],
  ["drops", "smaller_drop", "larger_drop", 1]
] as const;

export function exitFigures(first: ExitReport, lang: Lang): Live<ExitReport> {
  const cells = keys.map(key => cell(key, lang));
  const pairs = counts.map(([key, more, less]) => pairCell(key, more, less, lang));
  const element = h("div", {class: "exit-cells"}, ...cells, ...pairs);
  const result = live(element as HTMLElement, (report: ExitReport) => {
    for (const [i, row] of rowsOf(report).entries()) cells[i].update(row);
    for (const pair of pairs) pair.update(report.compared);
  });
  result.update(first);
  return result;
}

function cell(key: Key, lang: Lang): Live<ExitFigureRow> {
  const value = h("span", {class: "exit-value"});
  const unit = h("span", {class: "figure-unit"});
  const change = h("span", {class: "figure-change"});
  const name = h("span", {class: "figure-name"}, t(lang, key));
  const element = h(
    "div",
    {class: "exit-cell", "data-figure": `exit_${key}`},
    name,
    h("span", {}, value, " ", unit),
    change
  );
  return live(element as HTMLElement, ({baseline, reform, change: by, change_se}: ExitFigureRow) => {
    setAttribute(element, "data-change", by);
    if (reform === null || by === null) {
      setText(value, "—");
      setText(unit, "");
      setText(change, t(lang, "too_short"));
      setTone(change, null, 0);
      return;
    }
    const scale = scaleOf(units[key], Math.max(reform, baseline ?? 0), lang);
    // money and person-months move by little against their sums: the change has a scale of its own
    const own = units[key] === "share" ? scale : scaleOf(units[key], Math.max(Math.abs(by), change_se ?? 0), lang);
    setText(value, scale.value(reform));
    setText(unit, scale.unit);
    const signed = own.change(by);
    const error = change_se === null || signed === null ? "" : ` ${own.error(change_se, by)}`;
    setText(change, signed === null ? t(lang, "unchanged") : `${signed}${error} ${own.changeUnit}`);
    const isSure = change_se === null || Math.abs(by) > 2 * change_se;
    setTone(change, signed === null ? null : by, isSure ? goodness[key] : 0);
  });
}

/** How many families have more of it and how many less, side by side. */
function pairCell(key: "paid" | "drops", more: keyof Compared, less: keyof Compared, lang: Lang): Live<Compared> {
  const values = [h("span", {class: "exit-value"}), h("span", {class: "exit-value"})];
  const unit = h("span", {class: "figure-unit"});
  const element = h(
    "div",
    {class: "exit-cell", "data-figure": `exit_${key}`},
    h("span", {class: "figure-name"}, t(lang, key)),
    h("span", {}, values[0], " / ", values[1], " ", unit)
  );
  return live(element as HTMLElement, (of: Compared) => {
    const both = [of[more], of[less]];
    const scale = scaleOf("households", Math.max(...both), lang);
    both.forEach((n, i) => {
      setText(values[i], n === 0 ? "0" : scale.value(n));
      setTone(values[i], n === 0 ? null : n, i === 0 ? 1 : -1);
    });
    setText(unit, scale.unit);
    setAttribute(element, "data-more", both[0]);
    setAttribute(element, "data-less", both[1]);
  });
}

/** Every figure of the walk in full precision. */
export function exitFiguresData(report: ExitReport, lang: Lang): TableData {
  const plain = (x: number): string => `${x < 0 ? "−" : ""}${decimal(x, Math.abs(x) < 10 ? 4 : 0)}`;
  return {
    columns: [
      {key: "figure", label: t(lang, "code")},
      {key: "name", label: t(lang, "measure_name")},
      ...(["baseline", "reform", "change", "standard_error"] as const).map(key => ({
        key,
        label: t(lang, key),
        format: plain
      }))
    ],
    rows: rowsOf(report).map(({key, baseline, reform, change, change_se}) => ({
      figure: key,
      name: t(lang, key),
      baseline,
      reform,
      change,
      standard_error: change_se
    }))
  };
}

const pairNames = [
  "paid_more",
  "paid_less",
  "fewer_months_below",
  "more_months_below",
  "smaller_drop",
  "larger_drop"
] as const;

/** Families compared with themselves: households. */
export const exitPairsData = ({compared}: ExitReport, lang: Lang): TableData => ({
  columns: [
    {key: "figure", label: t(lang, "code")},
    {key: "name", label: t(lang, "measure_name")},
    {key: "households", label: t(lang, "households_unit"), format: x => decimal(x, 0)}
  ],
  rows: pairNames.map(figure => ({figure, name: pairLabels[figure][lang], households: compared[figure]}))
});
