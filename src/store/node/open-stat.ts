// A file of Stata or SPSS in a process: read whole, its cells written out as texts for DuckDB.

import {readFileSync} from "node:fs";
import {joinCells} from "../register/separated.js";
import {headOf} from "../register/source-table.js";
import {readSpss} from "../register/spss.js";
import {headingsOf, textsOf} from "../register/stat-table.js";
import {readStata} from "../register/stata.js";
import {loadLines} from "./load-lines.js";
import {textTypes} from "./opened-source.js";
import type {OpenedSource} from "./opened-source.js";

const delimiter = ",";

/** What a program of statistics saved: labels in place of values where all have one, missing values as nothing. */
export function openStat(path: string, file: string, kind: "stata" | "spss"): OpenedSource {
  const bytes = new Uint8Array(readFileSync(path));
  const stat = kind === "stata" ? readStata(bytes, file) : readSpss(bytes, file);
  const texts = stat.variables.map((_, variable) => textsOf(stat, variable));
  const rowAt = (row: number): string[] => texts.map(text => text(row));
  const sample = Array.from({length: Math.min(stat.rows, 1000)}, (_, row) => rowAt(row));
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
