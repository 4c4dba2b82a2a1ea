// 先说答案 What a reform does in one sentence, the way to what that rests on, and beneath it what one must be warned of. On a page the
// sentence stays in sight with the headline; for those who hear the page it is told once the hand rests.

import type {Answer} from "../../analysis/results/answer.js";
import type {Figure} from "../../analysis/results/tables.js";
import type {Lang} from "../../rules/schema/label.js";
import type {TableDialog} from "../dialogs/table-dialog.js";
import {h, setAttribute, setText} from "../elements/dom.js";
import type {Source} from "../figures/figure.js";
import {answerBasis} from "./answer-basis.js";
import type {BasisOf} from "./answer-basis.js";
import {answerText} from "./answer-text.js";
import type {AnswerText} from "./answer-text.js";
import {restingText} from "./resting-text.js";
import {spoken} from "./spoken.js";
import {t} from "./words.js";

export interface AnswerHeadOptions {
  readonly lang: Lang;
  readonly dialog: TableDialog;
  /** Stays in sight beneath the sentence; without it nothing does. */
  readonly headline?: HTMLElement;
  /** Headline figures of the baseline, from which the sentence is made before anything is changed; none where that cannot be. */
  readonly resting?: readonly Figure[];
}

export interface AnswerShown {
  /** null: nothing is changed, or nothing is known yet. */
  readonly answer: Answer | null;
  /** Headline figures of the run, to be looked at with the answer. */
  readonly figures?: readonly Figure[];
  readonly source: Source;
}

export interface AnswerHead {
  /** Top to bottom. */
  readonly parts: readonly HTMLElement[];
  readonly update: (shown: AnswerShown) => void;
}

export function answerHead({lang, dialog, headline, resting = []}: AnswerHeadOptions): AnswerHead {
  const main = h("p", {class: "answer-main"});
  const explain = h(
    "button",
    {type: "button", class: "answer-explain", "aria-label": t(lang, "explain")},
    t(lang, "numbers")
  );
  const aloud = spoken();
  const sentence = h("section", {class: "answer", "aria-label": t(lang, "answer")}, main, explain, aloud.element);
  const top = h("div", {class: headline === undefined ? "answer-found" : "answer-top"}, sentence, headline ?? null);
  const notes = h("p", {class: "answer-notes"});
  let basis: BasisOf | null = null;
  explain.addEventListener("click", () => {
    if (basis !== null) dialog.present(answerBasis(basis, lang));
  });
  const update = ({answer, figures = [], source}: AnswerShown): void => {
    const text = answer === null ? restingText(resting, lang) : answerText(answer, lang);
    const isSame = JSON.stringify(text) === JSON.stringify(basis?.text);
    basis = {text, answer, figures, source};
    setAttribute(sentence, "data-cost-change", answer?.cost.change ?? null);
    if (isSame) return;
    setText(main, text.main);
    showNotes(notes, text);
    aloud.tell(text);
  };
  update({answer: null, figures: resting, source: {text: "", columns: {}}});
  return {parts: [top, notes], update};
}

/** In one paragraph, whose height is kept free so that the page does not jump while a lever is dragged. */
function showNotes(element: HTMLElement, {gap, warnings}: AnswerText): void {
  const parts = [
    ...warnings.map(text => h("span", {class: "answer-warning"}, `⚠ ${text}`)),
    ...(gap === null ? [] : [h("span", {class: "quiet"}, gap)])
  ];
  element.replaceChildren(...parts.flatMap((part, i) => (i === 0 ? [part] : [" ", part])));
  setAttribute(element, "data-warnings", warnings.length);
}
