// The files of a built site that belong to it: those of its last build and of its provinces, not what earlier builds left for pages
// that are open.

import {readFileSync} from "node:fs";
import {join} from "node:path";
import {pathsIn, wholeFiles} from "../../simulations/site-data/file-list.js";

/** By path from the root of the site. Throws where the site is not whole. */
export function siteFiles(dist: string): Map<string, Uint8Array> {
  const list = wholeFiles(dist);
  if (list === undefined) throw new Error(`site not whole: ${dist} (npm run build makes it)`);
  const paths = [...Object.keys(list.files), ...pathsIn(join(dist, "data")).map(path => `data/${path}`)];
  return new Map(paths.map(path => [path, readFileSync(join(dist, path))]));
}
