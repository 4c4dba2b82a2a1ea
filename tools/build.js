// Builds the site into dist: the pages, unless they are already what the sources say, and the files of the provinces asked for.
// Framework never re-runs a loader it has run, so what loaders wrote is thrown away first whenever the pages are built.

import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {checkSite} from "./check-site.js";
import {chosenProvinces} from "./choice.js";
import {writeNotices} from "./notices.js";
import {prepareOffline} from "./offline.js";
import {hashOf, root} from "../simulations/site-data/hash.js";
import {withLock} from "../simulations/site-data/lock.js";
import {must, run} from "./run.js";
import {sealSite} from "./seal.js";
import {installPackages} from "./setup.js";

const dist = join(root, "dist");
const cache = join(root, "src", ".observablehq", "cache");
// Of data only what the page of sources and the page of one household print; figures of a province are no part of the pages.
const sources = [
  ...["src", "tools", "loaders", "simulations", "data/policies", "data/places.csv"],
  ...["observablehq.config.ts", "package-lock.json"]
];

/** `provinces` as chosenProvinces gives them. */
export async function buildSite(provinces = chosenProvinces([])) {
  await withLock(join(root, ".cache", "build.lock"), async () => {
    await buildPages();
    await putProvinces(provinces);
  });
}

async function buildPages() {
  const stamp = join(root, ".cache", "site-hash");
  const want = hashOf(sources);
  if (existsSync(join(dist, "index.html")) && read(stamp) === want) return;
  rmSync(stamp, {force: true});
  clearCache();
  console.log("building the pages");
  await observableBuild();
  sealSite(dist);
  checkSite(dist);
  writeNotices(dist);
  writeFileSync(stamp, want);
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

const read = file => (existsSync(file) ? readFileSync(file, "utf8") : undefined);

async function observableBuild() {
  const verbose = process.env.DOUDI_VERBOSE !== undefined;
  const {code, output} = await observable(["build"], {quiet: !verbose});
  if (code !== 0) throw new Error(`observable build failed with exit code ${code}\n${output}`);
  const warnings = output.split("\n").filter(line => /warning/i.test(line) || line.includes("↳"));
  if (warnings.length > 0) console.log(warnings.join("\n"));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const provinces = chosenProvinces();
    await installPackages();
    await buildSite(provinces);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
