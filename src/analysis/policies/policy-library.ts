// All policies with the origin of every value, as the site serves them.

import type {Policy} from "../../rules/policy.js";
import type {Provenance} from "../../rules/schema/resolve.js";
import {hasOwn} from "../../rules/has-own.js";

export interface PolicyEntry {
  readonly policy: Policy;
  /** Id of the policy it starts from. */
  readonly extends: string | null;
  /** By dotted path of the leaf that a file sets. */
  readonly provenance: Readonly<Record<string, Provenance>>;
}

export interface PlaceName {
  readonly region: number;
  readonly name_zh: string;
  readonly name_en: string;
}

export interface PolicyLibrary {
  readonly policies: readonly PolicyEntry[];
  readonly places: readonly PlaceName[];
}

/** Where the value at a path comes from: that of the leaf, or of what was set whole around it. */
export function originOf(entry: PolicyEntry, path: string): Provenance | undefined {
  for (let names = path.split("."); names.length > 0; names = names.slice(0, -1)) {
    const key = names.join(".");
    if (hasOwn(entry.provenance, key)) return entry.provenance[key];
  }
  return undefined;
}
