// What a loader of pages does: prints the Markdown that the configuration has made for the page it is asked for. JavaScript, since a
// page more is then a tenth of a second and not a whole one.

import {parseArgs} from "node:util";

/** Which one Framework says: --page=cliffs. `folder` is where the loader lies, from the root: "/", "/en/". */
export function writeStub(folder) {
  const {page} = parseArgs({options: {page: {type: "string"}}}).values;
  const stubs = JSON.parse(process.env.DOUDI_STUBS ?? "{}");
  const stub = stubs[`${folder}${page}`];
  if (stub !== undefined) process.stdout.write(stub);
  else {
    console.error(`unknown page: ${folder}${page} (known: ${Object.keys(stubs).join(", ")}; see src/pages/pages.ts)`);
    process.exitCode = 1;
  }
}
