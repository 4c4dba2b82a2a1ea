// What a fuzzer tries: inputs of one kind, and what must hold of every one of them. An input is a text, so that one that failed can be
// kept as a file and read by a person.

import type fc from "fast-check";

export interface Kind {
  readonly name: "policy" | "link" | "household" | "parquet" | "register";
  readonly input: fc.Arbitrary<string>;
  /** Runs in the gates; some seconds' worth. */
  readonly runs: number;
  /** Throws where the input is neither refused in words of ours nor taken with every figure finite. */
  readonly check: (input: string) => Promise<void> | void;
}

/** What must hold does not: never a refusal, whatever it says. */
export class Broken extends Error {}
