// The page's end of the Parquet worker: a table at a time, as an Arrow stream.

import {parquetBuild} from "./builds.js";
import {engineError} from "./capabilities.js";
import {faultOf} from "./fetch-whole.js";
import {StoreError, fileError, isMemoryError, memoryError} from "../errors.js";
import type {DecodeReply, DecodeRequest, ParquetSource} from "./protocol.js";
import type {TableName} from "../queries.js";
import type {Stages} from "../store.js";

export interface Parquet {
  decode(table: TableName, source: ParquetSource): Promise<Uint8Array>;
  close(): void;
}

interface Waiting {
  readonly resolve: (ipc: Uint8Array) => void;
  readonly reject: (error: unknown) => void;
}

export function openParquet(stages: Stages): Parquet {
  const {wasm, isPlain} = parquetBuild();
  const script = isPlain
    ? import.meta.resolve("./parquet-plain-worker.js")
    : import.meta.resolve("./parquet-worker.js");
  const worker = new Worker(script, {type: "module"});
  const waiting = new Map<TableName, Waiting>();
  const bytes = new Map<TableName, readonly [number, number]>();
  let decoded = 0;
  worker.onmessage = ({data}: MessageEvent<DecodeReply>) => {
    if (data.kind === "fetched") {
      bytes.set(data.table, [data.done, data.total]);
      stages.report("fetch", sum(bytes, 0), sum(bytes, 1));
    } else if (data.kind === "decoded") {
      stages.report("decode", ++decoded, Math.max(decoded, 2));
      waiting.get(data.table)?.resolve(data.ipc);
    } else {
      waiting.get(data.table)?.reject(failure(data));
    }
  };
  worker.onerror = event =>
    void faultOf(script).then(fault => {
      for (const {reject} of waiting.values()) reject(fault ?? engineError(event.message, event));
    });
  return {
    decode(table, source) {
      return new Promise((resolve, reject) => {
        waiting.set(table, {resolve, reject});
        const request: DecodeRequest = {wasm, table, source};
        worker.postMessage(request, typeof source === "string" ? [] : [source.buffer]);
      });
    },
    close: () => worker.terminate()
  };
}

const sum = (bytes: ReadonlyMap<TableName, readonly [number, number]>, part: 0 | 1): number =>
  [...bytes.values()].reduce((total, pair) => total + pair[part], 0);

function failure({table, at, message, zh}: DecodeReply & {kind: "failed"}): StoreError {
  const cause = new Error(message);
  if (zh !== null) return new StoreError("network", {en: message, zh}, cause);
  if (isMemoryError(cause)) return memoryError(cause);
  return at === "decode" ? fileError(`${table}.parquet`, message, cause) : engineError(message, cause);
}
