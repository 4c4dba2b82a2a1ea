// A sheet of a workbook: its headings, and its rows on their way into DuckDB.

import {findHeadings, knownAmong} from "./headings.js";
import {headedIn, headingsIn, textTypes} from "./headings-in.js";
import type {LoadLines, OpenOptions, OpenedSource} from "./opened-source.js";
import {joinCells} from "./separated.js";
import {headOf} from "./source-table.js";
import {sheetNamed} from "./workbook.js";
import type {Sheet} from "./workbook.js";

export interface Workbook {
  readonly file: string;
  readonly sheets: readonly Sheet[];
}

/** The sheet that is named, else the one that has most of the headings. Throws an InputError that names the file. */
export function openWorkbook<C>(
  {file, sheets}: Workbook,
  {sheet: name, isKnown}: OpenOptions,
  loadLines: LoadLines<C>
): OpenedSource<C> {
  const score = ({rows}: Sheet): number => knownAmong(findHeadings(rows, isKnown)?.headings ?? [], isKnown);
  const sheet = sheetNamed(sheets, name, file, score);
  const found = headingsIn(sheet.rows, file, isKnown);
  const head = headOf(`${file} ${sheet.name}`, sheet.rows, found);
  const width = Math.max(...sheet.rows.map(row => row.length));
  const delimiter = ",";
  return {
    head,
    async load(connection, table, needed) {
      const write = async (put: (lines: string) => Promise<void>): Promise<void> => {
        for (let from = found.above; from < sheet.rows.length; from += 4096) {
          const lines = sheet.rows
            .slice(from, from + 4096)
            .flatMap((cells, i) =>
              cells.every(cell => cell === "") ? [] : [`${from + i + 1},${joinCells(cells, delimiter)}\n`]
            );
          await put(lines.join(""));
        }
      };
      const shape = {delimiter, width, headed: headedIn(found), needed};
      const broken = await loadLines(connection, {table, shape, write});
      return {...head, table, types: textTypes(needed), broken};
    }
  };
}
