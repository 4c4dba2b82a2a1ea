// The page's end of the Parquet worker: a table at a time, as an Arrow stream.

import {engineError} from "./capabilities.js";
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

export function openParquet(wasm: string, stages: Stages): Parquet {
  const worker = new Worker(import.meta.resolve("./parquet-worker.js"), {type: "module"});
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
  worker.onerror = event => {
    for (const {reject} of waiting.values()) reject(engineError(event.message, event));
  };
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

function failure({table, at, message}: DecodeReply & {kind: "failed"}): StoreError {
  const cause = new Error(message);
  if (isMemoryError(cause)) return memoryError(cause);
  if (at === "start") return engineError(message, cause);
  if (at === "decode") return fileError(`${table}.parquet`, message, cause);
  return new StoreError(
    "network",
    {
      en: `cannot fetch ${table}.parquet: ${message} (is the server of this page still running? start it again and reload)`,
      zh: `无法读取 ${table}.parquet：${message}（本页的服务是否仍在运行？请重新启动后刷新页面）`
    },
    cause
  );
}
