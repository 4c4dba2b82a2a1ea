// What stands at the foot of every page: version, licence, how to cite it, first steps and glossary, what it carries of others. A
// string, as the header is; src/host/site-frame.ts fills in address and date when the citation is asked for.

import type {Lang} from "../rules/schema/label.js";
import {pages, pathOf} from "./pages.js";
import {t} from "./words.js";

/** What package.json says of the site. */
export interface Release {
  readonly version: string;
  readonly license: string;
}

/** `path` as Framework gives it: /index, /en/budget. */
export function siteFooter(path: string, {version, license}: Release): string {
  const lang: Lang = path.startsWith(pathOf("", "en")) ? "en" : "zh";
  const root = "../".repeat(path.split("/").length - 2) || "./";
  // external, or Framework looks for a page of that name: these files are written when the pages are whole (tools/notices.js)
  const file = (name: string, label: string): string => `<a rel="external" href="${root}licences/${name}">${label}</a>`;
  const parts = [
    `${t(lang, "house")} ${version}`,
    t(lang, "licence", {license}),
    // the blanks for address and date stay
    `<button type="button" class="copy-citation" data-citation="${t(lang, "citation", {version})}">${t(lang, "copy_citation")}</button>`,
    firstSteps(path, root, lang),
    ...pages
      .filter(({id}) => id === "glossary")
      .map(({address, ...name}) => `<a href="${pathOf(address, lang)}" data-province>${name[lang]}</a>`),
    file("notices.txt", t(lang, "notices")),
    file("sbom.cdx.json", t(lang, "bill"))
  ];
  const shown = `<output class="citation"></output>`;
  return `<div class="site-footer">${parts.map(part => `<span>${part}</span>`).join("")}${shown}</div>`;
}

/** On the workbench itself without the page's name: the query of what is on the screen stays. External, or Framework looks for the
    anchor in the Markdown of the page. */
function firstSteps(path: string, root: string, lang: Lang): string {
  const workbench = pathOf("index", lang);
  const label = t(lang, "first_steps");
  return path === workbench
    ? `<a rel="external" href="#first-steps">${label}</a>`
    : `<a rel="external" href="${root}${workbench.slice(1)}.html#first-steps" data-simulates>${label}</a>`;
}
