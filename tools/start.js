// npm start: installs what is missing, builds what has changed, serves the site and says where.

import {join} from "node:path";
import {buildSite} from "./build.js";
import {root} from "./hash.js";
import {serve} from "./serve.js";
import {checkNode, installPackages} from "./setup.js";

try {
  checkNode();
  await installPackages();
  await buildSite();
  const {url} = await serve(join(root, "dist"), {
    port: Number(process.env.PORT ?? 3000),
    host: process.env.HOST ?? "127.0.0.1"
  });
  console.log(`兜底 Doudi is served at ${url}  (Ctrl+C stops it)`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
