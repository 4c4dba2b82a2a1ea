// What the page and the worker that opens an office's file say to each other.

import type {Imported} from "../../register/import-register.js";
import type {Mapping} from "../../register/mapping.js";
import type {KnownPlace} from "../../register/places.js";
import type {IdentityKind} from "../../register/identity.js";
import type {Suggested} from "../../register/suggest.js";
import type {TableName} from "../../queries.js";
import type {StoreErrorKind} from "../../errors.js";

/** What suggestions and places are looked up in: data/import.json of the site. */
export interface ImportWords {
  readonly headings: readonly (readonly [column: string, headings: readonly string[]])[];
  readonly codes: readonly (readonly [column: string, codes: readonly (readonly [text: string, code: number])[]])[];
  readonly places: readonly KnownPlace[];
  readonly provinces: readonly (readonly string[])[];
  /** Places that have a standard under a policy in force. */
  readonly standards: readonly number[];
}

/** The files as the browser holds them: nothing of them is sent anywhere. */
export interface RegisterFiles {
  readonly first: File;
  readonly persons: File | null;
  readonly sheet: string | null;
}

/** Addresses of what the worker starts. */
export interface Engines {
  readonly duckdb: string;
  readonly duckdbWorker: string;
  readonly parquet: string;
  /** Whether that is the build for browsers whose WebAssembly knows no references. */
  readonly isPlain: boolean;
}

export type RegisterRequest = {
  readonly files: RegisterFiles;
  readonly words: ImportWords;
  readonly engines: Engines;
} & (
  | {readonly kind: "look"; readonly asOf: string}
  | {readonly kind: "import"; readonly mapping: Mapping; readonly onProblem: "stop" | "drop"}
);

/** A table of a file before its rows are read. Cells of columns that identify are left out. */
export interface LookedTable {
  readonly name: TableName;
  readonly file: string;
  readonly headings: readonly {
    readonly name: string;
    readonly identity: IdentityKind | null;
    /** Texts of the first rows. */
    readonly first: readonly string[];
    /** Different texts of the first thousand rows, where there are few. */
    readonly values: readonly string[];
  }[];
}

export interface Looked {
  readonly sheets: readonly string[];
  readonly tables: readonly LookedTable[];
  readonly suggested: Suggested;
}

export const registerStages = {
  engine: {zh: "启动数据库", en: "starting the database"},
  open: {zh: "读取文件", en: "reading the file"},
  rows: {zh: "读入各行", en: "reading the rows"},
  checks: {zh: "对照并检查", en: "mapping and checking"}
} as const;
export type RegisterStage = keyof typeof registerStages;

export type RegisterReply =
  | {readonly kind: "stage"; readonly stage: RegisterStage}
  | {readonly kind: "looked"; readonly looked: Looked}
  | {readonly kind: "imported"; readonly imported: Imported}
  | {
      readonly kind: "failed";
      readonly error: StoreErrorKind | null;
      readonly message: string;
      readonly zh: string | null;
    };
