// Words in which rooms write their formulas.

import type {Check} from "./line.js";

export const check = (test: string, unless?: Readonly<Record<string, unknown>>): Check =>
  unless === undefined ? {test} : {test, unless};

/** 元/年: the standard of all members for a year. */
export const householdStandard = "12 * {members} * {standard}";
