// Columns with nothing in them yet, as literals: V8 would keep an object filled key by key as a dictionary.

import {householdColumns, personColumns} from "../../src/rules/household/columns.js";
import type {Column} from "../../src/rules/household/columns.js";
import {arrayNames} from "./array-names.js";
import {head} from "./head.js";

const literal = (columns: readonly Column[]): string => columns.map(empty).join(",\n");

/** What a later edition asks for is not known until somebody says it. */
function empty({name, type, since, unknown = 0}: Column): string {
  const zeros = `${name}: new ${arrayNames[type]}(length)`;
  return since === undefined || unknown === 0 ? zeros : `${zeros}.fill(${unknown})`;
}

export const microdataSource =
  (): string => `${head("Columns of the microdata, empty.", "src/rules/household/columns.ts")}
import type {HouseholdColumns, PersonColumns} from "../household/microdata.js";

/** Columns for \`length\` rows, in the order of the schema: zeros, and what is not known where a later edition asks for it. */
export const emptyHouseholds = (length: number): HouseholdColumns => ({
  ${literal(householdColumns)}
});
export const emptyPersons = (length: number): PersonColumns => ({
  ${literal(personColumns)}
});
`;
