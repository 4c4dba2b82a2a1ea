// 边界 The border: whether a population is of real families, so that exact figures of it stay inside, and what the gate asks before
// anything of it is handed on. What population.json states; no option lowers it.

import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {leastMinimum, usualTerms} from "../../src/analysis/disclosure/primary.js";
import type {Terms} from "../../src/analysis/disclosure/primary.js";
import type {Label} from "../../src/rules/schema/label.js";

export interface Border {
  readonly isReal: boolean;
  readonly terms: Terms;
  /** Where synthetic families are beside real ones: ids of households from here on are theirs. */
  readonly syntheticFrom: number | null;
}

const synthetic: Border = {isReal: false, terms: usualTerms, syntheticFrom: null};

/** What stands on exact figures of real families. */
export const insideWords: Label = {
  zh: "内部：真实家庭的精确数字，勿外传（可外传的用 --outward）",
  en: "inside: exact figures of real families, not to be handed on (--outward gives what may be)"
};

/** Of a folder, or of a population of ours where none is given. Whose population.json does not say that it is synthetic is real. */
export function borderOf(folder: string | undefined): Border {
  if (folder === undefined) return synthetic;
  const file = join(folder, "population.json");
  const stated = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>) : {};
  if (stated["synthetic"] === true) return synthetic;
  const minimum = Number(stated["min_cell"] ?? usualTerms.minimum);
  const from = stated["synthetic_from"];
  return {
    isReal: true,
    terms: {
      ...usualTerms,
      minimum: Number.isFinite(minimum) ? Math.max(leastMinimum, Math.ceil(minimum)) : usualTerms.minimum
    },
    syntheticFrom: typeof from === "number" ? from : null
  };
}

/** The mark on JSON of exact figures; nothing on those of a synthetic population. */
export const insideMark = ({isReal}: Border): {readonly inside?: Label} => (isReal ? {inside: insideWords} : {});
