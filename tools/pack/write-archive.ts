// Writes the built site as an archive below archive/, and says its name, size and SHA-256: `tsx tools/pack/write-archive.ts`.

import {mkdirSync, readFileSync} from "node:fs";
import {join, relative} from "node:path";
import {root} from "../../simulations/site-data/hash.js";
import {runMain} from "../../simulations/site-data/run-main.js";
import {writeWhole} from "../../simulations/site-data/write-whole.js";
import {sha256Of} from "../hash-list.js";
import {archiveOf} from "./archive.js";

await runMain(() => {
  const {version} = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {readonly version: string};
  const bytes = archiveOf(join(root, "dist"), `doudi-${version}`);
  const file = join(root, "archive", `doudi-${version}.zip`);
  mkdirSync(join(root, "archive"), {recursive: true});
  writeWhole(file, bytes);
  console.log(`${relative(root, file)}  ${(bytes.length / 1e6).toFixed(1)} MB  sha256 ${sha256Of(bytes)}`);
  return Promise.resolve();
});
