// Builds the files of one province where they are not there yet: `tsx tools/build-province.ts hubei`.

import {builtProvince} from "../simulations/site-data/province-files.js";

const [name] = process.argv.slice(2);
if (name === undefined) throw new Error("missing argument: a province, for example hubei");
try {
  process.stdout.write(`${await builtProvince(name)}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
