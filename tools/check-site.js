// Reads the built site as a browser would: every import and link leads to a file of the site, none to another host.

import {existsSync, readFileSync, statSync} from "node:fs";
import {dirname, join, relative} from "node:path";
import {filesOf} from "../simulations/site-data/hash.js";

/** Places in which a page, a style sheet or a module names something that the browser then asks for. */
const references = {
  html: [
    /<(?:script|img|iframe|source|video|audio|embed|input)\b[^>]*?\ssrc="([^"]*)"/g,
    /<link\b[^>]*?\shref="([^"]*)"/g,
    /<a\b[^>]*?\shref="([^"]*)"/g
  ],
  css: [/url\(\s*["']?([^"')]+)["']?\s*\)/g, /@import\s+["']([^"']+)["']/g],
  js: [
    /(?:^|[;}\s])(?:import|export)(?:[\s\w*${},]*?from)?\s*["']([^"'\n]+)["']/gm,
    /\bimport\(\s*["']([^"'\n]+)["']\s*\)/g,
    // import.meta.resolve, as tools/floor writes it for older browsers
    /\bnew URL\(\s*["'](\.{0,2}\/[^"'\n]+)["'],\s*import\.meta\.url\)/g,
    /"path":"([^"]+)"/g
  ]
};

// Minified code has the word import in strings and keys; what follows is a specifier only if it looks like one.
const specifier = /^(\.{0,2}\/[^\s()]*|(\w+:)?\/\/\S+|@?[a-z][\w.@/-]*|(node|npm|jsr|observablehq):\S+)$/i;

export function checkSite(dist) {
  const problems = [];
  if (existsSync(join(dist, "_npm")))
    problems.push("a page uses an npm: import or an implicit library (import it from node_modules, by its bare name)");
  for (const file of filesOf(["."], dist)) {
    const kind = /\.(html|css|js)$/.exec(file)?.[1];
    const where = relative(dist, file);
    if (kind === undefined || where.startsWith(join("_file", ""))) continue;
    const text = readFileSync(file, "utf8");
    if (kind === "html" && text.includes("observablehq--error"))
      problems.push(`${where}: an error is baked into the page`);
    for (const link of linksOf(text, kind)) {
      if (isNeverAsked(link, where)) continue;
      const problem = check(link, file, dist);
      if (problem !== undefined) problems.push(`${where}: ${problem}`);
    }
  }
  if (problems.length > 0)
    throw new Error(`the built site is broken (${problems.length}):\n  ${problems.join("\n  ")}`);
}

function* linksOf(text, kind) {
  for (const pattern of references[kind]) {
    for (const [, link] of text.matchAll(pattern)) if (kind !== "js" || specifier.test(link)) yield [link, pattern];
  }
  if (kind !== "html") return;
  for (const [, script] of text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)) yield* linksOf(script, "js");
  for (const [, style] of text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)) yield* linksOf(style, "css");
}

// Framework's own client names libraries that it loads only for a page that uses them, which checkSite refuses above;
// a library of node_modules may have a "path" of its own.
const isNeverAsked = ([link, pattern], where) =>
  (where.startsWith("_observablehq") && pattern !== references.js[0] && /^\.\.?\/(_npm|stdlib)\//.test(link)) ||
  (where.startsWith("_node") && pattern === references.js[3]);

function check([link, pattern], file, dist) {
  if (link === "" || link.startsWith("#") || /^(data|blob|mailto|javascript):/.test(link)) return undefined;
  // A person may follow a link to a source elsewhere; a page may not.
  if (/^(\w+:)?\/\//.test(link)) return pattern === references.html[2] ? undefined : `asks another host: ${link}`;
  if (references.js.includes(pattern) && !/^\.{0,2}\//.test(link)) return `bare import left over: ${link}`;
  const path = decodeURI(link.replace(/[?#].*$/, ""));
  const target = path.startsWith("/") ? join(dist, path) : join(dirname(file), path);
  const found = existsSync(target) && (!statSync(target).isDirectory() || existsSync(join(target, "index.html")));
  return found ? undefined : `leads nowhere: ${link}`;
}
