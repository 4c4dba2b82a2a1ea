// The secret numbers behind the noise of what is handed on: one a family, from a secret kept with its population and never printed.

import {createHmac, randomBytes} from "node:crypto";
import {existsSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import type {RecordKeys} from "../../src/analysis/disclosure/cell.js";
import {InputError} from "../../src/rules/schema/problem.js";
import type {Border} from "./border.js";

export const secretFile = "disclosure-secret";
const bytes = 32;

/**
 * How far a family moves the sum of keys at most, in steps. Not so little that amounts could be told from steps crossed one by one,
 * and not so much that every family that comes or goes shows.
 */
const reach = 0.2;

/** Keys of the households in order; makes the secret where there is none yet. Throws where it can be neither read nor written. */
export function recordKeys(folder: string, households: Uint32Array, {syntheticFrom}: Border): RecordKeys {
  const secret = secretOf(folder);
  const drawn = (id: number | string): number =>
    createHmac("sha256", secret).update(String(id)).digest().readUInt32LE(0) / 2 ** 32;
  return {
    keys: Float64Array.from(households, id => reach * (2 * drawn(id) - 1)),
    start: drawn("start"),
    isReal: syntheticFrom === null ? null : Uint8Array.from(households, id => (id < syntheticFrom ? 1 : 0))
  };
}

/** The secret of a folder: the same as long as the folder lasts, through every import into it. */
export function secretOf(folder: string): Buffer {
  const path = join(folder, secretFile);
  try {
    if (!existsSync(path)) writeFileSync(path, randomBytes(bytes), {mode: 0o600, flag: "wx"});
    const secret = readFileSync(path);
    if (secret.length === bytes) return secret;
  } catch (cause) {
    throw new InputError([{file: "", key: "population", message: `no secret: ${path} (${next})`}], {cause});
  }
  throw new InputError([
    {file: "", key: "population", message: `not a secret: ${path} is not ${bytes} bytes long (${next})`}
  ]);
}

const next = "nothing is handed on without it; let the folder be written to, or import the register again";
