// Keys of a mapping that nobody reads, told with the nearest that is.

import {isPrototypeName, nearest} from "../../rules/schema/problem.js";
import type {Plain} from "../../rules/schema/validate.js";

export type Tell = (key: string, message: string) => void;

/** `at` stands before each key. */
export function unknownKeys(value: Plain, known: readonly string[], at: string, tell: Tell): void {
  for (const key of Object.keys(value)) {
    if (known.includes(key) && !isPrototypeName(key)) continue;
    const near = nearest(key, known);
    tell(
      at + key,
      `unknown key: ${at}${key} (${near === undefined ? "" : `nearest: ${near}; `}known: ${known.join(", ")})`
    );
  }
}
