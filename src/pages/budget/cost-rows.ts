// 资金表 Rows of programmes in a place, or of places for a programme: a bar by payer with the baseline's outline, baseline, reform,
// change with its standard error, and what each level pays.

import type {BudgetCell, PaidPart} from "../../analysis/budget/budget-tables.js";
import {cashProgrammes, programmes} from "../../rules/law.js";
import {payerNames} from "../../rules/financing/rule.js";
import {payers} from "../../rules/financing/parameters.js";
import {h, s, setAttribute} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import type {Scale} from "../../ui/formats/format.js";
import {setTone} from "../../ui/elements/tone.js";
import {budgetScale} from "./budget-scale.js";
import {t} from "./words.js";

export interface CostView {
  readonly by: "programme" | "place";
  /** Adcode or programme of which the rows are; null: all. */
  readonly of: string | null;
  readonly payers: "reform" | "change";
}

export interface CostRows {
  readonly head: HTMLElement;
  readonly body: readonly HTMLElement[];
}

/** `regions`: names of the prefectures by adcode. */
export function costRows(
  cells: readonly BudgetCell[],
  view: CostView,
  regions: ReadonlyMap<string, string>,
  lang: Lang
): CostRows {
  const rows = rowsOf(cells, view, regions, lang);
  const reference = Math.max(...rows.map(({cell}) => cell?.all.baseline ?? 0), 1);
  const scale = budgetScale(reference, lang);
  const widest = Math.max(
    ...rows.slice(1).map(({cell}) => Math.max(cell?.all.baseline ?? 0, cell?.all.reform ?? 0)),
    1
  );
  return {
    head: headRow(view, scale, lang),
    body: rows.map((row, i) => bodyRow(row, {view, scale, widest: i === 0 ? 0 : widest}))
  };
}

interface Row {
  readonly name: string;
  /** Undefined where the run that tells it is still to come. */
  readonly cell: BudgetCell | undefined;
}

function rowsOf(
  cells: readonly BudgetCell[],
  {by, of}: CostView,
  regions: ReadonlyMap<string, string>,
  lang: Lang
): Row[] {
  const find = (programme: string | null, region: string | null): BudgetCell | undefined =>
    cells.find(cell => cell.programme === programme && (cell.region === null ? null : String(cell.region)) === region);
  if (by === "programme")
    return [
      {name: t(lang, "all_cash"), cell: find(null, of)},
      ...cashProgrammes.map(name => ({name: programmes[name][lang], cell: find(name, of)}))
    ];
  return [
    {name: t(lang, "whole_province"), cell: find(of, null)},
    ...[...regions].map(([region, name]) => ({name, cell: find(of, region)}))
  ];
}

function headRow({by, payers: which}: CostView, {unit}: Scale, lang: Lang): HTMLElement {
  const number = (text: string, kind = ""): HTMLElement => h("th", {scope: "col", class: `number ${kind}`}, text);
  return h(
    "tr",
    {},
    h(
      "th",
      {scope: "col", class: "text"},
      `${by === "programme" ? t(lang, "by_programme") : t(lang, "place")} · ${unit}`
    ),
    h("th", {class: "bar-cell", "aria-hidden": "true"}),
    number(t(lang, "baseline")),
    number(t(lang, "reform")),
    number(t(lang, "change")),
    number("±", "error"),
    ...payerNames.map((payer, i) =>
      number(which === "change" ? `Δ ${payers[payer][lang]}` : payers[payer][lang], i === 0 ? "payer first" : "payer")
    )
  );
}

interface RowOptions {
  readonly view: CostView;
  readonly scale: Scale;
  /** Amount at the right end of the bars; 0 for a row without one. */
  readonly widest: number;
}

function bodyRow({name, cell}: Row, {view, scale, widest}: RowOptions): HTMLElement {
  const number = (text: string, kind = ""): HTMLElement => h("td", {class: `number ${kind}`}, text);
  const isEmpty = cell?.all.baseline === 0 && cell.all.reform === 0;
  const all = cell?.all;
  const change = number(all === undefined ? "—" : (scale.brief(all.change) ?? "·"), "change");
  setTone(change, all === undefined || all.change === 0 ? null : all.change, 0);
  const payer = (part: PaidPart | undefined, i: number): HTMLElement => {
    const text =
      part === undefined
        ? "—"
        : view.payers === "change"
          ? (scale.brief(part.change) ?? "·")
          : zeroOr(part.reform, scale);
    return number(text, i === 0 ? "payer first" : "payer");
  };
  const row = h(
    "tr",
    {class: widest === 0 ? "total" : ""},
    h("th", {scope: "row", class: "text"}, name),
    h("td", {class: "bar-cell"}, cell === undefined || widest === 0 ? null : bar(cell, widest)),
    number(all === undefined ? "—" : zeroOr(all.baseline, scale)),
    number(all === undefined ? "—" : zeroOr(all.reform, scale)),
    change,
    number(all === undefined || all.change === 0 ? "" : scale.error(all.change_se), "error quiet"),
    ...payerNames.map((key, i) => payer(cell?.payers[key], i))
  );
  setAttribute(row, "data-empty", isEmpty);
  return row;
}

const zeroOr = (x: number, scale: Scale): string => (x === 0 ? "0" : scale.value(x));

function bar(cell: BudgetCell, widest: number): SVGElement {
  const percent = (x: number): string => `${((100 * Math.max(0, x)) / widest).toFixed(2)}%`;
  let from = 0;
  const parts = payerNames.map((payer, i) => {
    const width = cell.payers[payer].reform;
    const part = s("rect", {
      class: `part part-${i}`,
      x: percent(from),
      width: percent(Number.isFinite(width) ? width : 0),
      y: "22%",
      height: "56%"
    });
    from += Number.isFinite(width) ? width : 0;
    return part;
  });
  const outline = s("rect", {class: "outline", x: 0, y: 1.5, rx: 1, width: percent(cell.all.baseline)});
  return s("svg", {class: "bar-chart", "aria-hidden": "true"}, ...parts, outline);
}
