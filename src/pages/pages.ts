// The pages of the site, once, in the order in which they are asked for: whatever lists pages reads this. It is read outside a
// browser: when the site is built, and by tests.

import type {Lang} from "../rules/schema/label.js";

export interface PageEntry {
  /** Its folder below src/pages. */
  readonly id: string;
  /** Path without language or ending. */
  readonly address: string;
  readonly zh: string;
  readonly en: string;
  /** Opens on the policy in hand, which goes along in links to it. */
  readonly simulates?: true;
}

export const pages: readonly PageEntry[] = [
  {id: "workbench", address: "index", zh: "工作台", en: "Workbench", simulates: true},
  {id: "standards", address: "standards", zh: "标准与同标", en: "Standards", simulates: true},
  {id: "budget", address: "budget", zh: "资金", en: "Budget", simulates: true},
  {id: "cliffs", address: "cliffs", zh: "悬崖与渐退", en: "Cliffs and exit", simulates: true},
  {id: "household", address: "household", zh: "单户测算", en: "One household"},
  {id: "studies", address: "studies", zh: "研究", en: "Studies"},
  {id: "population", address: "population", zh: "数据", en: "Data"},
  {id: "sources", address: "sources", zh: "依据", en: "Sources"},
  {id: "glossary", address: "glossary", zh: "名词", en: "Glossary"}
];

/** From the root of the site: /cliffs, /en/cliffs. */
export const pathOf = (address: string, lang: Lang): string => `${lang === "en" ? "/en/" : "/"}${address}`;

export const otherLang: Readonly<Record<Lang, Lang>> = {zh: "en", en: "zh"};
