// 与公布的调查相比 The published ranges beside what is simulated, within or not; a survey of families without exit and disregard is set
// beside the clock at its end. The height of the cliff stands between its two ends: all recognised after dibao, or as others.

import type {CliffCheck} from "../../analysis/cliffs/published.js";
import type {CliffReport} from "../../analysis/cliffs/report.js";
import type {CliffTable} from "../../analysis/cliffs/table.js";
import type {TableData} from "../../ui/tables/csv.js";
import {scrollArea} from "../../ui/elements/scroll-area.js";
import {dataTable} from "../../ui/tables/data-table.js";
import {h, live} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import {decimal} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import {t} from "./words.js";

export function checksView({as_recorded}: CliffTable, lang: Lang): Live<CliffReport> {
  const {checks} = as_recorded.baseline;
  const body = scrollArea(t(lang, "checks"));
  const summary = h("p", {class: "check-summary"}, summaryOf(checks, lang));
  const [{note, source, quality}] = checks;
  const element = h(
    "div",
    {class: "checks-view"},
    summary,
    body,
    h("p", {class: "quiet"}, t(lang, "check_note")),
    h("p", {class: "quiet"}, t(lang, "check_ends_note")),
    h("p", {class: "quiet"}, note[lang]),
    h(
      "p",
      {class: "quiet source"},
      `${t(lang, "source")}${t(lang, "colon")}${source} (${t(lang, `quality_${quality}`)})`
    )
  );
  return live(element as HTMLElement, report => {
    body.replaceChildren(dataTable(checkData(as_recorded, report, lang)));
  });
}

export function checkData(ended: CliffReport, report: CliffReport, lang: Lang): TableData {
  const now = report.reform.checks;
  return {
    columns: [
      {key: "check", label: t(lang, "indicator")},
      {key: "published", label: t(lang, "check_published")},
      {key: "in_force", label: t(lang, "check_in_force_ended"), format: percent},
      {key: "verdict", label: t(lang, "check_verdict")},
      {key: "reform", label: t(lang, "reform"), format: percent}
    ],
    rows: shown.map(indicator => {
      const check = checkOf(ended.baseline.checks, indicator);
      return {
        check: check[lang],
        published: rangeOf(check),
        in_force: check.simulated,
        verdict: verdict(check, lang),
        reform: report.months_since_rise === null ? checkOf(now, indicator).simulated : null
      };
    })
  };
}

/** Rows from above: the height by every family's own draw, its two ends, and what it is made of. */
const shown = [
  "loss_in_standards",
  "loss_in_standards_if_recognised",
  "loss_in_standards_if_as_others",
  "dibao_cash_share",
  "other_aid_share"
] as const;

const checkOf = (checks: readonly CliffCheck[], indicator: CliffCheck["indicator"]): CliffCheck =>
  checks.find(check => check.indicator === indicator)!;

const percent = (x: number): string => `${decimal(100 * x, 1)}%`;
const rangeOf = ({low, high}: CliffCheck): string => `${decimal(100 * low, 0)}–${decimal(100 * high, 0)}%`;

/** Other aid is what dibao cash leaves: it says nothing of its own. */
function summaryOf(checks: readonly CliffCheck[], lang: Lang): string {
  const [loss, recognised, asOthers, cash] = shown.map(indicator => checkOf(checks, indicator));
  if (loss.simulated === null || cash.simulated === null) return t(lang, "check_nobody");
  return t(lang, "check_summary", {
    loss: percent(loss.simulated),
    loss_verdict: verdict(loss, lang),
    loss_range: rangeOf(loss),
    recognised: percent(recognised.simulated ?? NaN),
    as_others: percent(asOthers.simulated ?? NaN),
    cash: percent(cash.simulated),
    cash_verdict: verdict(cash, lang),
    cash_range: rangeOf(cash)
  });
}

function verdict({simulated, low, within}: CliffCheck, lang: Lang): string {
  if (simulated === null) return t(lang, "check_nobody");
  if (within === true) return t(lang, "check_within");
  return t(lang, simulated < low ? "check_below" : "check_above");
}
