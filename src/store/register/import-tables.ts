// An import from files to a population, whichever DuckDB does it: files opened, their rows read into a fresh database, which is locked
// before anything of the mapping runs.

import type {Sql} from "../microdata.js";
import type {TableName} from "../queries.js";
import {StoreError, asStoreError} from "../errors.js";
import {importRegister} from "./import-register.js";
import type {ImportInput, Imported} from "./import-register.js";
import type {OpenOptions, OpenedSource} from "./opened-source.js";
import {askedOf, planOf} from "./plan.js";
import type {Mapping} from "./mapping.js";
import type {SourceTable} from "./source-table.js";

/** What differs between hosts. */
export interface ImportHost<C> {
  /** Opens the file that is given first, or that of persons: the same one where there is no other. */
  readonly open: (which: "first" | "persons", options: OpenOptions) => Promise<OpenedSource<C>>;
  readonly hasPersons: boolean;
  readonly sheet?: string | undefined;
  /** A database of its own. */
  readonly database: () => Promise<{readonly connection: C; readonly sql: Sql; readonly close: () => Promise<void>}>;
}

export type ImportAsked = Omit<ImportInput, "plans" | "sources"> & {
  /** Name of the mapping's file, in messages. */
  readonly mappingFile: string;
};

/** Whatever DuckDB says of it quotes cells. */
const failed = new StoreError("query", {
  en: "import failed: the file could not be worked through (export it again, or as CSV; nothing was written)",
  zh: "导入失败：文件未能处理完（请重新导出，或另存为 CSV；什么也没有写）"
});

export async function importTables<C>(host: ImportHost<C>, asked: ImportAsked): Promise<Imported> {
  const opened = await openTables(host, asked.mapping);
  const heads = Object.fromEntries(Object.entries(opened).map(([name, {head}]) => [name, head]));
  const plans = planOf(asked.mapping, heads, asked.mappingFile);
  const {connection, sql, close} = await host.database();
  try {
    const sources: Partial<Record<TableName, SourceTable>> = {};
    for (const {name, needed} of plans) sources[name] = await opened[name]!.load(connection, `raw_${name}`, needed);
    return await importRegister(sql, {...asked, plans, sources});
  } catch (error) {
    throw error instanceof Error && error.name !== "Error" ? error : asStoreError(error, () => failed);
  } finally {
    await close();
  }
}

async function openTables<C>(
  {open, sheet}: ImportHost<C>,
  mapping: Mapping
): Promise<Partial<Record<TableName, OpenedSource<C>>>> {
  if (mapping.rows === "persons") return {persons: await open("first", {sheet, isKnown: askedOf(mapping)})};
  return {
    households: await open("first", {sheet, isKnown: askedOf(mapping, "households")}),
    // another file, else the sheet that has most of the headings of persons
    persons: await open("persons", {isKnown: askedOf(mapping, "persons")})
  };
}
