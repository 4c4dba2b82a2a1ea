// What the page says to the workers that read Parquet and that hash, and what they answer.

import type {TableName} from "../queries.js";

/** A Parquet file: where it is, or its bytes. */
export type ParquetSource = string | Uint8Array;

export interface DecodeRequest {
  /** Address of parquet-wasm's module. */
  readonly wasm: string;
  readonly table: TableName;
  readonly source: ParquetSource;
}

/** What failed: the file's way here, parquet-wasm itself, or the file's content. */
export type FailedAt = "fetch" | "start" | "decode";

export type DecodeReply =
  | {readonly table: TableName; readonly kind: "fetched"; readonly done: number; readonly total: number}
  | {readonly table: TableName; readonly kind: "decoded"; readonly ipc: Uint8Array<ArrayBuffer>}
  | {
      readonly table: TableName;
      readonly kind: "failed";
      readonly at: FailedAt;
      readonly message: string;
      /** In Chinese, where the error says it. */
      readonly zh: string | null;
    };

/** Bytes to be taken, or the question what all of them come to. */
export type HashRequest = Uint8Array<ArrayBuffer> | "digest";

export type HashReply =
  {readonly digest: string; readonly failed?: undefined} | {readonly digest?: undefined; readonly failed: string};
