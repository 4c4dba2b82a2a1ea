// Parts of a written study.

import type {StudyCell, StudyPart, StudyTable, Words} from "../../src/analysis/results/study.js";

export const text = (zh: string, en: string): StudyPart => ({kind: "text", zh, en});
export const item = (zh: string, en: string): StudyPart => ({kind: "item", zh, en});
export const words = (zh: string, en: string): Words => ({zh, en});

/** `columns`: heading, and the figure in a row, whose names may be left out where there is none. */
export function table<T>(
  name: string,
  title: Words,
  {
    label,
    rows,
    columns
  }: {
    readonly label: (row: T) => Words;
    readonly rows: readonly T[];
    readonly columns: readonly (readonly [heading: Words, figure: (row: T) => string | null])[];
  }
): StudyTable {
  return {
    kind: "table",
    name,
    title,
    columns: columns.map(([heading]) => heading),
    rows: rows.map(row => ({
      label: label(row),
      cells: columns.map(([, of]): StudyCell => {
        const key = of(row);
        return key === null ? null : {figure: key};
      })
    }))
  };
}
