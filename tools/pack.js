// npm run pack: builds the site with every province (or those named, as `npm run build` takes them) and puts it into one archive for a
// machine without Node and without the internet.

import {buildSite} from "./build.js";
import {chosenProvinces} from "./choice.js";
import {checkPlace} from "./place.js";
import {must} from "./run.js";
import {runMain} from "../simulations/site-data/run-main.js";
import {checkNode, installPackages} from "./setup.js";

await runMain(async () => {
  checkNode();
  checkPlace();
  const named = chosenProvinces();
  await installPackages();
  await buildSite(named.length === 0 ? ["all"] : named);
  console.log((await must("tsx", ["tools/pack/write-archive.ts"], {quiet: true})).trimEnd());
});
