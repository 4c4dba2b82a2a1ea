// The worker that reads Parquet where WebAssembly knows no references yet, by the last version that does without.

import initialize, {readParquet} from "parquet-wasm-plain/esm";
import {decodeWith} from "./decode.js";

decodeWith({start: initialize, read: readParquet});
