// Writes the scripts and style sheets of a built site anew in what the browsers of the floor understand.

import {readFileSync, writeFileSync} from "node:fs";
import {transform} from "esbuild";
import {targets} from "./compat.js";

/** Of Framework, for which browsers of 2022 have a word: where a file of the site lies. */
const resolved = /\bimport\.meta\.resolve\(\s*("[^"]*"|'[^']*')\s*\)/g;

/** In place: their names, by which they know each other, stay. */
export async function lower(file: string): Promise<void> {
  const text = readFileSync(file, "utf8");
  const isScript = file.endsWith(".js");
  const {code} = await transform(isScript ? text.replace(resolved, "new URL($1,import.meta.url).href") : text, {
    loader: isScript ? "js" : "css",
    target: targets,
    minifyWhitespace: true,
    charset: "utf8"
  });
  writeFileSync(file, code);
}
