// Columns with nothing in them yet, as literals: V8 would keep an object filled key by key as a dictionary.

import {householdColumns, personColumns} from "../../src/rules/household/columns.js";
import type {Column} from "../../src/rules/household/columns.js";
import {arrayNames} from "./array-names.js";
import {head} from "./head.js";

const literal = (columns: readonly Column[]): string =>
  columns.map(({name, type}) => `${name}: new ${arrayNames[type]}(length)`).join(",\n");

export const microdataSource =
  (): string => `${head("Columns of the microdata, empty.", "src/rules/household/columns.ts")}
import type {HouseholdColumns, PersonColumns} from "../household/microdata.js";

/** Columns for \`length\` rows, all zero, in the order of the schema. */
export const emptyHouseholds = (length: number): HouseholdColumns => ({
  ${literal(householdColumns)}
});
export const emptyPersons = (length: number): PersonColumns => ({
  ${literal(personColumns)}
});
`;
