// Parquet to an Arrow stream, in a worker: DuckDB starts in its own meanwhile.

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

/** A build of parquet-wasm. */
export interface ParquetReader {
  readonly start: (module: Uint8Array<ArrayBuffer>) => Promise<unknown>;
  readonly read: (bytes: Uint8Array, options: {readonly batchSize: number}) => {intoIPCStream(): Uint8Array};
}

/** Answers what the page asks of this worker. */
export function decodeWith(reader: ParquetReader): void {
  let ready: Promise<unknown> | undefined;
  scope.onmessage = ({data}) => {
    ready ??= bytesOf(fetchWhole(data.wasm)).then(reader.start);
    ready.catch(() => undefined); // told with the table that needs it
    void decode(data, ready, reader);
  };
}

async function decode({table, source}: DecodeRequest, ready: Promise<unknown>, {read}: ParquetReader): Promise<void> {
  let at: FailedAt = "fetch";
  try {
    const onProgress = (done: number, total: number): void => scope.postMessage({table, kind: "fetched", done, total});
    const bytes = typeof source === "string" ? await bytesOf(fetchWhole(source, {onProgress})) : source;
    at = "start";
    await ready;
    at = "decode";
    const ipc = read(bytes, {batchSize}).intoIPCStream() as Uint8Array<ArrayBuffer>;
    scope.postMessage({table, kind: "decoded", ipc}, [ipc.buffer]);
  } catch (error) {
    const zh = error instanceof StoreError ? error.zh : null;
    scope.postMessage({table, kind: "failed", at, message: messageOf(error), zh});
  }
}

const bytesOf = async (response: Promise<Response>): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await (await response).arrayBuffer());
