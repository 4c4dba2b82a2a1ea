// The packages of package-lock.json: who they are, what they bring along, and under which licence they come.

import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {root} from "../simulations/site-data/hash.js";

/**
 * @typedef {object} Package
 * @property {string} path from the root of the project
 * @property {string} name
 * @property {string} version
 * @property {string | undefined} licence as an SPDX expression; undefined where none is stated
 * @property {string | undefined} integrity
 * @property {boolean} bundled came inside another package, whose integrity covers it
 * @property {boolean} dev serves tests and checks alone
 * @property {string[]} dependencies names
 */

/** @returns {Package[]} */
export function packagesOf(lock = readLock()) {
  return Object.entries(lock.packages)
    .filter(([path, {link}]) => path !== "" && link !== true)
    .map(([path, entry]) => ({
      path,
      // where it lies under a name of ours, its own
      name: entry.name ?? path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
      version: entry.version,
      licence: entry.license ?? statedIn(path),
      integrity: entry.integrity,
      bundled: entry.inBundle === true,
      dev: entry.dev === true,
      dependencies: Object.keys(entry.dependencies ?? {})
    }));
}

const readLock = () => JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));

/** Older packages state their licence in ways that npm does not take over. */
function statedIn(path) {
  const file = join(root, path, "package.json");
  if (!existsSync(file)) return undefined;
  const {license, licenses} = JSON.parse(readFileSync(file, "utf8"));
  const stated = [license ?? licenses].flat().map(each => each?.type ?? each);
  return stated.every(each => typeof each === "string") ? stated.join(" OR ") : undefined;
}

/**
 * Packages of the names, found from the root, and all they depend on, sorted by name.
 * @param {Package[]} packages
 * @param {string[]} names
 * @returns {Package[]}
 */
export function withDependencies(packages, names) {
  const byPath = new Map(packages.map(each => [each.path, each]));
  const found = new Set();
  const visit = each => {
    if (each === undefined || found.has(each)) return;
    found.add(each);
    for (const name of each.dependencies) visit(nearest(byPath, each.path, name));
  };
  for (const name of names) visit(byPath.get(`node_modules/${name}`));
  return [...found].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** As Node looks for it: beside the package's own, then outwards. Undefined where it is not there, as an optional one. */
export function nearest(byPath, from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf("/node_modules/")))) {
    const found = byPath.get(`${at === "" ? "" : `${at}/`}node_modules/${name}`);
    if (found !== undefined || at === "") return found;
  }
}
