// The sentence of a page whose reform is the baseline still: who is covered and what it costs, and what to do next.

import type {Figure, FigureKey} from "../../analysis/results/tables.js";
import type {Lang} from "../../rules/schema/label.js";
import {quantity} from "../formats/format.js";
import type {AnswerText} from "./answer-text.js";
import {t} from "./words.js";

export function restingText(figures: readonly Figure[], lang: Lang): AnswerText {
  const words = (key: FigureKey): string => {
    const figure = figures.find(figure => figure.key === key);
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
