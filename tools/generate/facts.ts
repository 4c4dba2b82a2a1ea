// The facts of one household: what rules read, and the class that is gathered into.

import {factColumns} from "../../src/rules/household/fact-columns.js";
import type {FactColumn} from "../../src/rules/household/fact-columns.js";
import {head} from "./head.js";

const facts: readonly FactColumn[] = factColumns;
const field = ({name, doc}: FactColumn): string =>
  `${doc === undefined ? "" : `/** ${doc} */\n`}readonly ${name}: number;`;

export const factsSource =
  (): string => `${head("What no policy moves, of one household.", "src/rules/household/fact-columns.ts")}
/** Sums are 元/年, counts are members. */
export interface Facts {
  ${facts.map(field).join("\n")}
}

/** The facts of one household, to be gathered again and again. */
export class GatheredFacts implements Facts {
  ${facts.map(({name, empty = 0}) => `${name} = ${empty};`).join("\n")}
}

export function clearFacts(f: GatheredFacts): void {
  ${facts.map(({name, empty = 0}) => `f.${name} = ${empty};`).join("\n")}
}
`;
