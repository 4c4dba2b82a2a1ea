// check.html as it is before its script runs: what stands there then says why the script may not. A string, as the header is; written
// into the site when it is built (tools/check-page.ts).

import type {Lang} from "../rules/schema/label.js";
import {otherLang, pathOf} from "../pages/pages.js";
import {t} from "./words.js";

/** Nothing inline runs, and WebAssembly in a worker alone; the frame is for the workbench. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "style-src 'unsafe-inline'",
  "img-src data:"
].join("; ");

const style = `body { max-width: 46em; margin: 0 auto; padding: 1em; font: 16px/1.6 sans-serif; color: #111; background: #fff; }
ul { padding: 0; list-style: none; }
li { margin: 0.6em 0; padding: 0.4em 0.8em; border-left: 4px solid #4a7; background: #f5f5f5; }
li p { margin: 0.2em 0; overflow-wrap: anywhere; }
.note { border-color: #c90; }
.bad { border-color: #b22; }
.next { font-weight: bold; }
#summary { font-size: 1.2em; font-weight: bold; }
textarea { width: 100%; height: 8em; box-sizing: border-box; font: 13px/1.4 monospace; }
iframe { width: 1200px; height: 700px; position: absolute; left: -2000px; top: 0; border: 0; }`;

export function checkPage(lang: Lang): string {
  const root = pathOf("", lang) === "/" ? "./" : "../";
  const other = otherLang[lang];
  const twin = `${root}${pathOf("check", other).slice(1)}.html`;
  const title = `${t(lang, "check_title")} | ${t(lang, "check_house")}`;
  return `<!DOCTYPE html>
<html lang="${t(lang, "check_code")}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>
${style}
</style>
</head>
<body data-lang="${lang}" data-root="${root}" data-page="./index.html">
<h1>${t(lang, "check_house")} · ${t(lang, "check_title")}</h1>
<p>${t(lang, "check_lead")} <a href="${twin}">${t(lang, "check_twin")}</a></p>
<div id="silent">
<p>${t(lang, "check_silent")}</p>
<ul><li class="bad">${t(lang, "check_silent_file")}</li><li class="bad">${t(lang, "check_silent_script")}</li></ul>
<p>${t(lang, "check_figures")}</p>
</div>
<p id="summary" role="status"></p>
<ul id="findings"></ul>
<p><label for="report">${t(lang, "check_report")}</label></p>
<textarea id="report" readonly></textarea>
<p><a href="./index.html">${t(lang, "check_open")}</a></p>
<script src="${root}check.js"></script>
</body>
</html>
`;
}
