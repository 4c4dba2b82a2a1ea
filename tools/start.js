// npm start: installs what is missing, builds what has changed, serves the site and says where. `npm start -- --all` builds
// every province, `-- --province hubei` that one; any other is built when a page first asks for it.

import {join} from "node:path";
import {buildSite} from "./build.js";
import {chosenProvinces} from "./choice.js";
import {root} from "../simulations/site-data/hash.js";
import {provinceMaker} from "./province-maker.js";
import {serve} from "./serve.js";
import {checkNode, installPackages} from "./setup.js";

function portOf(text = "3000") {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new Error(`invalid PORT: ${text} (a whole number from 0 to 65535)`);
}

try {
  checkNode();
  const provinces = chosenProvinces();
  await installPackages();
  await buildSite(provinces);
  const dist = join(root, "dist");
  const {url} = await serve(dist, {
    port: portOf(process.env.PORT),
    host: process.env.HOST ?? "127.0.0.1",
    make: provinceMaker(dist)
  });
  console.log(`兜底 Doudi is served at ${url}  (Ctrl+C stops it)`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
