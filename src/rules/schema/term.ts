// What a formula counts that is neither a line nor a column, and how the page that explains it finds the number.

import type {Facts} from "../generated/facts.js";
import type {HouseholdName, Person} from "../household/columns.js";
import type {Policy} from "../policy.js";
import type {PreparedPolicy} from "../prepare.js";
import type {Worksheet} from "../generated/worksheet.js";
import type {Label} from "./label.js";

/** One household, assessed under one policy. */
export interface TermCase {
  readonly facts: Facts;
  readonly household: Readonly<Record<HouseholdName, number>>;
  readonly persons: readonly Person[];
  readonly policy: Policy;
  readonly prepared: PreparedPolicy;
  readonly sheet: Worksheet;
  readonly region: number;
  readonly registration: number;
}

/** Of each member, so that the page shows whose it is; or counted at once, null where there is no figure. */
export type Term = Label & {readonly unit: string} & (
    {readonly each: (person: Person, of: TermCase) => number} | {readonly count: (of: TermCase) => number | null}
  );
