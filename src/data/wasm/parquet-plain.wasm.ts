import {streamPackageFile} from "../../../tools/package-file.js";

await streamPackageFile("parquet-wasm-plain/esm/parquet_wasm_bg.wasm");
