// The lines of the law that are paid, in the order of sums: cash first.

import {lines, programmeNames} from "../../src/rules/law.js";
import type {Line, Paid} from "../../src/rules/schema/line.js";

export const paidLines: readonly (Line & {readonly paid: Paid})[] = programmeNames.map(
  name => lines.find(line => line.name === name) as Line & {readonly paid: Paid}
);

/** What these lines of a worksheet come to, left to right: the order of a sum is part of its value. */
export const sum = (names: readonly string[]): string =>
  names.length === 0 ? "0" : names.map(name => `w.${name}`).join(" + ");
