// What a build was made from, as one short name: contents of files, in a fixed order.

import {createHash} from "node:crypto";
import {existsSync, readFileSync, readdirSync, statSync} from "node:fs";
import {join, relative, sep} from "node:path";
import {fileURLToPath} from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Files below the paths, sorted; hidden ones left out. */
export function filesOf(paths, base = root) {
  return paths.flatMap(path => walk(join(base, path))).sort();
}

function walk(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .filter(name => !name.startsWith("."))
    .flatMap(name => walk(join(path, name)));
}

export function hashOf(paths, extra = "") {
  const hash = createHash("sha256").update(extra);
  for (const file of filesOf(paths)) {
    hash.update(relative(root, file).split(sep).join("/")).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex").slice(0, 12);
}
