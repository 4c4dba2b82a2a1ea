// The sentence at the head of a page, and the way to what it rests on; for those who hear the page, told once the hand rests.

import {h, live, setText} from "../elements/dom.js";
import type {Live} from "../elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import type {AnswerText} from "./answer-text.js";
import {spoken} from "./spoken.js";
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
  const aloud = spoken();
  const element = h("section", {class: "answer", "aria-label": t(lang, "answer")}, main, explain, aloud.element);
  return live(element, (text: AnswerText) => {
    setText(main, text.main);
    aloud.tell(text);
  });
}
