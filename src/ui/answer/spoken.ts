// The answer for those who hear the page: told once the hand rests, so that a drag is not read out step by step.

import {h, setText} from "../elements/dom.js";
import type {AnswerText} from "./answer-text.js";

/** Milliseconds of rest. */
const rest = 800;

export interface Spoken {
  readonly element: HTMLElement;
  readonly tell: (text: AnswerText) => void;
}

export function spoken(): Spoken {
  const element = h("p", {class: "unseen", role: "status", "aria-live": "polite"});
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    element,
    tell: ({main, gap, warnings}) => {
      clearTimeout(timer);
      timer = setTimeout(() => setText(element, [main, ...(gap === null ? [] : [gap]), ...warnings].join(" ")), rest);
    }
  };
}
