// An import in a process: files opened, their rows read into a fresh database, which is locked before anything of the mapping runs.

import {DuckDBInstance} from "@duckdb/node-api";
import type {TableName} from "../queries.js";
import {importRegister} from "../register/import-register.js";
import type {Imported} from "../register/import-register.js";
import type {Mapping} from "../register/mapping.js";
import type {PlaceFinder} from "../register/places.js";
import {askedOf, planOf} from "../register/plan.js";
import type {SourceTable} from "../register/source-table.js";
import {StoreError, asStoreError} from "../errors.js";
import {openSource} from "./open-source.js";
import type {OpenedSource} from "./open-source.js";
import {sqlOf} from "./store.js";

export interface ImportFiles {
  readonly from: string;
  readonly sheet?: string | undefined;
  /** The table of persons, where there are two: another file, or a sheet of the same workbook. */
  readonly persons?: string | undefined;
  readonly mapping: Mapping;
  /** Its name, in messages. */
  readonly mappingFile: string;
  readonly findPlace: PlaceFinder;
  readonly onProblem: "stop" | "drop";
  readonly standards: readonly number[] | null;
}

/** Whatever DuckDB says of it quotes cells. */
const failed = new StoreError("query", {
  en: "import failed: the file could not be worked through (export it again, or as CSV; nothing was written)",
  zh: "导入失败：文件未能处理完（请重新导出，或另存为 CSV；什么也没有写）"
});

export async function importFiles(asked: ImportFiles): Promise<Imported> {
  const opened = await openAll(asked);
  const heads = Object.fromEntries(Object.entries(opened).map(([name, {head}]) => [name, head]));
  const plans = planOf(asked.mapping, heads, asked.mappingFile);
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    const sources: Partial<Record<TableName, SourceTable>> = {};
    for (const {name, needed} of plans) sources[name] = await opened[name]!.load(connection, `raw_${name}`, needed);
    return await importRegister(sqlOf(connection), {...asked, plans, sources});
  } catch (error) {
    throw error instanceof Error && error.name !== "Error" ? error : asStoreError(error, () => failed);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function openAll({
  from,
  sheet,
  persons,
  mapping
}: ImportFiles): Promise<Partial<Record<TableName, OpenedSource>>> {
  if (mapping.rows === "persons") return {persons: await openSource(from, {sheet, isKnown: askedOf(mapping)})};
  return {
    households: await openSource(from, {sheet, isKnown: askedOf(mapping, "households")}),
    // another file, else the sheet that has most of the headings of persons
    persons: await openSource(persons ?? from, {isKnown: askedOf(mapping, "persons")})
  };
}
