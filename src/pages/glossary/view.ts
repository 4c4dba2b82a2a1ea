// 名词 The page of the glossary: every term with its name in both languages and what it means, each with an anchor.

import {h} from "../../ui/elements/dom.js";
import {glossary} from "../../ui/glossary/terms.js";
import type {Term} from "../../ui/glossary/terms.js";
import type {Lang} from "../../rules/schema/label.js";
import {otherLang} from "../pages.js";
import {t} from "./words.js";

export interface GlossaryOptions {
  readonly lang: Lang;
  /** Address of the page in the other language. */
  readonly otherLanguage: string;
}

export function glossaryView({lang, otherLanguage}: GlossaryOptions): HTMLElement {
  const hreflang = t(lang, "other_lang_code");
  const head = h(
    "header",
    {class: "glossary-head"},
    h("h1", {}, t(lang, "title")),
    h("span", {class: "spring"}),
    h("a", {class: "other-language", href: otherLanguage, hreflang, lang: hreflang}, t(lang, "other_language"))
  );
  const groups = glossary.map(({group, terms}) =>
    h(
      "section",
      {},
      h("div", {class: "part-head"}, h("h2", {}, t(lang, `group_${group}`))),
      h("dl", {class: "glossary-terms"}, ...terms.map(term => termEntry(term, lang)))
    )
  );
  return h(
    "div",
    {class: "glossary-page", lang: t(lang, "lang_code"), "data-ready": true},
    head,
    h("p", {class: "quiet"}, t(lang, "lead")),
    ...groups
  );
}

function termEntry({id, name, meaning}: Term, lang: Lang): HTMLElement {
  const other = h("span", {class: "glossary-other quiet", lang: t(lang, "other_lang_code")}, name[otherLang[lang]]);
  return h("div", {id, class: "glossary-term"}, h("dt", {}, name[lang], " ", other), h("dd", {}, meaning[lang]));
}
