// The store in a page: DuckDB in a worker, started while another worker decodes the Parquet files. Everything it needs
// is served beside the page; nothing is looked for anywhere else.

import {AsyncDuckDB, VoidLogger} from "@duckdb/duckdb-wasm";
import type {AsyncDuckDBConnection} from "@duckdb/duckdb-wasm";
import {arraysOf, rowsOf, streamOf} from "./arrow.js";
import type {ArrowTable} from "./arrow.js";
import {duckdbBuild} from "./builds.js";
import {checkBrowser, engineError} from "./capabilities.js";
import {StoreError, asStoreError, queryError} from "../errors.js";
import {faultOf, fetchWhole, patience, silence} from "./fetch-whole.js";
import {readMicrodata} from "../microdata.js";
import {openParquet} from "./parquet.js";
import type {ParquetSource} from "./protocol.js";
import {lockDown, quote} from "../queries.js";
import type {TableName} from "../queries.js";
import {Stages} from "../store.js";
import type {Store, StoreOptions} from "../store.js";

export type PopulationFiles = Readonly<Record<TableName, ParquetSource>>;

export interface BrowserStore extends Store {
  /** Loads a population: addresses on this origin, or bytes of files a user picked (the buffers are handed over). */
  load(files: PopulationFiles): Promise<void>;
}

/** Opens a store at once; DuckDB starts in the background, and `load` may be called right away. */
export function openStore({onProgress}: StoreOptions = {}): BrowserStore {
  checkBrowser();
  const stages = new Stages(onProgress);
  const parquet = openParquet(stages);
  const engine = startEngine(stages);
  engine.catch(() => undefined); // told by the first call that needs it
  const run = async <T>(use: (connection: AsyncDuckDBConnection) => Promise<T>): Promise<T> => {
    const {connection} = await engine;
    try {
      return await use(connection);
    } catch (error) {
      throw asStoreError(error, detail => queryError(detail, error));
    }
  };
  return {
    timings: stages.timings,
    async load(files) {
      const tables = ["persons", "households"] as const;
      let inserted = 0;
      const insert = async (table: TableName): Promise<void> => {
        const ipc = await parquet.decode(table, files[table]);
        await run(async connection => {
          stages.report("insert", inserted, tables.length);
          await replace(connection, table, ipc);
          stages.report("insert", ++inserted, tables.length);
        });
      };
      await Promise.all(tables.map(insert));
    },
    async columns() {
      stages.report("columns", 0, 1);
      const data = await run(connection =>
        readMicrodata({
          rows: async sql => rowsOf(await ask(connection, sql)),
          arrays: async (sql, columns) => arraysOf(await ask(connection, sql), columns)
        })
      );
      stages.report("columns", 1, 1);
      return data;
    },
    async putTable(name, columns) {
      const ipc = await streamOf(columns);
      await run(connection => replace(connection, name, ipc));
    },
    query: sql => run(async connection => rowsOf(await ask(connection, sql))),
    async close() {
      parquet.close();
      const started = await engine.catch(() => undefined);
      await started?.connection.close();
      await started?.database.terminate();
    }
  };
}

const ask = async (connection: AsyncDuckDBConnection, sql: string): Promise<ArrowTable> => connection.query(sql);

async function startEngine(stages: Stages) {
  const {wasm, script} = duckdbBuild();
  const worker = new Worker(script);
  const failed = failureOf(worker, wasm.href);
  try {
    const database = new AsyncDuckDB(new VoidLogger(), worker);
    stages.report("engine", 0, wasm.size ?? 0);
    const starting = database.instantiate(wasm.href, null, ({bytesLoaded}) => {
      failed.heard();
      stages.report("engine", bytesLoaded, wasm.size ?? 0);
    });
    await Promise.race([failed.promise, starting]);
    await database.open({
      path: ":memory:",
      query: {castBigIntToDouble: true, castDecimalToDouble: true, castTimestampToDate: true}
    });
    const connection = await database.connect();
    for (const statement of lockDown) await connection.query(statement);
    stages.report("engine", wasm.size ?? 1, wasm.size ?? 1);
    return {database, connection};
  } catch (error) {
    worker.terminate();
    if (error instanceof StoreError) throw error;
    const fault = (await faultOf(script)) ?? (await faultOf(wasm.href, wasm.size));
    throw fault ?? asStoreError(error, detail => engineError(detail, error));
  } finally {
    failed.end();
  }
}

/** Milliseconds in which the slowest machine has compiled what it has. */
const compiling = 120_000;

/** Rejects where the worker cannot start, or falls silent. DuckDB tells little of what arrives: the module is asked for beside it. */
function failureOf(worker: Worker, wasm: string) {
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<never>((_, refuse) => (reject = refuse));
  promise.catch(() => undefined); // told where it is raced for
  worker.addEventListener("error", event => reject(new Error(event.message)));
  const long = silence(compiling, () => reject(new Error(`no answer for ${long.seconds} s`)));
  const short = silence(patience, () => void fetchWhole(wasm).catch(reject));
  const end = (): void => {
    short.end();
    long.end();
  };
  return {promise, heard: short.heard, end};
}

async function replace(connection: AsyncDuckDBConnection, name: string, ipc: Uint8Array): Promise<void> {
  await connection.query(`DROP TABLE IF EXISTS ${quote(name)}`);
  await connection.insertArrowFromIPCStream(ipc, {name, create: true});
}
