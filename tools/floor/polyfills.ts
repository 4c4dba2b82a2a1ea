// What the code of others asks for and the oldest browsers of the floor have not, from core-js: only they fetch it.

import {createHash} from "node:crypto";
import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {build} from "esbuild";
import {root} from "../../simulations/site-data/hash.js";
import {targets} from "./compat.js";

const modules = ["es.array.at", "es.typed-array.at"];

/** True in a browser that needs them. */
export const lacksThem = "![].at";

/** Writes them into the site, among the packages it is made of; returns the path from its root. */
export async function writePolyfills(dist: string): Promise<string> {
  const contents = modules.map(name => `import "core-js/modules/${name}.js";`).join("\n");
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: root},
    ...{bundle: true, write: false, format: "iife", target: targets, minify: true}
  });
  const code = outputFiles[0].contents;
  const {version} = JSON.parse(readFileSync(join(root, "node_modules", "core-js", "package.json"), "utf8")) as {
    readonly version: string;
  };
  const path = `_node/core-js@${version}/at.${createHash("sha256").update(code).digest("hex").slice(0, 8)}.js`;
  mkdirSync(dirname(join(dist, path)), {recursive: true});
  writeFileSync(join(dist, path), code);
  return path;
}
