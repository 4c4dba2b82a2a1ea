// Builds the site into dist: the pages, unless they are already what the sources say, and the files of the provinces asked for. Pages
// are built beside those that are there, and take their place when they are whole: a server goes on serving meanwhile.
// Framework never re-runs a loader it has run, so what loaders wrote is thrown away first whenever the pages are built.

import {mkdirSync, readdirSync, rmSync} from "node:fs";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {checkSite} from "./check-site.js";
import {chosenProvinces} from "./choice.js";
import {writeNotices} from "./notices.js";
import {prepareOffline} from "./offline.js";
import {listFiles, wholeFiles} from "../simulations/site-data/file-list.js";
import {hashOf, root} from "../simulations/site-data/hash.js";
import {withLock} from "../simulations/site-data/lock.js";
import {replaceFolder} from "../simulations/site-data/replace-folder.js";
import {checkPlace} from "./place.js";
import {runMain} from "../simulations/site-data/run-main.js";
import {must, run} from "./run.js";
import {sealSite} from "./seal.js";
import {checkNode, installPackages} from "./setup.js";

const dist = join(root, "dist");
/** In dist, so that it is on the same disk; hidden, so that it is not served. */
const part = ".part-";
const cache = join(root, "src", ".observablehq", "cache");
// Of data only what the page of sources and the page of one household print; figures of a province are no part of the pages.
const sources = [
  ...["src", "tools", "loaders", "simulations", "data/policies", "data/places.csv"],
  ...["observablehq.config.ts", "package.json", "package-lock.json"]
];

/** `provinces` as chosenProvinces gives them. */
export async function buildSite(provinces = chosenProvinces([])) {
  await withLock(join(root, ".cache", "build.lock"), async () => {
    await buildPages();
    await putProvinces(provinces);
  });
}

async function buildPages() {
  mkdirSync(dist, {recursive: true});
  for (const name of readdirSync(dist).filter(name => name.startsWith(part)))
    rmSync(join(dist, name), {recursive: true});
  const want = hashOf(sources);
  if (wholeFiles(dist)?.made === want) return;
  clearCache();
  console.log("building the pages");
  const unfinished = join(dist, `${part}${process.pid}`);
  try {
    await observableBuild(unfinished);
    await must("tsx", ["tools/floor.ts", unfinished], {quiet: true});
    sealSite(unfinished);
    writeNotices(unfinished);
    checkSite(unfinished);
    await listFiles(unfinished, want);
    publish(unfinished);
  } finally {
    rmSync(unfinished, {recursive: true, force: true});
  }
}

/** Provinces stay, and for pages that are open the files of the build before, whose names nobody else has. */
function publish(unfinished) {
  const before = wholeFiles(dist)?.files;
  const keep = path => path.startsWith("data/") || (path.startsWith("_") && (before === undefined || path in before));
  replaceFolder(unfinished, dist, {keep});
}

/** Puts provinces into dist; with `add`, beside those that are there. */
export async function putProvinces(provinces, {add = false} = {}) {
  const args = ["tools/site-data.ts", join(dist, "data"), ...provinces, ...(add ? ["--add"] : [])];
  const output = await must("tsx", args, {quiet: true});
  if (output !== "") console.log(output.trimEnd());
}

export function clearCache() {
  rmSync(cache, {recursive: true, force: true});
  mkdirSync(join(root, ".cache"), {recursive: true});
}

/** Runs Framework's command line, without the network. */
export function observable(args, options) {
  prepareOffline(cache);
  return run("observable", args, options);
}

async function observableBuild(output) {
  const verbose = process.env.DOUDI_VERBOSE !== undefined;
  const {code, output: said} = await observable(["build"], {quiet: !verbose, env: {DOUDI_OUTPUT: output}});
  if (code !== 0) throw new Error(`observable build failed with exit code ${code}\n${said}`);
  const warnings = said.split("\n").filter(line => /warning/i.test(line) || line.includes("↳"));
  if (warnings.length > 0) console.log(warnings.join("\n"));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runMain(async () => {
    checkNode();
    checkPlace();
    const provinces = chosenProvinces();
    await installPackages();
    await buildSite(provinces);
  });
}
