// npm start: installs what is missing, builds what has changed, serves the site and says where. `npm start -- --all` builds
// every province, `-- --province hubei` that one; any other is built when a page first asks for it.

import {join} from "node:path";
import {addressIn} from "./address.js";
import {buildSite} from "./build.js";
import {chosenProvinces} from "./choice.js";
import {root} from "../simulations/site-data/hash.js";
import {runMain} from "../simulations/site-data/run-main.js";
import {checkPlace} from "./place.js";
import {provinceMaker} from "./province-maker.js";
import {checkNode, installPackages} from "./setup.js";

await runMain(serveSite, {stays: true});

async function serveSite() {
  checkNode();
  checkPlace();
  const address = addressIn();
  const provinces = chosenProvinces();
  await installPackages();
  await buildSite(provinces);
  const dist = join(root, "dist");
  const {serve} = await import("./serve.js"); // its package is there only now
  const {url} = await serve(dist, {...address, make: provinceMaker(dist)});
  console.log(`兜底 Doudi is served at ${url}  (Ctrl+C stops it)`);
}
