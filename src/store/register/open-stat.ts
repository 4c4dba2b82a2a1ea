// A file of Stata or SPSS: labels in place of values where all have one, missing values as nothing; its rows on their way into DuckDB.

import {textTypes} from "./headings-in.js";
import type {LoadLines, OpenedSource} from "./opened-source.js";
import {joinCells} from "./separated.js";
import {headOf} from "./source-table.js";
import {readSpss} from "./spss.js";
import {headingsOf, textsOf} from "./stat-table.js";
import {readStata} from "./stata.js";

export interface StatFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly kind: "stata" | "spss";
}

const delimiter = ",";
const rowsInHead = 1000;

/** Throws an InputError that names the file. */
export function openStat<C>({file, bytes, kind}: StatFile, loadLines: LoadLines<C>): OpenedSource<C> {
  const stat = kind === "stata" ? readStata(bytes, file) : readSpss(bytes, file);
  const texts = stat.variables.map((_, variable) => textsOf(stat, variable));
  const sample = Array.from({length: Math.min(stat.rows, rowsInHead)}, (_, row) => texts.map(text => text(row)));
  const head = headOf(file, sample, headingsOf(stat));
  const width = stat.variables.length;
  return {
    head,
    async load(connection, table, needed) {
      const asked = new Set(needed);
      const cells = (row: number): string[] => texts.map((text, at) => (asked.has(at) ? text(row) : ""));
      const write = async (put: (lines: string) => Promise<void>): Promise<void> => {
        for (let from = 0; from < stat.rows; from += 4096) {
          const rows = Array.from({length: Math.min(4096, stat.rows - from)}, (_, i) => from + i);
          await put(rows.map(row => `${row + 1},${joinCells(cells(row), delimiter)}\n`).join(""));
        }
      };
      const broken = await loadLines(connection, {table, shape: {delimiter, width, headed: width, needed}, write});
      return {...head, table, types: textTypes(needed), broken};
    }
  };
}
