// Secondary suppression: what else must not be told, so that what is suppressed cannot be worked out from the rest, over all tables of
// a release at once. Tables are linked by the cells that are sums of others.

import {determined} from "./determined.js";
import type {Relation} from "./relation.js";

export interface Linked {
  /** Families a cell rests on. */
  readonly families: ReadonlyMap<string, number>;
  readonly relations: readonly Relation[];
  /** A sum of suppressed cells that can be worked out rests on so many families at least. */
  readonly minimum: number;
}

/** The names of all cells not to be told, those given among them. */
export function secondary(primary: ReadonlySet<string>, {families, relations, minimum}: Linked): Set<string> {
  const hidden = new Set(primary);
  const familiesOf = (name: string): number => families.get(name) ?? 0;
  for (;;) {
    const before = hidden.size;
    for (const relation of relations) while (isOpen(relation) && hideAnother([relation]));
    if (hidden.size !== before) continue;
    const known = [...determined(hidden, relations)];
    const isHidden = known.some(name => hideAnother(relations.filter(each => isIn(each, name))));
    if (!isHidden) return hidden;
  }

  /** Whether one relation alone gives a hidden cell away, or a sum of hidden cells of too few families. */
  function isOpen({total, parts}: Relation): boolean {
    const inside = parts.filter(name => hidden.has(name));
    if (hidden.has(total)) return inside.length === 0;
    if (inside.length === 0) return false;
    return inside.length === 1 || inside.reduce((sum, name) => sum + familiesOf(name), 0) < minimum;
  }

  /** Hides the cell of fewest families, a part rather than a total; false where none is left. */
  function hideAnother(of: readonly Relation[]): boolean {
    const candidates = of
      .flatMap(({total, parts}) => [...parts, total])
      .filter(name => families.has(name) && !hidden.has(name));
    if (candidates.length === 0) return false;
    hidden.add(candidates.reduce((best, name) => (familiesOf(name) < familiesOf(best) ? name : best)));
    return true;
  }
}

const isIn = ({total, parts}: Relation, name: string): boolean => total === name || parts.includes(name);
