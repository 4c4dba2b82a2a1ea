// A file of a province on standard output, for `npm run dev`: what the loaders of src/data/[province] do.

import {createReadStream} from "node:fs";
import {join} from "node:path";
import {pipeline} from "node:stream/promises";
import {parseArgs} from "node:util";
import {builtProvince} from "../simulations/site-data/province-files.js";

/** Which one Framework says: --province hubei --file baseline. */
export async function streamProvinceFile(extension: "json" | "parquet" | "csv"): Promise<void> {
  const {values} = parseArgs({options: {province: {type: "string"}, file: {type: "string"}}});
  const directory = await builtProvince(values.province ?? "");
  await pipeline(createReadStream(join(directory, `${values.file}.${extension}`)), process.stdout);
}
