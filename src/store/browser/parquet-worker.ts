// Parquet to an Arrow stream, off the page's thread: DuckDB starts in its own worker meanwhile.

import initialize, {readParquet} from "parquet-wasm/esm";
import {StoreError, messageOf} from "../errors.js";
import {fetchWhole} from "./fetch-whole.js";
import type {DecodeReply, DecodeRequest, FailedAt} from "./protocol.js";

// The types of the page are in force here; this is the part of a worker's scope that is used.
interface WorkerScope {
  onmessage: ((event: MessageEvent<DecodeRequest>) => void) | null;
  postMessage(message: DecodeReply, transfer?: Transferable[]): void;
}
const scope = self as unknown as WorkerScope;

/** Rows in a batch: DuckDB's own row group, few enough batches to be quick. */
const batchSize = 122_880;

let ready: Promise<unknown> | undefined;

scope.onmessage = ({data}) => void decode(data);

async function decode({wasm, table, source}: DecodeRequest): Promise<void> {
  let at: FailedAt = "fetch";
  try {
    ready ??= bytesOf(fetchWhole(wasm)).then(module => initialize({module_or_path: module as Uint8Array<ArrayBuffer>}));
    ready.catch(() => undefined); // told below, after the fetch
    const onProgress = (done: number, total: number): void => scope.postMessage({table, kind: "fetched", done, total});
    const bytes = typeof source === "string" ? await bytesOf(fetchWhole(source, {onProgress})) : source;
    at = "start";
    await ready;
    at = "decode";
    const ipc = readParquet(bytes, {batchSize}).intoIPCStream() as Uint8Array<ArrayBuffer>;
    scope.postMessage({table, kind: "decoded", ipc}, [ipc.buffer]);
  } catch (error) {
    const zh = error instanceof StoreError ? error.zh : null;
    scope.postMessage({table, kind: "failed", at, message: messageOf(error), zh});
  }
}

const bytesOf = async (response: Promise<Response>): Promise<Uint8Array> =>
  new Uint8Array(await (await response).arrayBuffer());
