// Writes check.html, in both languages, and its script into a built site: `tsx tools/check-page.ts FOLDER`. The script is for browsers
// far below the floor, too: it is what tells them so.

import {mkdirSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {build} from "esbuild";
import {root} from "../simulations/site-data/hash.js";
import {runMain} from "../simulations/site-data/run-main.js";
import {checkPage} from "../src/check/check-page.js";
import {pathOf} from "../src/pages/pages.js";

await runMain(async () => {
  const [, , dist] = process.argv;
  if (dist === undefined) throw new Error("missing argument: the folder of the built site");
  for (const lang of ["zh", "en"] as const) {
    const file = join(dist, `${pathOf("check", lang).slice(1)}.html`);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, checkPage(lang));
  }
  await build({
    entryPoints: [join(root, "src/check/check.ts")],
    ...{bundle: true, format: "iife", target: "es2015", minify: true, platform: "browser"},
    outfile: join(dist, "check.js")
  });
});
