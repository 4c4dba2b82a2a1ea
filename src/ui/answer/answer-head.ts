// 先说答案 The sentence at the head of a page, what one must be warned of beneath it, and what it rests on one click away; for those who
// hear the page, told once the hand rests.

import type {Answer} from "../../analysis/results/answer.js";
import type {Lang} from "../../rules/schema/label.js";
import {h, live, setAttribute, setText} from "../elements/dom.js";
import type {Live} from "../elements/dom.js";
import {answerBasis} from "./answer-basis.js";
import {answerText} from "./answer-text.js";
import type {AnswerText} from "./answer-text.js";
import {spoken} from "./spoken.js";
import {t} from "./words.js";

/** null: nothing is changed, or nothing is known yet. */
export function answerHead(lang: Lang): Live<Answer | null> {
  const main = h("p", {class: "answer-main"}, t(lang, "rest"));
  const gap = h("p", {class: "answer-gap"});
  const warnings = h("ul", {class: "answer-warnings", hidden: true});
  const basis = h("dl", {class: "answer-facts"});
  const behind = h("details", {class: "answer-basis", hidden: true}, h("summary", {}, t(lang, "basis")), basis);
  const aloud = spoken();
  const element = h(
    "section",
    {class: "answer-head", "aria-label": t(lang, "answer")},
    main,
    gap,
    warnings,
    behind,
    aloud.element
  );
  return live(element, (answer: Answer | null) => {
    const text: AnswerText =
      answer === null ? {main: t(lang, "rest"), gap: null, warnings: []} : answerText(answer, lang);
    setText(main, text.main);
    setText(gap, text.gap ?? "");
    warnings.replaceChildren(...text.warnings.map(warning => h("li", {}, warning)));
    warnings.hidden = text.warnings.length === 0;
    basis.replaceChildren(...(answer === null ? [] : answerBasis(answer, lang)));
    behind.hidden = answer === null;
    setAttribute(element, "data-cost-change", answer?.cost.change ?? null);
    aloud.tell(text);
  });
}
