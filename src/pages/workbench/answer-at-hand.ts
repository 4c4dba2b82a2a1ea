// The sentence that the page opens with: what the reform does, or of the baseline where it stands.

import type {FigureKey} from "../../analysis/results/tables.js";
import type {Lang} from "../../rules/schema/label.js";
import {answerText} from "../../ui/answer/answer-text.js";
import type {AnswerText} from "../../ui/answer/answer-text.js";
import {quantity} from "../../ui/formats/format.js";
import type {WorkbenchState} from "./workbench-state.js";
import {t} from "./words.js";

export function answerAtHand({tables, effect}: Pick<WorkbenchState, "tables" | "effect">, lang: Lang): AnswerText {
  if (effect !== null) return answerText(effect.answer, lang);
  const words = (key: FigureKey): string => {
    const figure = tables.figures.find(figure => figure.key === key);
    return figure === undefined ? "—" : quantity(figure.unit, figure.baseline, lang);
  };
  return {
    main: t(lang, "answer_baseline", {
      cost: words("cost"),
      persons: words("dibao_persons"),
      coverage: words("coverage")
    }),
    gap: t(lang, "answer_try"),
    warnings: []
  };
}
