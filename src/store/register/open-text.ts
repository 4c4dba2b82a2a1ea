// A file of separated text: its headings, and its rows on their way into DuckDB.

import {headedIn, headingsIn, textTypes} from "./headings-in.js";
import type {LoadLines, OpenOptions, OpenedSource} from "./opened-source.js";
import {delimiterOf, firstRows, splitRecords} from "./separated.js";
import {headOf} from "./source-table.js";
import {decoded, readHead} from "./text-source.js";
import type {OpenBytes} from "./text-source.js";

export interface TextFile {
  readonly file: string;
  readonly open: OpenBytes;
}

/** Throws an InputError that names the file. */
export async function openText<C>(
  {file, open}: TextFile,
  {isKnown}: OpenOptions,
  loadLines: LoadLines<C>
): Promise<OpenedSource<C>> {
  const {encoding, text, isWhole} = await readHead(open, file);
  const delimiter = file.toLowerCase().endsWith(".tsv") ? "\t" : delimiterOf(text, isWhole);
  const rows = firstRows(text, delimiter, isWhole);
  const found = headingsIn(rows, file, isKnown);
  const head = headOf(file, rows, found);
  const width = Math.max(...rows.map(row => row.length));
  return {
    head,
    async load(connection, table, needed) {
      let unclosed: readonly number[] = [];
      const write = async (put: (lines: string) => Promise<void>): Promise<void> => {
        let waiting: string[] = [];
        const splitter = splitRecords({delimiter, above: found.above, write: lines => waiting.push(lines)});
        for await (const piece of decoded(open, encoding)) {
          splitter.push(piece);
          for (const lines of waiting) await put(lines);
          waiting = [];
        }
        unclosed = splitter.end();
        for (const lines of waiting) await put(lines);
      };
      const shape = {delimiter, width, headed: headedIn(found), needed};
      const rejected = await loadLines(connection, {table, shape, write});
      const broken = [...new Set([...unclosed, ...rejected])].sort((a, b) => a - b);
      return {...head, table, types: textTypes(needed), broken};
    }
  };
}
