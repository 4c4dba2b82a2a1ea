// What the sentence at the head rests on: its figures and standards, and the headline figures.

import type {Figure} from "../../analysis/results/tables.js";
import type {Lang} from "../../rules/schema/label.js";
import {answerTables} from "../../ui/answer/answer-tables.js";
import type {ShownTable} from "../../ui/dialogs/table-dialog.js";
import type {Source} from "../../ui/figures/figure.js";
import {scaleOf} from "../../ui/formats/format.js";
import type {Scale} from "../../ui/formats/format.js";
import type {TableData} from "../../ui/tables/csv.js";
import {answerAtHand} from "./answer-at-hand.js";
import type {WorkbenchState} from "./workbench-state.js";
import {t} from "./words.js";

export function answerDialog(now: WorkbenchState, source: Source, lang: Lang): ShownTable {
  const {main, gap, warnings} = answerAtHand(now, lang);
  const {tables, effect} = now;
  return {
    title: t(lang, "answer_title"),
    notes: [main, ...warnings, ...(gap === null || effect === null ? [] : [gap]), t(lang, "define_error")],
    tables: [
      ...(effect === null ? [] : answerTables(effect.answer, lang)),
      {name: "headline", caption: t(lang, "headline"), data: headlineData(tables.figures, lang)}
    ],
    provenanceText: source.text,
    provenance: source.columns
  };
}

function headlineData(figures: readonly Figure[], lang: Lang): TableData {
  const scales = new Map(
    figures.map(({key, unit, reform}) => [t(lang, `figure_${key}`), scaleOf(unit, reform, lang)] as const)
  );
  const column = (key: string, label: string, write: (scale: Scale, x: number) => string) => ({
    key,
    label,
    format: (x: number, {figure}: Readonly<Record<string, unknown>>) => write(scales.get(figure as string)!, x)
  });
  const withUnit = (scale: Scale, x: number): string => `${scale.value(x)} ${scale.unit}`.trim();
  return {
    columns: [
      {key: "figure", label: ""},
      column("baseline", t(lang, "baseline"), withUnit),
      column("reform", t(lang, "reform"), withUnit),
      column("change", t(lang, "change"), (scale, x) => scale.change(x) ?? t(lang, "no_change")),
      column("standard_error", t(lang, "standard_error"), (scale, x) => scale.value(x))
    ],
    rows: figures.map(({key, baseline, reform, change, change_se}) => ({
      figure: t(lang, `figure_${key}`),
      baseline,
      reform,
      change,
      standard_error: change_se
    }))
  };
}
