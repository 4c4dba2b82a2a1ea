// Brings a built site down to the oldest browsers it is for, and fails where something of it asks for more: `tsx tools/floor.ts FOLDER`.
// Scripts and styles are written anew, polyfills and the first script of every page put in; then all of it is looked over.

import {readFileSync, writeFileSync} from "node:fs";
import {relative, sep} from "node:path";
import {filesOf} from "../simulations/site-data/hash.js";
import {runMain} from "../simulations/site-data/run-main.js";
import {pages} from "../src/pages/pages.js";
import {isAllowed} from "./floor/allowed.js";
import {codeProblems} from "./floor/code-problems.js";
import {guardScript} from "./floor/guard.js";
import {lower} from "./floor/lower.js";
import {lacksThem, writePolyfills} from "./floor/polyfills.js";
import {styleProblems} from "./floor/style-problems.js";

async function bringDown(dist: string): Promise<void> {
  const files = filesOf(["."], dist) as string[];
  const polyfills = await writePolyfills(dist);
  await Promise.all(files.filter(file => /[.](js|css)$/.test(file)).map(lower));
  for (const file of files) {
    const where = pathIn(dist, file);
    if (where.endsWith(".html")) guard(file, where, polyfills);
    else if (/^_file[/].*[.]js$/.test(where)) fillWorker(file, where, polyfills);
  }
}

const pathIn = (dist: string, file: string): string => relative(dist, file).split(sep).join("/");

const upFrom = (where: string): string => "../".repeat(where.split("/").length - 1);

const simulating = new Set(pages.flatMap(({address, simulates}) => (simulates === true ? [`${address}.html`] : [])));

/** Before all that the page asks for. */
function guard(file: string, where: string, polyfills: string): void {
  const simulates = simulating.has(where.replace(/^en[/]/, ""));
  const script = guardScript({root: upFrom(where) || "./", polyfills, simulates});
  edit(file, html => html.replace('<meta charset="utf-8">', charset => `${charset}\n${script}`));
}

/** A file that a page asks for by address is no module: DuckDB's worker. */
const fillWorker = (file: string, where: string, polyfills: string): void =>
  edit(file, code => `${lacksThem}&&importScripts("${upFrom(where)}${polyfills}");${code}`);

const edit = (file: string, change: (text: string) => string): void =>
  writeFileSync(file, change(readFileSync(file, "utf8")));

/** One a fault, with the file in which it was first seen. */
async function problemsIn(dist: string): Promise<string[]> {
  const found = new Map<string, string>();
  const files = filesOf(["."], dist) as string[];
  for (const file of files) {
    const where = pathIn(dist, file);
    for (const what of await problemsOf(file))
      if (!found.has(what) && !isAllowed(where, what)) found.set(what, `${where}: ${what}`);
  }
  return [...found.values()];
}

async function problemsOf(file: string): Promise<string[]> {
  const kind = /[.](js|css|html)$/.exec(file)?.[1];
  if (kind === undefined) return [];
  const text = readFileSync(file, "utf8");
  if (kind === "css") return styleProblems(text);
  if (kind === "js") return codeProblems(text);
  const scripts = [...text.matchAll(/<script[^>]*>([^]+?)<\/script>/g)].map(([, script]) => codeProblems(script));
  return (await Promise.all(scripts)).flat();
}

await runMain(async () => {
  const [, , dist] = process.argv;
  if (dist === undefined) throw new Error("missing argument: the folder of the built site");
  await bringDown(dist);
  const problems = await problemsIn(dist);
  if (problems.length > 0)
    throw new Error(
      `above the oldest browsers of the site (${problems.length}; tools/floor/compat.js):\n  ${problems.join("\n  ")}`
    );
});
