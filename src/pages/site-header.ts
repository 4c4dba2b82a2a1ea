// The house and the names of its pages. A string, not an element: Framework writes it into every page when the site is built
// (`header` of the configuration).

import type {Lang} from "../rules/schema/label.js";
import {t} from "./words.js";
import {pages, pathOf} from "./pages.js";

/** `path` as Framework gives it: /index, /en/budget. */
export function siteHeader(path: string): string {
  const lang: Lang = path.startsWith("/en/") ? "en" : "zh";
  // a page below another, studies/zhejiang-two-tier, is of that one
  const [here] = (path.slice(pathOf("", lang).length) || "index").split("/");
  const links = pages.map(({address, simulates, ...name}) => {
    const marks = `${simulates === true ? " data-simulates" : ""}${address === here ? ' aria-current="page"' : ""}`;
    return `<a href="${pathOf(address, lang)}"${marks}>${name[lang]}</a>`;
  });
  // beside the header's links, which take the policy in hand along; external, or Framework looks for it in the Markdown of the page
  const skip = `<a class="skip-link" rel="external" href="#observablehq-main">${t(lang, "skip")}</a>`;
  return `${skip}<div class="site-header"><a class="house" href="${pathOf("index", lang)}" data-simulates>${t(lang, "house")} · ${t(lang, "title")}</a><nav aria-label="${t(lang, "pages")}">${links.join("")}</nav>${themeSwitch(lang)}</div>`;
}

/** What src/pages/theme-script.js listens to. */
function themeSwitch(lang: Lang): string {
  const choices = (["system", "light", "dark"] as const).map(
    choice => `<option value="${choice}">${t(lang, `theme_${choice}`)}</option>`
  );
  return `<select class="theme-switch" name="theme" autocomplete="off" aria-label="${t(lang, "theme")}">${choices.join("")}</select>`;
}
