// `npm run bench`: every figure of bench/README.md, measured now; `npm run bench -- --million` adds a million households in
// the browser, for which a population of that size is built.

import {readFileSync, writeFileSync} from "node:fs";
import {cpus} from "node:os";
import {join} from "node:path";
import {readPopulation} from "../simulations/runs/simulate.js";
import {buildSite} from "../tools/build.js";
import {root} from "../simulations/site-data/hash.js";
import {builtPopulation} from "../simulations/site-data/population.js";
import {benchBrowser} from "./browser.js";
import {benchCliffs} from "./cliffs.js";
import {benchMonths} from "./months.js";
import {benchRulebook, repeat} from "./rulebook.js";
import {benchSearch} from "./search.js";
import {markdown} from "./timing.js";
import type {BenchRow} from "./timing.js";

/** Puts a table under its heading in bench/README.md, in place of the one before. */
function keep(heading: string, table: string): void {
  const file = join(root, "bench", "README.md");
  const parts = readFileSync(file, "utf8").split(/^(?=## )/m);
  const kept = parts.map(part => (part.startsWith(`## ${heading}\n`) ? `## ${heading}\n\n${table}\n` : part));
  writeFileSync(file, kept.join("").trimEnd() + "\n");
}

const rows: BenchRow[] = [];
const add = (more: readonly BenchRow[]): void => {
  rows.push(...more);
  process.stderr.write(`${markdown(more)}\n`);
};

const usualBars = {engine: "<= 60 ms", move: "<= 100 ms", paint: "<= 1 s", live: "<= 5 s"};
const millionBars = {engine: "-", move: "<= 400 ms", paint: "-", live: "-"};

const million = process.argv.includes("--million");
if (million) process.env["DOUDI_HOUSEHOLDS"] = "1000000";
await buildSite();
if (!million) {
  const population = await readPopulation(await builtPopulation("zhejiang"));
  add(benchRulebook(repeat(population, 5)));
  add(await benchSearch(population));
  add(await benchMonths(population));
  add(await benchCliffs(population));
}
add(
  await benchBrowser(
    join(root, "dist"),
    million ? "1,000,000 households" : "200,000 households",
    million ? millionBars : usualBars
  )
);

const [cpu] = cpus();
const table = `${markdown(rows)}\n\nMeasured ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} x ${cpu?.model ?? "?"}.\n`;
process.stdout.write(`${table}\n`);
keep(million ? "A million households" : "Last table", table);
