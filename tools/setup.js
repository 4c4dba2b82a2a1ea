// What a fresh machine lacks: the packages of package-lock.json, and for the browser tests a Chromium.

import {existsSync, mkdirSync, readFileSync} from "node:fs";
import {delimiter, join} from "node:path";
import {hashOf, root} from "../simulations/site-data/hash.js";
import {writeWhole} from "../simulations/site-data/write-whole.js";
import {must, run} from "./run.js";

export function checkNode() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < 20)
    throw new Error(`node too old: ${process.version} (install Node 20 or newer from https://nodejs.org)`);
}

/** Installs the packages when node_modules is not what package-lock.json says. */
export async function installPackages() {
  const stamp = join(root, "node_modules", ".doudi-lock");
  const want = hashOf(["package-lock.json"], `${process.platform} ${process.arch} ${process.versions.modules}`);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === want) return;
  if (await isInstalled()) return remember(stamp, want);
  console.log("installing packages (npm ci)");
  const {code, output} = await run("npm", ["ci"], {quiet: true});
  if (code !== 0) await installLeniently(output);
  remember(stamp, want);
}

// `npm ci` refuses a lockfile that lacks optional packages for other platforms, as one made with a partial mirror does.
// `npm install` takes every version the lockfile has; the lockfile itself stays as it was.
async function installLeniently(output) {
  if (!/Missing: .* from lock file/.test(output))
    throw new Error(`npm ci failed (is the registry reachable?)\n${output}`);
  const lock = join(root, "package-lock.json");
  const before = readFileSync(lock);
  try {
    await must("npm", ["install"], {quiet: true});
  } finally {
    writeWhole(lock, before);
  }
}

// Installed by hand: npm keeps a copy of the lockfile it installed, without the root's own entry.
async function isInstalled() {
  const have = packagesIn(join(root, "node_modules", ".package-lock.json"));
  if (have === undefined) return false;
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  return Object.entries(lock).every(
    // what is bundled came with its package, and npm keeps no integrity of it
    ([path, entry]) => path === "" || entry.optional || entry.inBundle || have[path]?.integrity === entry.integrity
  );
}

/** Undefined where npm did not come to its end, or left half a file. */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch {
    return undefined;
  }
}

function remember(stamp, want) {
  mkdirSync(join(root, "node_modules"), {recursive: true});
  writeWhole(stamp, want);
}

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"];

/** Path of a Chromium: the CHROMIUM variable, one on the path, or one installed with apt. */
export async function findChromium() {
  const found = chromiumPath();
  if (found !== undefined) return found;
  const {code: apt} = await run("apt-get", ["--version"], {quiet: true}).catch(() => ({code: 1}));
  if (apt === 0 && process.getuid?.() === 0) {
    console.log("installing chromium (apt-get)");
    const env = {DEBIAN_FRONTEND: "noninteractive"};
    await must("apt-get", ["update", "-qq"], {quiet: true, env});
    await must("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {quiet: true, env});
  }
  const installed = chromiumPath();
  if (installed !== undefined) return installed;
  throw new Error(
    "no chromium: the browser tests need one (install Chromium, Chrome or Edge, or set CHROMIUM to its path)"
  );
}

export function chromiumPath() {
  const {CHROMIUM} = process.env;
  if (CHROMIUM !== undefined && CHROMIUM !== "") {
    if (existsSync(CHROMIUM)) return CHROMIUM;
    throw new Error(`no chromium: ${CHROMIUM} (set CHROMIUM to the path of a browser that exists)`);
  }
  const directories = [...(process.env.PATH ?? "").split(delimiter), "/usr/bin"];
  const applications = ["Google Chrome", "Chromium", "Microsoft Edge"].map(
    n => `/Applications/${n}.app/Contents/MacOS/${n}`
  );
  return [...directories.flatMap(d => names.map(n => join(d, n))), ...applications].find(existsSync);
}
