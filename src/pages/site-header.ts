// The pages of the site, in the order in which they are asked for. A string, not an element: Framework writes it into every page
// when the site is built (`header` of the configuration).

import type {Lang} from "../ui/formats/format.js";
import {say} from "../ui/words/strings.js";

/** Paths without language or ending; a page that does not exist yet is left out by the caller. */
export const pages: readonly {readonly path: string; readonly zh: string; readonly en: string}[] = [
  {path: "index", zh: "工作台", en: "Workbench"},
  {path: "standards", zh: "标准与同标", en: "Standards"},
  {path: "budget", zh: "资金", en: "Budget"},
  {path: "coverage", zh: "覆盖与瞄准", en: "Coverage"},
  {path: "cliffs", zh: "悬崖与渐退", en: "Cliffs and exit"},
  {path: "household", zh: "单户测算", en: "One household"},
  {path: "compare", zh: "方案比较", en: "Compare"},
  {path: "studies", zh: "研究", en: "Studies"},
  {path: "monitoring", zh: "监测预警", en: "Monitoring"},
  {path: "population", zh: "数据", en: "Data"},
  {path: "sources", zh: "依据", en: "Sources"},
  {path: "method", zh: "方法与依据", en: "Method"}
];

export interface SiteHeaderOptions {
  /** Paths that exist, as in `pages`. */
  readonly existing: readonly string[];
}

/** `path` as Framework gives it: /index, /en/budget. */
export function siteHeader(path: string, {existing}: SiteHeaderOptions): string {
  const lang: Lang = path.startsWith("/en/") ? "en" : "zh";
  const root = lang === "en" ? "/en/" : "/";
  // a page below another, studies/zhejiang-two-tier, is of that one
  const [here] = (path.slice(root.length) || "index").split("/");
  const links = pages
    .filter(page => existing.includes(page.path))
    .map(page => `<a href="${root}${page.path}"${page.path === here ? ' aria-current="page"' : ""}>${page[lang]}</a>`);
  return `<div class="site-header"><a class="house" href="${root}index">${say(lang, "house")} · ${say(lang, "title")}</a><nav aria-label="${say(lang, "pages")}">${links.join("")}</nav></div>`;
}
