// The policies that ship, resolved once.

import {policyFiles} from "../../loaders/assistance/policies.js";
import type {Policy} from "../../src/rules/policy.js";
import {resolvePolicy} from "../../src/rules/schema/resolve.js";
import type {Provenance} from "../../src/rules/schema/resolve.js";

const files = policyFiles();
export const ids = Object.keys(files);
const resolved = new Map(ids.map(id => [id, resolvePolicy(id, files)]));

export const policyOf = (id: string): Policy => resolved.get(id)!.policy;
export const originOf = (id: string, key: string): Provenance | undefined => resolved.get(id)!.provenance.get(key);

/** What names a policy is no figure and has no source. */
const header = /^(id|name\.(zh|en)|effective|province|denominator)$/;

/** Leaves that the file `id` sets itself, with where they come from. */
export const ownLeaves = (id: string): [string, Provenance][] =>
  [...resolved.get(id)!.provenance].filter(([key, origin]) => origin.policy === id && !header.test(key));
