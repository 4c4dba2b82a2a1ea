// Parquet to an Arrow stream, off the page's thread: DuckDB starts in its own worker meanwhile.

import initialize, {readParquet} from "parquet-wasm/esm";
import type {DecodeReply, DecodeRequest, FailedAt, ParquetSource} from "./protocol.js";

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
    ready ??= initialize({module_or_path: wasm});
    ready.catch(() => undefined); // told below, after the fetch
    const bytes = await fetchBytes(source, (done, total) => scope.postMessage({table, kind: "fetched", done, total}));
    at = "start";
    await ready;
    at = "decode";
    const ipc = readParquet(bytes, {batchSize}).intoIPCStream() as Uint8Array<ArrayBuffer>;
    scope.postMessage({table, kind: "decoded", ipc}, [ipc.buffer]);
  } catch (error) {
    scope.postMessage({table, kind: "failed", at, message: error instanceof Error ? error.message : String(error)});
  }
}

async function fetchBytes(
  source: ParquetSource,
  onProgress: (done: number, total: number) => void
): Promise<Uint8Array> {
  if (typeof source !== "string") return source;
  const response = await fetch(source);
  if (!response.ok || response.body === null) throw new Error(`${response.status} ${response.statusText} (${source})`);
  const encoded = response.headers.has("content-encoding");
  const total = encoded ? 0 : Number(response.headers.get("content-length") ?? 0);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let done = 0;
  const reader = response.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    chunks.push(part.value);
    done += part.value.length;
    onProgress(done, total);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
