// Builds the files of one province where they are not there yet: `tsx tools/build-province.ts hubei`.

import {builtProvince} from "../simulations/site-data/province-files.js";
import {runMain} from "../simulations/site-data/run-main.js";

await runMain(async () => {
  const [name] = process.argv.slice(2);
  if (name === undefined) throw new Error("missing argument: a province, for example hubei");
  process.stdout.write(`${await builtProvince(name)}\n`);
});
