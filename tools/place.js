// Where the checkout lies: a few signs in the name of a folder above it are more than Node or a package can take. They are told
// before anything starts, since what they break says nothing of it.

import {root} from "../simulations/site-data/hash.js";

/** Node takes `\` for a separator, tsx `?` for the start of a query; vitest and dependency-cruiser take folders for URLs or patterns. */
const never = ["?", ...(process.platform === "win32" ? [] : ["\\"])];
const notForTests = ["#", "%", "*"];

/**
 * Throws where the folder cannot be used.
 * @param {{tests?: boolean, folder?: string}} options
 */
export function checkPlace({tests = false, folder = root} = {}) {
  const sign = [...never, ...(tests ? notForTests : [])].find(sign => folder.includes(sign));
  if (sign === undefined) return;
  const what = tests && notForTests.includes(sign) ? "tests cannot run" : "nothing can run";
  throw new Error(`folder with "${sign}" in its name: ${folder} (${what} below it: rename it, or move the checkout)`);
}
