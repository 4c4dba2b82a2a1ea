// 专题研究 A written study: a question, a policy, what a run over the population answers, and the limits. The text holds no number:
// it names figures in braces, {cost.change}, which the page writes out; the same figures are the rows of the CSV.

import type {Changes} from "../../rules/schema/changes.js";
import type {Unit} from "./tables.js";

export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** Money is 元/年 in all (`yuan`), 元/月·人 (`yuan_month`) or 元 for one person or one yuan (`yuan_each`); shares are 0..1. */
export type StudyUnit = Unit | "yuan_month" | "yuan_each" | "index" | "count" | "year";

/** `region` null: the whole province. `value` null: there is none, as the cost of one more person where there is none more. */
export interface StudyFigure {
  readonly name: string;
  readonly region: number | null;
  readonly unit: StudyUnit;
  readonly value: number | null;
  /** Standard error of the sampling of households; null: exact, or not known. */
  readonly se: number | null;
  /** Lowest and highest when one assumption at a time is moved (bands.ts); null: not varied. */
  readonly low: number | null;
  readonly high: number | null;
}

/** A cell names a figure, or is a text; null: nothing to say. */
export type StudyCell = {readonly figure: string} | {readonly text: Words} | null;

export interface StudyTable {
  readonly kind: "table";
  readonly name: string;
  readonly title: Words;
  readonly columns: readonly Words[];
  readonly rows: readonly {readonly label: Words; readonly cells: readonly StudyCell[]}[];
}

/** Pictures that a study may have; each is drawn from figures (pages/studies/study-charts.ts). */
export type StudyChart = "standards" | "years" | "exit_months";

export type StudyPart =
  | ({readonly kind: "text"} & Words)
  | ({readonly kind: "item"} & Words)
  | {readonly kind: "chart"; readonly name: StudyChart}
  | StudyTable;

export interface StudySection {
  readonly id: string;
  readonly title: Words;
  readonly parts: readonly StudyPart[];
}

interface Named {
  readonly id: string;
  readonly name: Words;
}

/** What a list of studies says of one. */
export interface StudyTitle {
  readonly id: string;
  /** Id of the province whose population it is run on. */
  readonly province: string;
  readonly title: Words;
  readonly question: Words;
}

export interface Study extends StudyTitle {
  readonly baseline: Named;
  readonly reform: Named;
  /** What opens beside `reform` on the workbench: the changes that make it the policy studied. */
  readonly changes: Changes;
  /** The page, without the ending, that shows best what was studied. */
  readonly page: "index" | "cliffs";
  readonly places: readonly {readonly region: number; readonly name: Words}[];
  /** Households assessed: rows, not weighted. */
  readonly households: number;
  readonly sections: readonly StudySection[];
  readonly figures: readonly StudyFigure[];
}

/** Name by which texts and tables refer to a figure: {cost.change}, {cost.change.330500}. */
export const figureKey = ({name, region}: Pick<StudyFigure, "name" | "region">): string =>
  region === null ? name : `${name}.${region}`;

/** Figures named in a text; each may be followed by how it is to be written: {cost.change:signed}. */
export const figuresIn = (text: string): string[] =>
  [...text.matchAll(/\{([\w.-]+)(?::\w+)?\}/g)].map(([, key]) => key);
