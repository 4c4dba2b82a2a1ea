// The worksheet: one field a line.

import {lines} from "../../src/rules/law.js";
import {head} from "./head.js";

export const worksheetSource =
  (): string => `${head("What is worked out for a household: one field for every line, in the order of the form.", "src/rules/law.ts")}
import type {LineName} from "../law.js";

/**
 * One assessment. Amounts are entitlements in yuan, conditions are 0 or 1, a line of which no figure is published is NaN.
 * A worksheet is reused for household after household: every rule overwrites its lines.
 */
export class Worksheet implements Record<LineName, number> {
  // NaN, so that every field is a double from the start and never changes its shape in the loop
  ${lines.map(({name}) => `${name} = NaN;`).join("\n")}
}
`;
