// How a population compares with what is published: the rows of `doudi validate`, and of the page 数据.

import {readFigures} from "../../loaders/census/figures.js";
import type {Figures} from "../../loaders/census/figures.js";
import {compareWithPublished} from "../../loaders/compare/compare.js";
import {readImplied, withImplied} from "../../loaders/compare/implied.js";
import {readNotes, withReasons} from "../../loaders/compare/reasons.js";
import {groups} from "../../src/analysis/population/validation.js";
import type {ValidationRow} from "../../src/analysis/population/validation.js";
import {compareAssistance} from "./compare-assistance.js";
import {comparePolicy} from "./compare-policy.js";
import type {RunInForce} from "./run-in-force.js";

/** Every figure beside the simulated one, by what it tests, with its kind of three and the reason of each large gap that has one. */
export function validationRows(run: RunInForce, figures: Figures = readFigures()): ValidationRow[] {
  const known = [...comparePolicy(run), ...compareWithPublished(run.population, figures)];
  const rows = withImplied([...known, ...compareAssistance(run, figures, known)], readImplied());
  return groups.flatMap(group =>
    withReasons(
      rows.filter(row => row.group === group),
      readNotes()
    ).map(rounded)
  );
}

/** Eight digits are more than a reader of a table wants. */
const rounded = (row: ValidationRow): ValidationRow => ({
  ...row,
  target: eight(row.target),
  published: row.published === null ? null : eight(row.published),
  simulated: eight(row.simulated),
  ratio: Number(row.ratio.toPrecision(5)),
  naive: row.naive === null ? null : eight(row.naive)
});

const eight = (x: number): number => Number(x.toPrecision(8));
