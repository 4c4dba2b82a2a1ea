// What is wrong with an input, in words a person can act on.

/** One fault: what kind it is, where, and what would be right. */
export interface Problem {
  /** File or other origin, as the person knows it. */
  readonly file: string;
  /** Dotted path of the parameter, or column. */
  readonly key: string;
  readonly message: string;
}

/** Several faults of one input, reported together. */
export class InputError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.map(describe).join("\n"), options);
    this.name = "InputError";
    this.problems = problems;
  }
}

/** A value as it was given, in few words: what JSON has no word for is not called null. */
export function shown(value: unknown): string {
  const text =
    typeof value === "number" ? String(Object.is(value, -0) ? 0 : value) : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

export const describe = ({file, message}: Problem): string => (file === "" ? message : `${file}: ${message}`);

const prototypeNames = ["__proto__", "constructor", "prototype"];

/** Names under which JavaScript looks for what an object inherits: nothing that is read from a person may be called so. */
export const isPrototypeName = (name: string): boolean => prototypeNames.includes(name);

export const forbiddenKey = (file: string, key: string): Problem => ({
  file,
  key,
  message: `forbidden key: ${key} (a name of JavaScript: remove it)`
});

/** The known name nearest to a mistyped one, for "did you mean". */
export function nearest(name: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(name.length / 2)) + 1;
  for (const candidate of known) {
    const d = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (d < least) {
      least = d;
      best = candidate;
    }
  }
  return best;
}

/** Levenshtein distance, one row at a time. */
function editDistance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, j) => j);
  for (let i = 1; i <= a.length; ++i) {
    const next = [i];
    for (let j = 1; j <= b.length; ++j) {
      next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length];
}
