// What stands at the foot of every page: version, licence, how to cite it, what it carries of others. A string, as the header is.

import type {Lang} from "../rules/schema/label.js";
import {pathOf} from "./pages.js";
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
    t(lang, "cite", {version}),
    file("notices.txt", t(lang, "notices")),
    file("sbom.cdx.json", t(lang, "bill"))
  ];
  return `<div class="site-footer">${parts.map(part => `<span>${part}</span>`).join("")}</div>`;
}
