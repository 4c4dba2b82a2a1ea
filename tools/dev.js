// npm run dev: Framework's preview, which reloads a page when its source changes. Stale loader results are cleared first.

import {clearCache, observable} from "./build.js";
import {checkNode, installPackages} from "./setup.js";

checkNode();
await installPackages();
clearCache();
const {code} = await observable(["preview", "--no-open", "--host", "127.0.0.1"], {quiet: false});
process.exitCode = code;
