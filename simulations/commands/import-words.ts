// What an import found, in words: a line each, with the first rows of every problem.

import type {FoundProblem, FoundRow, ImportReport} from "../../src/store/register/report.js";

export function importWords(report: ImportReport): string {
  const {files, households_read, households, persons, dropped, taken, problems, notices} = report;
  const lines = [
    ...files.flatMap(({file, rows, left_out, columns_identifying}) => [
      `${file}: ${rows} rows of data`,
      ...(left_out.length === 0 ? [] : [`  left out as totals or notes: row ${list(left_out)}`]),
      ...(columns_identifying.length === 0
        ? []
        : [
            `  say who somebody is, nothing of them is kept: ${columns_identifying.map(({column, kind}) => `${column} (${kind})`).join(", ")}`
          ])
    ]),
    ...problems.flatMap(problemLines),
    ...(taken.length === 0
      ? []
      : [
          `not in the register, taken as stated: ${taken.map(({column, taken: value}) => `${column} = ${value}`).join("; ")}`
        ]),
    ...notices.map(({en}) => en),
    `${households_read} households read${households === 0 ? "" : `, ${households} imported with ${persons} persons`}${dropped === 0 ? "" : `, ${dropped} dropped`}`
  ];
  return `${lines.join("\n")}\n`;
}

function problemLines({check, en, done, column, rows, households, first}: FoundProblem): string[] {
  const where = column === undefined ? "" : ` in ${column}`;
  return [
    `${check}${where}: ${en} (${rows} rows, ${households} households; ${done})`,
    ...first.map(row => `  ${rowWords(row)}`)
  ];
}

const rowWords = ({file, row, column, value}: FoundRow): string =>
  `${file} row ${row}${column === undefined ? "" : `, ${column}`}${value === undefined || value === null ? "" : ` = ${value}`}`;

const most = 8;
const list = (rows: readonly number[]): string =>
  `${rows.slice(0, most).join(", ")}${rows.length > most ? ` and ${rows.length - most} more` : ""}`;
