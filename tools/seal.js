// Makes the content security policy of every built page as strict as that page allows: first in the head, so that
// nothing precedes it, and the hashes of the scripts Framework wrote into the page in place of 'unsafe-inline'. Says the language of
// the page and which it is, for styles of one page alone, and lets whoever reads it enlarge it, which Framework forbids.

import {createHash} from "node:crypto";
import {readFileSync, writeFileSync} from "node:fs";
import {relative, sep} from "node:path";
import {filesOf} from "../simulations/site-data/hash.js";

const policyTag = /\n?<meta http-equiv="Content-Security-Policy" content="([^"]*)">/;
const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

/** Of Framework: a page that may not be made larger keeps people out. */
const noEnlarging = /, *maximum-scale=1(?=")/;

export function sealSite(dist) {
  for (const file of filesOf(["."], dist)) {
    if (file.endsWith(".html")) writeFileSync(file, seal(readFileSync(file, "utf8"), relative(dist, file)));
  }
}

/** `file` from the root of the site. */
function seal(html, file) {
  const tag = policyTag.exec(html);
  if (tag === null) throw new Error(`no content security policy: ${file} (see head in observablehq.config.ts)`);
  const hashes = [...html.matchAll(inlineScript)].map(
    ([, script]) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`
  );
  const policy = tag[1].replace(/(script-src [^;]*?) 'unsafe-inline'/, (_, start) => [start, ...hashes].join(" "));
  const language = /^en[/\\]/.test(file) ? "en" : "zh-CN";
  const page = file
    .split(sep)
    .join("/")
    .replace(/^en\/|\.html$/g, "");
  return html
    .replace(/<html>/, `<html lang="${language}" data-page="${page}">`)
    .replace(policyTag, "")
    .replace(noEnlarging, "")
    .replace(
      /<meta charset="utf-8">/,
      charset => `${charset}\n<meta http-equiv="Content-Security-Policy" content="${policy}">`
    );
}
