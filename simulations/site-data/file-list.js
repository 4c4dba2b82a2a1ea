// What a directory held when it was whole: `.files.json`, written last, so that one which a killed process, a full disk or a failing
// machine left is told from a whole one and made again.

import {readFileSync, statSync} from "node:fs";
import {open} from "node:fs/promises";
import {join, relative, sep} from "node:path";
import {filesOf} from "./hash.js";
import {writeWhole} from "./write-whole.js";

export const listName = ".files.json";
/** Files that are brought down to the disk at once. */
const atOnce = 8;

/**
 * Paths of the files below a directory as addresses have them; hidden ones left out.
 * @param {string} directory
 * @returns {string[]}
 */
export const pathsIn = directory =>
  filesOf(["."], directory).map(file => relative(directory, file).split(sep).join("/"));

/**
 * Brings every file of a directory down to the disk and lists them; `made` says what they were made from.
 * @param {string} directory
 * @param {string} made
 */
export async function listFiles(directory, made) {
  const paths = pathsIn(directory);
  const waiting = [...paths];
  const worker = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const handle = await open(join(directory, path), "r+");
      await handle.sync().finally(() => handle.close());
    }
  };
  await Promise.all(Array.from({length: atOnce}, worker));
  const files = Object.fromEntries(paths.map(path => [path, statSync(join(directory, path)).size]));
  writeWhole(join(directory, listName), JSON.stringify({made, files}));
}

/**
 * The list of a directory; undefined where it has none, or a file of it is missing or of another size.
 * @param {string} directory
 * @returns {{made: string, files: Record<string, number>} | undefined}
 */
export function wholeFiles(directory) {
  const list = readList(directory);
  const isWhole = Object.entries(list?.files ?? {}).every(
    ([path, size]) => statSync(join(directory, path), {throwIfNoEntry: false})?.size === size
  );
  return isWhole ? list : undefined;
}

function readList(directory) {
  try {
    const list = JSON.parse(readFileSync(join(directory, listName), "utf8"));
    return typeof list?.made === "string" && typeof list.files === "object" ? list : undefined;
  } catch {
    return undefined;
  }
}
