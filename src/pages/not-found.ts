// 没有这一页 The Markdown of the page for an address that has none (404.html, which servers of static files answer with): all of it is
// there without a script, in both languages, since nobody knows which was asked for.

import type {Lang} from "../rules/schema/label.js";
import {pages, pathOf} from "./pages.js";
import {t} from "./words.js";

/** `script` makes the links good wherever the site lies: src/pages/not-found-script.js. */
export function notFoundStub(script: string): string {
  const title = [t("zh", "not_found"), t("en", "not_found")].join(" · ");
  // without an empty line, which would end the block of HTML
  const body = `<div class="not-found">${inLanguage("zh")}${inLanguage("en")}</div>`;
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${body}\n\n<script>\n${script}</script>\n`;
}

function inLanguage(lang: Lang): string {
  const links = pages.map(({address, ...name}) => `<li><a href="${pathOf(address, lang)}">${name[lang]}</a></li>`);
  const asked = `<code class="asked"></code>`;
  return `<section lang="${t(lang, "lang_code")}"><h1>${t(lang, "not_found")}</h1><p>${asked}</p><p>${t(lang, "not_found_why")}</p><ul>${links.join("")}</ul></section>`;
}
