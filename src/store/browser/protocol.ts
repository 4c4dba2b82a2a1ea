// What the page and the Parquet worker say to each other.

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
