// The facts of a population: columns, and a view of them.

import {factColumns} from "../../src/rules/household/fact-columns.js";
import type {FactColumn, FactType} from "../../src/rules/household/fact-columns.js";
import {gettersOf} from "./getters.js";
import {head} from "./head.js";

const arrays: Readonly<Record<FactType, string>> = {u8: "Uint8Array", i16: "Int16Array", i32: "Int32Array", f64: "Float64Array"};
const facts: readonly FactColumn[] = factColumns;
const columns = facts.map(({name, type}) => ({name, array: arrays[type]}));

export function factColumnsSource(): string {
  const {fields, assignments, getters} = gettersOf(columns, "columns");
  return `${head("The facts of a population as columns, and a view of them.", "src/rules/household/fact-columns.ts")}
import type {Facts} from "../../rules/generated/facts.js";

export interface FactsColumns {
  ${columns.map(({name, array}) => `readonly ${name}: ${array};`).join("\n")}
}

/** Columns for \`n\` households, all zero. */
export const emptyFacts = (n: number): FactsColumns => ({
  ${columns.map(({name, array}) => `${name}: new ${array}(n)`).join(",\n")}
});

export function keepFacts(columns: FactsColumns, row: number, f: Facts): void {
  ${columns.map(({name}) => `columns.${name}[row] = f.${name};`).join("\n")}
}

/** The facts of a household of the columns; \`row\` says which. */
export class FactsView implements Facts {
  row = 0;
  ${fields}
  constructor(columns: FactsColumns) {
    ${assignments}
  }
  ${getters}
}
`;
}
