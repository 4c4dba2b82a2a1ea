// 出口 The gate: all tables of one release at once, each cell told with noise or not at all. Pure: cells in, what may be told out.

import type {Cell} from "./cell.js";
import {perturb} from "./perturb.js";
import {primary} from "./primary.js";
import type {Reason, Terms} from "./primary.js";
import {secondary} from "./secondary.js";
import type {Relation} from "./relation.js";

/** What the gate says of a cell: a value, and by how much at most it is off; or why there is none. */
export interface Passed {
  readonly value: number | null;
  readonly within: number | null;
  readonly why: Reason | "linked" | null;
}

export interface Release {
  readonly cells: ReadonlyMap<string, Cell>;
  readonly relations: readonly Relation[];
  /** Cells that may be told only where another may, by name: a reform's where enough families change. */
  readonly needs?: ReadonlyMap<string, string> | undefined;
}

/** `start`: that of the record keys. */
export function gate({cells, relations, needs}: Release, terms: Terms, start: number): Map<string, Passed> {
  const reasons = new Map([...cells].map(([name, cell]) => [name, primary(cell, terms)]));
  for (const [name, other] of needs ?? []) reasons.set(name, reasons.get(name) ?? reasons.get(other) ?? null);
  const hidden = secondary(new Set([...reasons].filter(([, why]) => why !== null).map(([name]) => name)), {
    families: new Map([...cells].map(([name, {families}]) => [name, families])),
    relations,
    minimum: terms.minimum
  });
  return new Map(
    [...cells].map(([name, cell]): [string, Passed] =>
      hidden.has(name)
        ? [name, {value: null, within: null, why: reasons.get(name) ?? "linked"}]
        : [name, {...perturb(cell, start, terms.minimum), why: null}]
    )
  );
}
