// A file of an installed package on standard output: what the loaders of src/data/wasm do.

import {readFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {pipeline} from "node:stream/promises";
import {Readable} from "node:stream";

const sourceMap = /^\/\/# sourceMappingURL=.*$/m;

// DuckDB's worker leaves a failed start (no file, no memory) as a rejection that nobody hears; so the page hears it.
const speakUp = 'addEventListener("unhandledrejection", event => { throw event.reason; });\n';

// Many servers, and more that stand between, know no .wasm: what a browser then refuses for its name is handed on under the right one.
const ofAnyType = `if (typeof WebAssembly === "object" && WebAssembly.instantiateStreaming) {
  const streamed = WebAssembly.instantiateStreaming;
  WebAssembly.instantiateStreaming = async (source, imports) => {
    const answer = await source;
    const isFit = !answer.ok || /^application\\/wasm$/i.test(answer.headers.get("content-type") || "");
    const named = isFit ? answer : new Response(answer.body, {headers: {"content-type": "application/wasm"}});
    return streamed.call(WebAssembly, named, imports);
  };
}
`;

/** `specifier` as in an import, e.g. `parquet-wasm/esm/parquet_wasm_bg.wasm`; a script is served without its source map. */
export async function streamPackageFile(specifier: string): Promise<void> {
  const bytes = await readFile(createRequire(import.meta.url).resolve(specifier));
  const content = specifier.endsWith(".js")
    ? speakUp + ofAnyType + bytes.toString("utf8").replace(sourceMap, "")
    : bytes;
  await pipeline(Readable.from([content]), process.stdout);
}
