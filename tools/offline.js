// Keeps `observable build` off the network. Its client can load some twenty libraries by name (lodash, leaflet, echarts ...);
// to write their addresses down it asks registry.npmjs.org for the newest version of each, even when no page uses them.
// It looks among the versions it has cached first, so an empty directory of version 0.0.0 answers for each.

import {mkdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {filesOf, root} from "../simulations/site-data/hash.js";

const specifier = /["'`]npm:((?:@[\w.-]+\/)?[\w.-]+)/g;

export function prepareOffline(cache) {
  const client = filesOf(["node_modules/@observablehq/framework/dist"], root).filter(file => file.endsWith(".js"));
  for (const file of client) {
    for (const [, name] of readFileSync(file, "utf8").matchAll(specifier)) {
      mkdirSync(join(cache, "_npm", `${name}@0.0.0`), {recursive: true});
    }
  }
}
