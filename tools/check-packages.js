// What package-lock.json brings in: every package is pinned by what its archive holds, comes from whichever registry is in use and for
// every system, and under a licence that this project can live with. `npm test` and `npm run lint` ask.

import {pathToFileURL} from "node:url";
import {packagesOf} from "./packages.js";

const allowed = [
  ...["0BSD", "Apache-2.0", "BlueOak-1.0.0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "ISC", "MIT", "MIT-0"],
  ...["Python-2.0", "Unlicense", "Zlib"]
];

/** Serve tests alone, unchanged, and are no part of what is built. */
const testsAlone = [
  {name: /^axe-core$/, licence: "MPL-2.0"}, // looks in the browser tests for what keeps people out of a page
  {name: /^lightningcss(-|$)/, licence: "MPL-2.0"}, // by way of Vitest
  {name: /^caniuse-lite$/, licence: "CC-BY-4.0"} // data on browsers, by way of Stryker
];

/**
 * One line a fault.
 * @param {import("./packages.js").Package[]} packages
 */
export function packageProblems(packages = packagesOf()) {
  return packages
    .flatMap(each => [integrityProblem(each), ...closedProblems(each), licenceProblem(each)])
    .filter(text => text !== undefined);
}

function integrityProblem({path, version, integrity, bundled}) {
  // npm keeps none of what came inside another package: that package's own covers it
  if (bundled || /^sha(256|384|512)-/.test(integrity ?? "")) return undefined;
  return `no integrity: ${path}@${version} (package-lock.json: npm view NAME@VERSION dist.integrity)`;
}

/**
 * A network that reaches a mirror alone, or a machine of another kind, installs from the same file.
 * @param {import("./packages.js").Package} each
 */
function closedProblems({path, version, resolved, unlisted}) {
  const from = resolved === undefined ? [] : [`names a host: ${path}@${version} (leave out its "resolved")`];
  return [...from, ...unlisted.map(name => `not pinned for every system: ${path}@${version} lacks ${name}`)];
}

function licenceProblem({path, name, version, licence, dev}) {
  if (licence === undefined) return `unknown licence: ${path}@${version} (use another package)`;
  if (isAllowed(licence)) return undefined;
  if (dev && testsAlone.some(each => each.name.test(name) && each.licence === licence)) return undefined;
  return `licence not allowed: ${path}@${version} is ${licence} (allowed: ${allowed.join(", ")})`;
}

/** One of several to choose from is enough; of several that all hold each must be. What is nested deeper is not understood. */
function isAllowed(expression) {
  const plain = expression.replace(/^\((.*)\)$/, "$1");
  return plain.split(" OR ").some(choice => choice.split(" AND ").every(each => allowed.includes(each)));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const problems = packageProblems();
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
