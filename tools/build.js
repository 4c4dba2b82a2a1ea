// Builds the site into dist, unless dist is already what the sources say. Framework never re-runs a loader it has run, so
// what loaders wrote is thrown away first whenever anything they are made from has changed.

import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {checkSite} from "./check-site.js";
import {prepareOffline} from "./offline.js";
import {hashOf, root} from "./hash.js";
import {withLock} from "./lock.js";
import {run} from "./run.js";
import {sealSite} from "./seal.js";
import {installPackages} from "./setup.js";

const dist = join(root, "dist");
const cache = join(root, "src", ".observablehq", "cache");
const sources = ["src", "loaders", "data", "simulations", "tools", "observablehq.config.ts", "package-lock.json"];

export async function buildSite() {
  await withLock(join(root, ".cache", "build.lock"), async () => {
    const stamp = join(root, ".cache", "site-hash");
    const want = hashOf(sources, process.env.DOUDI_HOUSEHOLDS);
    if (existsSync(join(dist, "index.html")) && read(stamp) === want) return;
    rmSync(stamp, {force: true});
    clearCache();
    console.log("building the site");
    await observableBuild();
    sealSite(dist);
    checkSite(dist);
    writeFileSync(stamp, want);
  });
}

// Everything a loader reads: its own sources, and all that baseline figures are computed with.
const loaderSources = [
  ...["loaders", "data", "src/rules", "src/engine", "src/analysis", "src/store", "src/data", "simulations", "tools"],
  "package-lock.json"
];

export function clearCache() {
  const stamp = join(root, ".cache", "loader-hash");
  const want = hashOf(loaderSources, process.env.DOUDI_HOUSEHOLDS);
  if (read(stamp) === want) return;
  rmSync(cache, {recursive: true, force: true});
  mkdirSync(join(root, ".cache"), {recursive: true});
  writeFileSync(stamp, want);
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
    await installPackages();
    await buildSite();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
