// A result without its figures: what is left are names, labels and what follows from the policies alone; figures that have passed the
// gate are put back in their places.

import type {Passed} from "./gate.js";

export type Tree = string | number | boolean | null | undefined | readonly Tree[] | {readonly [key: string]: Tree};

/** Keys whose numbers say which row it is, and nothing of a family. */
const labels = new Set(["region", "registration", "col", "row", "decile", "poorest", "programmes", "from", "to"]);

export interface Outward {
  /** Paths (`figures.0.baseline`) that follow from policies and published figures, and what lies below them. */
  readonly ofPolicies: ReadonlySet<string>;
  /** What the gate says of a figure, by path. */
  readonly told: ReadonlyMap<string, Passed>;
}

/** The same tree; every figure that neither follows from policies nor has passed is null. */
export function withhold(tree: Tree, {ofPolicies, told}: Outward, path = ""): Tree {
  if (ofPolicies.has(path)) return tree;
  const passed = told.get(path);
  if (passed !== undefined) return passed.value;
  if (typeof tree === "string") return tree;
  if (typeof tree !== "object" || tree === null) {
    const key = path.slice(path.lastIndexOf(".") + 1);
    return typeof tree === "number" && labels.has(key) ? tree : null;
  }
  const below = (key: string | number, value: Tree): Tree =>
    withhold(value, {ofPolicies, told}, path === "" ? String(key) : `${path}.${key}`);
  if (Array.isArray(tree)) return (tree as readonly Tree[]).map((value, i) => below(i, value));
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, below(key, value)]));
}
