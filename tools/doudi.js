// npm run doudi: the command line, where the user stands. Relative paths are taken from there, not from the checkout.

import {existsSync} from "node:fs";
import {join} from "node:path";
import {root} from "../simulations/site-data/hash.js";
import {checkPlace} from "./place.js";
import {checkNode} from "./setup.js";

try {
  checkNode();
  checkPlace();
  if (!existsSync(join(root, "node_modules", "tsx")))
    throw new Error("missing packages: node_modules (npm ci installs them, as npm start does)");
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
// npm changes to the checkout before it runs a script
const {INIT_CWD, npm_lifecycle_event: script} = process.env;
if (script === "doudi" && INIT_CWD !== undefined && existsSync(INIT_CWD)) process.chdir(INIT_CWD);
const {register} = await import("tsx/esm/api"); // its package is there only now
register();
await import("../simulations/cli.ts");
