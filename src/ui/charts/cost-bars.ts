// 资金 What it costs in a year, by programme (reform split by payer, dark to light) or by payer. The baseline is an outline around
// each bar, the reform is solid. Every programme keeps its row, also at nothing, so that rows never move.

import type {CostRow} from "../../analysis/results/tables.js";
import {cashProgrammes, programmes} from "../../rules/law.js";
import {payers} from "../../rules/financing/parameters.js";
import type {TableData} from "../tables/csv.js";
import {h, live, s, setAttribute, setText} from "../elements/dom.js";
import type {Live} from "../elements/dom.js";
import {scaleOf} from "../formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import type {Scale} from "../formats/format.js";
import {figureRange, payerRange, programmeRange} from "../figures/ranges.js";
import type {Range, Uncertain} from "../figures/ranges.js";
import {t} from "../words/common.js";
import {rove} from "../elements/rove.js";
import {setTip} from "../elements/tips.js";
import {setTone} from "../elements/tone.js";

export type CostView = "programme" | "payer";

export interface CostState {
  readonly view: CostView;
  readonly uncertain: Uncertain;
}

type PayerKey = keyof typeof payers;
const payerKeys = Object.keys(payers) as PayerKey[];
// aid in kind comes from other purses and is not in these rows
const programmeKeys = cashProgrammes;

export function costBars(state: CostState, {lang}: {readonly lang: Lang}): Live<CostState> {
  const byProgramme = programmeKeys.map(key => bar(programmes[key][lang], lang));
  const byPayer = payerKeys.map(key => bar(payers[key][lang], lang));
  const total = bar(t(lang, "total"), lang);
  const lists = {
    programme: h("div", {class: "bars"}, ...byProgramme),
    payer: h("div", {class: "bars tall"}, ...byPayer)
  };
  const element = h("div", {class: "cost-bars"}, total, lists.programme, lists.payer);
  rove(lists.programme, byProgramme);
  rove(lists.payer, byPayer);
  let widest = 0;
  const result = live(element as HTMLElement, ({uncertain, view}: CostState) => {
    setAttribute(lists.programme, "hidden", view !== "programme");
    setAttribute(lists.payer, "hidden", view !== "payer");
    const sums = sumUp(uncertain.tables.costs);
    const shown =
      view === "programme" ? programmeKeys.map(key => sums.programme[key]) : payerKeys.map(key => sums.payer[key]);
    // the axis follows the reform, but holds still while it changes by little
    const most = Math.max(...shown.map(({baseline, reform}) => Math.max(baseline, reform)), 1);
    if (most > widest || most < widest * 0.6) widest = most * 1.08;
    const scale = scaleOf("yuan", sums.total.baseline, lang);
    const ranges =
      view === "programme"
        ? programmeKeys.map(key => programmeRange(uncertain, key))
        : payerKeys.map(key => payerRange(uncertain, key));
    total.update({sum: sums.total, widest: 0, scale, range: figureRange(uncertain, "cost", "reform")});
    (view === "programme" ? byProgramme : byPayer).forEach((row, i) =>
      row.update({sum: shown[i], widest, scale, range: ranges[i]})
    );
  });
  result.update(state);
  return result;
}

interface Sum {
  baseline: number;
  reform: number;
  /** Of the reform, in the order of `payers`. */
  parts: number[];
}

function sumUp(rows: readonly CostRow[]): {programme: Record<string, Sum>; payer: Record<string, Sum>; total: Sum} {
  const empty = (): Sum => ({baseline: 0, reform: 0, parts: payerKeys.map(() => 0)});
  const programme: Record<string, Sum> = Object.fromEntries(programmeKeys.map(key => [key, empty()]));
  const payer: Record<string, Sum> = Object.fromEntries(payerKeys.map(key => [key, empty()]));
  const total = empty();
  for (const row of rows) {
    for (const sum of [programme[row.programme], payer[row.payer], total]) {
      if (sum === undefined) continue;
      sum.baseline += row.baseline;
      sum.reform += row.reform;
      sum.parts[payerKeys.indexOf(row.payer as PayerKey)] += row.reform;
    }
  }
  return {programme, payer, total};
}

interface BarState {
  readonly sum: Sum;
  /** Value at the right end; 0 for a row of figures only. */
  readonly widest: number;
  readonly scale: Scale;
  /** Of the reform; null where none is shown. */
  readonly range: Range | null;
}

