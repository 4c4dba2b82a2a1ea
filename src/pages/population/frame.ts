// The frame of the page 数据: title, province, the other language; the province's own part is put below when it is there.

import {h, setAttribute} from "../../ui/elements/dom.js";
import {goToAnchor} from "../../ui/elements/go-to-anchor.js";
import type {Lang} from "../../rules/schema/label.js";
import {t} from "./words.js";

export interface PageOptions {
  readonly lang: Lang;
  /** Address of the page in the other language. */
  readonly otherLanguage: string;
  readonly provinces: HTMLElement;
  readonly notices: HTMLElement;
  /** The way to data of one's own. */
  readonly own: HTMLElement;
}

export type PopulationFrame = HTMLElement & {
  /** Puts a province on the screen in place of the one before; `query` names it in the link to the other language. */
  readonly show: (view: HTMLElement, query: string) => void;
};

export function populationFrame({lang, otherLanguage, provinces, notices, own}: PageOptions): PopulationFrame {
  const other = h(
    "a",
    {class: "other-language", href: otherLanguage, hreflang: t(lang, "other_lang_code")},
    t(lang, "other_language")
  );
  const body = h("div", {});
  const element = h(
    "div",
    {class: "population-page", lang: t(lang, "lang_code")},
    h(
      "header",
      {class: "population-head"},
      h("h1", {}, t(lang, "title")),
      provinces,
      h("span", {class: "spring"}),
      other
    ),
    notices,
    own,
    body
  );
  const show = (view: HTMLElement, query: string): void => {
    body.replaceChildren(view);
    setAttribute(other, "href", otherLanguage + query);
    element.setAttribute("data-ready", "");
    goToAnchor();
  };
  return Object.assign(element as HTMLElement, {show});
}
