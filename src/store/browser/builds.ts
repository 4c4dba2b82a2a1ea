// The builds of DuckDB and parquet-wasm that this engine runs: asked of the engine, never of its name.

import {FileAttachment} from "observablehq:stdlib";
import {hasExceptions, hasReferences} from "./capabilities.js";

/** The module, and the script of its worker. */
export const duckdbBuild = () => (hasExceptions() ? withExceptions() : without());

const withExceptions = () => ({
  wasm: FileAttachment("../../data/wasm/duckdb-eh.wasm"),
  script: FileAttachment("../../data/wasm/duckdb-worker.js").href
});

const without = () => ({
  wasm: FileAttachment("../../data/wasm/duckdb-mvp.wasm"),
  script: FileAttachment("../../data/wasm/duckdb-mvp-worker.js").href
});

/** The module; `isPlain`: it is the one for engines whose WebAssembly knows no references. */
export const parquetBuild = () =>
  hasReferences()
    ? {wasm: FileAttachment("../../data/wasm/parquet.wasm").href, isPlain: false}
    : {wasm: FileAttachment("../../data/wasm/parquet-plain.wasm").href, isPlain: true};
