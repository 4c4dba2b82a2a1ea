// The sentence at the head of a page, and the way to what it rests on; for those who hear the page, told once the hand rests.

import {h, live, setText} from "../elements/dom.js";
import type {Live} from "../elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import type {AnswerText} from "./answer-text.js";
import {t} from "./words.js";

export interface AnswerViewOptions {
  readonly lang: Lang;
  /** Opens the figures of the sentence. */
  readonly onExplain: () => void;
}

export function answerView({lang, onExplain}: AnswerViewOptions): Live<AnswerText> {
  const main = h("p", {class: "answer-main"});
  const whose = t(lang, "explain_whose");
  const explain = h(
    "button",
    {type: "button", class: "answer-explain", "aria-label": whose, onclick: onExplain},
    t(lang, "explain")
  );
  const spoken = h("p", {class: "unseen", role: "status", "aria-live": "polite"});
  const element = h("section", {class: "answer", "aria-label": t(lang, "answer")}, main, explain, spoken);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return live(element, ({main: sentence, gap, warnings}: AnswerText) => {
    setText(main, sentence);
    clearTimeout(timer);
    timer = setTimeout(() => setText(spoken, [sentence, ...(gap === null ? [] : [gap]), ...warnings].join(" ")), 800);
  });
}
