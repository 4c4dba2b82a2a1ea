// What the written parts of a study are made from.

import type {StudyFigure, Words} from "../../src/analysis/results/study.js";
import {figureKey} from "../../src/analysis/results/study.js";
import type {StudyRuns} from "./runs.js";

export interface StudyContext {
  readonly runs: StudyRuns;
  readonly figures: readonly StudyFigure[];
  readonly places: readonly {readonly region: number; readonly name: Words}[];
}

/** Value of a figure by its key. Throws on a name that no figure has. */
export function valueOf({figures}: Pick<StudyContext, "figures">, key: string): number | null {
  const found = figures.find(figure => figureKey(figure) === key);
  if (found === undefined) throw new Error(`unknown figure: ${key} (simulations/studies makes them)`);
  return found.value;
}

/** Names of some places in a row; null: of none. */
export function namesOf({places}: Pick<StudyContext, "places">, regions: readonly number[]): Words | null {
  const names = places.filter(({region}) => regions.includes(region)).map(({name}) => name);
  if (names.length === 0) return null;
  return {zh: names.map(({zh}) => zh).join("、"), en: names.map(({en}) => en).join(", ")};
}
