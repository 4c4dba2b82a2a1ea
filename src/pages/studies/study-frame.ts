// The frame of a page of studies: title, the other language, what went wrong; the study is put below when it is there.

import type {Words} from "../../analysis/results/study.js";
import {h, setText} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import {t} from "./words.js";

export interface StudyFrameOptions {
  readonly lang: Lang;
  /** Address of the page in the other language. */
  readonly otherLanguage: string;
  readonly title: Words;
  readonly notices?: HTMLElement;
}

export type StudyFrame = HTMLElement & {
  readonly show: (view: HTMLElement) => void;
  readonly showProgress: (text: string) => void;
};

export function studyFrame({lang, otherLanguage, title, notices}: StudyFrameOptions): StudyFrame {
  const status = h("p", {class: "quiet", role: "status"}, t(lang, "loading"));
  const body = h("div", {}, status);
  const element = h(
    "div",
    {class: "study-page", lang: t(lang, "lang_code")},
    h(
      "header",
      {class: "study-head"},
      h("h1", {}, title[lang]),
      h("span", {class: "spring"}),
      h(
        "a",
        {class: "other-language", href: otherLanguage, hreflang: t(lang, "other_lang_code")},
        t(lang, "other_language")
      )
    ),
    notices ?? null,
    body
  );
  return Object.assign(element as HTMLElement, {
    show: (view: HTMLElement): void => {
      body.replaceChildren(view);
      element.setAttribute("data-ready", "");
    },
    showProgress: (text: string): void => setText(status, text)
  });
}
