// 依据 What the sentence rests on, to be looked at: what it says, then the figures behind it with their standard errors.

import type {Answer} from "../../analysis/results/answer.js";
import type {Figure} from "../../analysis/results/tables.js";
import type {Lang} from "../../rules/schema/label.js";
import type {ShownTable} from "../dialogs/table-dialog.js";
import type {Source} from "../figures/figure.js";
import {answerTables} from "./answer-tables.js";
import type {AnswerText} from "./answer-text.js";
import {headlineTable} from "./headline-table.js";
import {t} from "./words.js";

export interface BasisOf {
  readonly text: AnswerText;
  /** null: the reform is the baseline. */
  readonly answer: Answer | null;
  /** The headline figures of the run; none where the page has others. */
  readonly figures: readonly Figure[];
  readonly source: Source;
}

export function answerBasis({text, answer, figures, source}: BasisOf, lang: Lang): ShownTable {
  const {main, gap, warnings} = text;
  return {
    title: t(lang, "answer_title"),
    notes: [main, ...warnings, ...(gap === null || answer === null ? [] : [gap]), t(lang, "define_error")],
    tables: [
      ...(answer === null ? [] : answerTables(answer, lang)),
      ...(figures.length === 0
        ? []
        : [{name: "headline", caption: t(lang, "headline"), data: headlineTable(figures, lang)}])
    ],
    provenanceText: source.text,
    provenance: source.columns
  };
}
