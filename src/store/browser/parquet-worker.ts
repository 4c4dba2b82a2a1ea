// The worker that reads Parquet.

import initialize, {readParquet} from "parquet-wasm/esm";
import {decodeWith} from "./decode.js";

decodeWith({start: module => initialize({module_or_path: module}), read: readParquet});
