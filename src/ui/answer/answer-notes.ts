// Under the sentence: what one must be warned of, then what of the gap is closed. They run on in one paragraph, whose height is kept
// free so that the page does not jump while a lever is dragged.

import {h, live, setAttribute} from "../elements/dom.js";
import type {Live} from "../elements/dom.js";
import type {AnswerText} from "./answer-text.js";

export function answerNotes(): Live<AnswerText> {
  const element = h("p", {class: "answer-notes"});
  let shown = "";
  return live(element as HTMLElement, ({gap, warnings}: AnswerText) => {
    const next = JSON.stringify([gap, warnings]);
    if (next === shown) return;
    shown = next;
    const parts = [
      ...warnings.map(text => h("span", {class: "answer-warning"}, `⚠ ${text}`)),
      ...(gap === null ? [] : [h("span", {class: "quiet"}, gap)])
    ];
    element.replaceChildren(...parts.flatMap((part, i) => (i === 0 ? [part] : [" ", part])));
    setAttribute(element, "data-warnings", warnings.length);
  });
}
