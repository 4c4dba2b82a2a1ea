import {streamPackageFile} from "../../../tools/package-file.js";

await streamPackageFile("@duckdb/duckdb-wasm/dist/duckdb-mvp.wasm");
