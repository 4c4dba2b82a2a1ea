// SHA-256 in this thread.

import {createSHA256} from "hash-wasm";
import type {Digest} from "./column-hash.js";

/** The library's WebAssembly: crypto.subtle is missing on pages served without TLS, and JavaScript takes twice as long. */
export async function openDigest(): Promise<Digest> {
  const hash = await createSHA256();
  return {update: bytes => hash.update(bytes), digest: () => hash.digest("hex")};
}
