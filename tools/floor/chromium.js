// The oldest Chromium of the floor, for the browser tests: out of the registry, pinned by its lockfile, unpacked once below .cache.

import {chmodSync, cpSync, createReadStream, createWriteStream, existsSync, mkdirSync, renameSync} from "node:fs";
import {join} from "node:path";
import {pipeline} from "node:stream/promises";
import {createBrotliDecompress} from "node:zlib";
import {hashOf, root} from "../../simulations/site-data/hash.js";
import {withLock} from "../../simulations/site-data/lock.js";
import {must} from "../run.js";

const pinned = "tools/floor/chromium";

/** Its path; undefined on machines that it was not built for: it runs on Linux on x64. */
export async function floorChromium() {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const folder = join(root, ".cache", `floor-chromium-${hashOf([pinned])}`);
  const browser = join(folder, "chromium");
  await withLock(`${folder}.lock`, async () => {
    if (!existsSync(browser)) await unpack(folder, browser);
  });
  return browser;
}

async function unpack(folder, browser) {
  console.log("fetching the oldest browser of the tests (npm ci)");
  mkdirSync(folder, {recursive: true});
  cpSync(join(root, pinned), folder, {recursive: true});
  await must("npm", ["ci", "--ignore-scripts", "--legacy-peer-deps", "--prefer-offline"], {quiet: true, cwd: folder});
  const packed = join(folder, "node_modules", "chrome-aws-lambda", "bin", "chromium.br");
  await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(`${browser}.part`));
  chmodSync(`${browser}.part`, 0o755);
  renameSync(`${browser}.part`, browser);
}
