// npm run dev: Framework's preview, which reloads a page when its source changes. Stale loader results are cleared first.

import {clearCache, observable} from "./build.js";
import {runMain} from "../simulations/site-data/run-main.js";
import {checkPlace} from "./place.js";
import {checkNode, installPackages} from "./setup.js";

await runMain(async () => {
  checkNode();
  checkPlace();
  await installPackages();
  clearCache();
  const {code} = await observable(["preview", "--no-open", "--host", "127.0.0.1"], {quiet: false});
  return code;
});
