// A folder that is being served is replaced file by file, each at once: no address leads nowhere in between.

import {existsSync, mkdirSync, renameSync, rmSync} from "node:fs";
import {dirname, join} from "node:path";
import {listName, pathsIn} from "./file-list.js";

/**
 * Moves every file of `from`, which has its list and lies on the same disk, to its place in `to`: pages last, so that what they ask
 * for is there. Then removes what is not in `from`, unless `keep` says otherwise of its path. Until all is done `to` has no list.
 * @param {string} from
 * @param {string} to
 * @param {{keep?: (path: string) => boolean, rename?: (from: string, to: string) => void}} options a test's `rename` fails
 */
export function replaceFolder(from, to, {keep = () => false, rename = renameSync} = {}) {
  if (!existsSync(to)) return void rename(from, to);
  rmSync(join(to, listName), {force: true});
  const paths = pathsIn(from);
  const isPage = path => path.endsWith(".html");
  for (const path of [...paths.filter(path => !isPage(path)), ...paths.filter(isPage)]) {
    mkdirSync(dirname(join(to, path)), {recursive: true});
    rename(join(from, path), join(to, path));
  }
  const taken = new Set(paths);
  for (const path of pathsIn(to)) if (!taken.has(path) && !keep(path)) rmSync(join(to, path));
  rename(join(from, listName), join(to, listName));
  rmSync(from, {recursive: true, force: true});
}
