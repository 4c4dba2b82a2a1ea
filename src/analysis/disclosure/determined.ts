// Which hidden cells follow exactly from those that are told: the relations between them as linear equations, reduced.

import type {Relation} from "./relation.js";

/** Names of hidden cells with one possible value. */
export function determined(hidden: ReadonlySet<string>, relations: readonly Relation[]): Set<string> {
  const names = [...hidden];
  const columnOf = new Map(names.map((name, i) => [name, i]));
  const rows = relations.map(relation => equation(relation, columnOf)).filter(row => row.some(factor => factor !== 0));
  const reduced = reduce(rows, names.length);
  return new Set(
    reduced.flatMap(row => {
      const used = [...row.keys()].filter(i => row[i] !== 0);
      return used.length === 1 ? [names[used[0]]] : [];
    })
  );
}

/** Total less parts, of hidden cells alone: what is told stands on the other side. */
function equation({total, parts}: Relation, columnOf: ReadonlyMap<string, number>): Float64Array {
  const row = new Float64Array(columnOf.size);
  const put = (name: string, factor: number): void => {
    const column = columnOf.get(name);
    if (column !== undefined) row[column] += factor;
  };
  put(total, 1);
  for (const part of parts) put(part, -1);
  return row;
}

const small = 1e-9;

/** Gauss and Jordan: each row has one column that no other row has. */
function reduce(rows: Float64Array[], columns: number): Float64Array[] {
  const done: Float64Array[] = [];
  let open = rows;
  for (let column = 0; column < columns && open.length > 0; ++column) {
    const at = open.findIndex(row => row[column] !== 0);
    if (at < 0) continue;
    const pivot = open[at].map(factor => factor / open[at][column]);
    open = open.filter((_, i) => i !== at);
    for (const row of [...open, ...done]) subtract(row, pivot, column);
    done.push(pivot);
  }
  return done;
}

function subtract(row: Float64Array, pivot: Float64Array, column: number): void {
  const times = row[column];
  if (times === 0) return;
  for (let i = 0; i < row.length; ++i) {
    const left = row[i] - times * pivot[i];
    row[i] = Math.abs(left) < small ? 0 : left;
  }
}
