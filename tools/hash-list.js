// What a site should arrive as: `files.json`, size and SHA-256 of every file below a folder. check.html and an archive go by it.

import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {pathsIn} from "../simulations/site-data/file-list.js";
import {writeWhole} from "../simulations/site-data/write-whole.js";

export const hashListName = "files.json";

/** @param {Uint8Array} bytes */
export const sha256Of = bytes => createHash("sha256").update(bytes).digest("hex");

/**
 * The list as text, paths in order; itself is left out.
 * @param {Iterable<readonly [path: string, bytes: Uint8Array]>} files
 */
export function hashList(files) {
  const lines = [...files]
    .filter(([path]) => path !== hashListName)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, bytes]) => `${JSON.stringify(path)}:[${bytes.length},"${sha256Of(bytes)}"]`);
  return `{"files":{\n${lines.join(",\n")}\n}}\n`;
}

/** Writes the list of a folder into it. */
export function writeHashList(folder) {
  const files = pathsIn(folder).map(path => /** @type {const} */ ([path, readFileSync(join(folder, path))]));
  writeWhole(join(folder, hashListName), hashList(files));
}
