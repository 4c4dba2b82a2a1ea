// npm start: installs what is missing, builds what has changed, serves the site and says where.

import {join} from "node:path";
import {buildSite} from "./build.js";
import {root} from "./hash.js";
import {serve} from "./serve.js";
import {checkNode, installPackages} from "./setup.js";

function portOf(text = "3000") {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new Error(`invalid PORT: ${text} (a whole number from 0 to 65535)`);
}

try {
  checkNode();
  await installPackages();
  await buildSite();
  const {url} = await serve(join(root, "dist"), {
    port: portOf(process.env.PORT),
    host: process.env.HOST ?? "127.0.0.1"
  });
  console.log(`兜底 Doudi is served at ${url}  (Ctrl+C stops it)`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
