// Clean lines of separated text into DuckDB, some megabytes at a time: each is handed over in memory and given up again.

import {readCsv, rejectedRows, tidyAfterCsv} from "../../register/csv-table.js";
import type {Lines} from "../../register/opened-source.js";
import {rowsOf} from "../arrow.js";
import type {Connected} from "./database.js";

/** Signs of one piece. */
const most = 16_000_000;
const file = "rows.csv";

/** Resolves with the rows that could not be read, by number. */
export async function loadLines({database, connection}: Connected, {table, shape, write}: Lines): Promise<number[]> {
  const encoder = new TextEncoder();
  let waiting: string[] = [];
  let size = 0;
  let isMade = false;
  const flush = async (): Promise<void> => {
    await database.registerFileBuffer(file, encoder.encode(waiting.join("")));
    [waiting, size] = [[], 0];
    const sql = readCsv(table, file, shape);
    await connection.query(isMade ? sql.replace(/^CREATE TABLE (\S+) AS/, "INSERT INTO $1") : sql);
    await database.dropFile(file);
    isMade = true;
  };
  await write(async lines => {
    waiting.push(lines);
    size += lines.length;
    if (size >= most) await flush();
  });
  if (size > 0 || !isMade) await flush();
  const rejected = rowsOf(await connection.query(rejectedRows(table, shape.delimiter)));
  for (const statement of tidyAfterCsv(table)) await connection.query(statement);
  return rejected.map(({found}) => Number(found));
}
