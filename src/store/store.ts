// What a store offers, whichever DuckDB is behind it: browser/store.ts in a page, node/store.ts in a process.

import type {Label} from "../rules/schema/label.js";
import type {Microdata} from "../rules/household/microdata.js";

export type Cell = number | string | boolean | null;
export type Row = Readonly<Record<string, Cell>>;

export type NumberArray =
  Uint8Array | Int8Array | Uint16Array | Int16Array | Uint32Array | Int32Array | Float32Array | Float64Array;

/** Columns of one length, by name. */
export type TableColumns = Readonly<Record<string, NumberArray>>;

export type Stage = "engine" | "fetch" | "decode" | "insert" | "columns";

export const stageLabels: Readonly<Record<Stage, Label>> = {
  engine: {zh: "启动数据库", en: "starting the database"},
  fetch: {zh: "读取数据", en: "fetching the data"},
  decode: {zh: "解码", en: "decoding"},
  insert: {zh: "导入", en: "importing"},
  columns: {zh: "整理", en: "laying out columns"}
};

/** How far a stage is: bytes for `engine` and `fetch`, tables for the others; `done === total` when finished. */
export interface Progress {
  readonly stage: Stage;
  readonly done: number;
  /** 0 when not known. */
  readonly total: number;
}

export interface StoreOptions {
  /** Told once, when the columns are read: what could not be checked of the population. */
  readonly onNotice?: (notice: Label) => void;
  readonly onProgress?: (progress: Progress) => void;
}

/** When each stage began and ended, in milliseconds since the store was opened. */
export type Timings = Readonly<Partial<Record<Stage, readonly [number, number]>>>;

export interface Store {
  /** The microdata, checked against the schema, in its order. Throws a StoreError that names column and row. */
  columns(): Promise<Microdata>;
  /** Puts columns back as a table, in place of a table of that name. */
  putTable(name: string, columns: TableColumns): Promise<void>;
  /** Rows of a query; wide integers and decimals come back as numbers. */
  query(sql: string): Promise<Row[]>;
  close(): Promise<void>;
  readonly timings: Timings;
}

/** Keeps the time of every stage and passes progress on. */
export class Stages {
  readonly timings: Partial<Record<Stage, readonly [number, number]>> = {};
  private readonly opened = performance.now();

  constructor(private readonly onProgress: (progress: Progress) => void = () => undefined) {}

  report(stage: Stage, done: number, total: number): void {
    const now = performance.now() - this.opened;
    this.timings[stage] = [this.timings[stage]?.[0] ?? now, now];
    this.onProgress({stage, done, total});
  }
}
