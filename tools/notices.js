// What a site carries of others: dist/licences/notices.txt has the licence of every package whose code a browser is sent, and
// dist/licences/sbom.cdx.json is the bill of materials of the site and of what builds and serves it, as CycloneDX.

import {existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {root} from "../simulations/site-data/hash.js";
import {billOf} from "./bill-of-materials.js";
import {packagesOf, withDependencies} from "./packages.js";

/** Part of Framework's client and of check.js, which name no package they were made of. */
const bundled = ["@observablehq/runtime", "@observablehq/inspector", "js-sha256"];

export function writeNotices(dist) {
  const folder = join(dist, "licences");
  const packages = packagesOf();
  const shipped = shippedIn(dist, packages);
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, "notices.txt"), noticesOf(shipped));
  writeFileSync(join(folder, "sbom.cdx.json"), billOf(packages, shipped));
}

/**
 * Packages named in the site, with all they depend on: a bundle does not say which of those lie in it.
 * @param {string} dist
 * @returns {import("./packages.js").Package[]}
 */
export function shippedIn(dist, packages = packagesOf()) {
  const named = withDependencies(packages, [...namesIn(join(dist, "_node")), ...bundled]);
  const framework = packages.filter(({path}) => path === "node_modules/@observablehq/framework");
  return [...framework, ...named.filter(({name}) => !name.startsWith("@types/"))];
}

/** Folders are called `name@version`, those of a scope lie one deeper. */
function namesIn(folder) {
  return readdirSync(folder).flatMap(name =>
    name.startsWith("@") ? readdirSync(join(folder, name)).map(inner => `${name}/${nameOf(inner)}`) : [nameOf(name)]
  );
}

const nameOf = folder => folder.replace(/@[^@]*$/, "");

const rule = `\n\n${"-".repeat(80)}\n\n`;
const head = `兜底 Doudi sends a browser code of others, under the licences below; its own comes first. Packages that were
compiled to WebAssembly (@duckdb/duckdb-wasm, parquet-wasm) hold parts of further projects, which their sources name.`;

function noticesOf(packages) {
  const own = readFileSync(join(root, "LICENSE"), "utf8").trim();
  const parts = packages.map(each => `${each.name} ${each.version} (${each.licence})\n\n${textOf(each)}`);
  return `${[head, `Doudi\n\n${own}`, ...parts].join(rule)}\n`;
}

/** The package's own files, or who published it under what where it brings none. */
function textOf({path, licence}) {
  const folder = join(root, path);
  const files = existsSync(folder)
    ? readdirSync(folder).filter(name => /^(licen[cs]e|notice|copying)/i.test(name))
    : [];
  if (files.length > 0)
    return files
      .sort()
      .map(name => readFileSync(join(folder, name), "utf8").trim())
      .join("\n\n");
  const {author, repository} = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const by = [author?.name ?? author, repository?.url ?? repository]
    .filter(text => typeof text === "string")
    .join(", ");
  const terms = readFileSync(join(root, "LICENSE"), "utf8").split("\n\n").slice(2).join("\n\n").trim();
  return `The package has no file of its licence. Published as ${licence} by ${by}.${licence === "MIT" ? `\n\n${terms}` : ""}`;
}
