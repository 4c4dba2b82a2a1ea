// A text or a table that names a figure which there is not must not reach a page.

import {figureKey, figuresIn} from "../../src/analysis/results/study.js";
import type {StudyFigure, StudyPart, StudySection} from "../../src/analysis/results/study.js";

/** Throws on the first such name, and on two figures of one name. */
export function checkNames(sections: readonly StudySection[], figures: readonly StudyFigure[]): void {
  const known = new Set<string>();
  for (const key of figures.map(figureKey)) {
    if (known.has(key)) throw new Error(`two figures of one name: ${key} (simulations/studies makes them)`);
    known.add(key);
  }
  for (const {parts} of sections)
    for (const key of parts.flatMap(namedIn))
      if (!known.has(key)) throw new Error(`unknown figure: ${key} (simulations/studies makes them)`);
}

function namedIn(part: StudyPart): string[] {
  if (part.kind === "chart") return [];
  if (part.kind !== "table") return [...figuresIn(part.zh), ...figuresIn(part.en)];
  return part.rows.flatMap(({cells}) =>
    cells.flatMap(cell => (cell !== null && "figure" in cell ? figuresIn(`{${cell.figure}}`) : []))
  );
}
