// The page of a browser that can open no other: the figures of the baseline of every province that is built, in both languages, without
// a script. A string, as the header is; it is written whenever a province is put into the site (tools/site-data.ts).

import type {ProvinceEntry} from "../analysis/population/province-list.js";
import {figureKeys} from "../analysis/results/tables.js";
import type {Baseline} from "../analysis/results/tables.js";
import type {Policy} from "../rules/policy.js";
import type {Lang} from "../rules/schema/label.js";
import {exact, quantity} from "../ui/formats/format.js";
import {inLang} from "../ui/words/in-lang.js";
import {pathOf} from "./pages.js";
import {t} from "./words.js";

export interface ProvinceFigures {
  readonly entry: ProvinceEntry;
  readonly baseline: Baseline;
  readonly policy: Policy;
}

/** Nothing is asked for, and nothing runs. */
const head = `<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<style>
body { max-width: 46em; margin: 0 auto; padding: 1em; font: 16px/1.6 sans-serif; color: #111; background: #fff; }
table { border-collapse: collapse; margin: 1em 0; width: 100%; }
caption { text-align: left; font-weight: bold; }
th, td { text-align: left; font-weight: normal; border-top: 1px solid #999; padding: 0.2em 0; }
td { text-align: right; }
</style>`;

export function plainFigures(provinces: readonly ProvinceFigures[]): string {
  const parts = (["zh", "en"] as const).map(lang => partIn(lang, provinces)).join("\n<hr>\n");
  const title = `${t("zh", "plain_title")} ${t("en", "plain_title")} | ${t("zh", "house")} ${t("en", "house")}`;
  return `<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n${head}\n<title>${title}</title>\n</head>\n<body>\n${parts}\n</body>\n</html>\n`;
}

function partIn(lang: Lang, provinces: readonly ProvinceFigures[]): string {
  const reasons = [t(lang, "plain_browser"), t(lang, "plain_wasm"), t(lang, "plain_figures")];
  return [
    `<div lang="${lang}">`,
    `<h1>${t(lang, "house")} · ${t(lang, "plain_title")}</h1>`,
    ...reasons.map(text => `<p>${text}</p>`),
    ...provinces.map(each => tableIn(lang, each)),
    `<p><a href="..${pathOf("index", lang)}.html">${t(lang, "plain_back")}</a></p>`,
    "</div>"
  ].join("\n");
}

function tableIn(lang: Lang, {entry, baseline, policy}: ProvinceFigures): string {
  const caption = t(lang, "plain_of", {
    province: inLang(entry, "name", lang),
    policy: policy.name[lang],
    households: exact(baseline.households)
  });
  const rows = figureKeys.map(key => {
    const figure = baseline.figures.find(each => each.key === key);
    const value = figure === undefined ? "—" : quantity(figure.unit, figure.baseline, lang);
    return `<tr><th scope="row">${t(lang, `figure_${key}`)}</th><td>${value}</td></tr>`;
  });
  return `<table><caption>${caption}</caption>\n${rows.join("\n")}\n</table>`;
}
