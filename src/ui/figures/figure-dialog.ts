// What the dialog shows of a figure of the headline: what it means, its numbers, and where they come from.

import {takeUpNote} from "../../analysis/coverage/missed.js";
import type {VariantTables} from "../../analysis/results/bands.js";
import type {FigureKey, PopulationNote, WorkbenchTables} from "../../analysis/results/tables.js";
import type {Lang} from "../../rules/schema/label.js";
import type {ShownTable} from "../dialogs/table-dialog.js";
import {t} from "./words.js";
import {coverageWords} from "./coverage-words.js";
import type {Source} from "./figure.js";
import {figureTable} from "./figure-table.js";

export interface FigureShown {
  readonly tables: WorkbenchTables;
  /** The same under every assumption, where that has been run. */
  readonly varied: readonly VariantTables[] | null;
  readonly population: PopulationNote;
  readonly source: Source;
}

/** Null where the run has no such figure. */
export function figureDialog(
  key: FigureKey,
  {tables, varied, population, source}: FigureShown,
  lang: Lang
): ShownTable | null {
  const found = tables.figures.find(figure => figure.key === key);
  if (found === undefined) return null;
  return {
    title: t(lang, `figure_${key}`),
    notes: [
      ...(key === "coverage"
        ? [t(lang, "meaning_coverage"), coverageWords(population, lang)]
        : [t(lang, `define_${key}`)]),
      ...(key === "exclusion" ? [takeUpNote[lang]] : []),
      t(lang, "define_error")
    ],
    term: key,
    tables: [{name: key, data: figureTable(found, tables, varied, lang)}],
    provenanceText: source.text,
    provenance: source.columns
  };
}