function bar(name: string, lang: Lang): Live<BarState> {
  const value = h("span", {class: "bar-value"});
  const change = h("span", {class: "bar-change"});
  const parts = payerKeys.map((_, i) => s("rect", {class: `part part-${i}`, y: "22%", height: "56%"}));
  const outline = s("rect", {class: "outline", x: 0, y: 1.5, rx: 1});
  const whisker = s("line", {class: "range", y1: "50%", y2: "50%"});
  const chart = s("svg", {class: "bar-chart", "aria-hidden": "true"}, ...parts, outline, whisker);
  const element = h(
    "div",
    {class: "bar-row", role: "group"},
    h("span", {class: "bar-name"}, name),
    chart,
    value,
    change
  );
  return live(element as HTMLElement, ({sum, widest, scale, range}: BarState) => {
    const signed = scale.brief(sum.reform - sum.baseline);
    setText(value, sum.reform === 0 ? "0" : scale.value(sum.reform));
    setText(change, signed ?? "·");
    setTone(change, signed === null ? null : sum.reform - sum.baseline, 0);
    setAttribute(element, "data-empty", sum.reform === 0 && sum.baseline === 0);
    const words = barWords(name, {sum, scale, range}, lang);
    setTip(element, words);
    setAttribute(element, "aria-label", words);
    setAttribute(chart, "hidden", widest === 0);
    if (widest === 0) return;
    let x = 0;
    sum.parts.forEach((part, i) => {
      setAttribute(parts[i], "x", percent(x / widest));
      setAttribute(parts[i], "width", percent(part / widest));
      x += part;
    });
    setAttribute(outline, "width", percent(sum.baseline / widest));
    const hasRange = range !== null && range.high > range.low;
    setAttribute(whisker, "hidden", !hasRange);
    if (!hasRange) return;
    setAttribute(whisker, "x1", percent(range.low / widest));
    setAttribute(whisker, "x2", percent(range.high / widest));
  });
}

/** Both sides, how sure, and who pays the reform. */
function barWords(name: string, {sum, scale, range}: Omit<BarState, "widest">, lang: Lang): string {
  const sides = [
    `${t(lang, "baseline")} ${scale.value(sum.baseline)}`,
    `${t(lang, "reform")} ${scale.value(sum.reform)}${rangeText(range, scale, lang)} ${scale.unit}`
  ].join(t(lang, "comma"));
  const paid = payerKeys.flatMap((key, i) =>
    sum.parts[i] > 0 ? [`${payers[key][lang]} ${scale.value(sum.parts[i])}`] : []
  );
  const both = `${name}${t(lang, "colon")}${sides}`;
  return paid.length > 1 ? [both, paid.join(t(lang, "comma"))].join(t(lang, "semicolon")) : both;
}

const rangeText = (range: Range | null, scale: Scale, lang: Lang): string =>
  range === null
    ? ""
    : ` (${t(lang, "range_words", {low: scale.value(Math.max(0, range.low)), high: scale.value(range.high)})})`;

const percent = (share: number): string => `${(Math.max(0, share) * 100).toFixed(2)}%`;

/** How to read the bars: payers from dark to light, and the outline. */
export const costKey = (lang: Lang): HTMLElement =>
  h(
    "span",
    {class: "cost-key"},
    ...payerKeys.map((key, i) => h("span", {}, h("i", {class: `swatch part-${i}`}), payers[key][lang])),
    h("span", {}, h("i", {class: "swatch outline"}), t(lang, "baseline"))
  );

export function costData(rows: readonly CostRow[], lang: Lang): TableData {
  const scale = scaleOf(
    "yuan",
    rows.reduce((sum, row) => sum + row.baseline, 0),
    lang
  );
  return {
    columns: [
      {key: "programme", label: t(lang, "by_programme")},
      {key: "payer", label: t(lang, "by_payer")},
      {key: "baseline", label: `${t(lang, "baseline")} (${scale.unit})`, format: scale.value},
      {key: "reform", label: `${t(lang, "reform")} (${scale.unit})`, format: scale.value}
    ],
    rows: rows.map(row => ({
      programme: programmes[row.programme as keyof typeof programmes]?.[lang] ?? row.programme,
      payer: payers[row.payer as PayerKey]?.[lang] ?? row.payer,
      baseline: row.baseline,
      reform: row.reform
    }))
  };
}
