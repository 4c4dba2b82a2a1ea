// A file of an installed package on standard output: what the loaders of src/data/wasm do.

import {readFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {pipeline} from "node:stream/promises";
import {Readable} from "node:stream";

const sourceMap = /^\/\/# sourceMappingURL=.*$/m;

// DuckDB's worker leaves a failed start (no file, no memory) as a rejection that nobody hears; so the page hears it.
const speakUp = 'addEventListener("unhandledrejection", event => { throw event.reason; });\n';

/** `specifier` as in an import, e.g. `parquet-wasm/esm/parquet_wasm_bg.wasm`; a script is served without its source map. */
export async function streamPackageFile(specifier: string): Promise<void> {
  const bytes = await readFile(createRequire(import.meta.url).resolve(specifier));
  const content = specifier.endsWith(".js") ? speakUp + bytes.toString("utf8").replace(sourceMap, "") : bytes;
  await pipeline(Readable.from([content]), process.stdout);
}
