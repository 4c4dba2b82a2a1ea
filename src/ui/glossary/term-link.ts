// The way from a figure to its term in the glossary, which lies beside the pages of its language.

import {h} from "../elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import {glossary} from "./terms.js";
import type {TermId} from "./terms.js";
import {t} from "./words.js";

export function termLink(id: TermId, lang: Lang): HTMLElement {
  const term = glossary.flatMap(({terms}) => terms).find(term => term.id === id);
  return h(
    "a",
    {class: "term-link", href: `glossary.html#${id}`},
    t(lang, "glossary_of", {term: term?.name[lang] ?? id})
  );
}
