// Timing: the best of several rounds, because on a shared machine only the least disturbed round tells about the program.

/** Milliseconds of the quickest of `rounds` calls. */
export function best(rounds: number, task: () => unknown): number {
  let least = Infinity;
  for (let i = 0; i < rounds; ++i) {
    const started = performance.now();
    sink = task();
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

/**
 * Keeps results alive, so that no task is optimised away: nobody reads it.
 * @public
 */
export let sink: unknown;

export interface BenchRow {
  readonly what: string;
  readonly bar: string;
  readonly measured: string;
}

export const markdown = (rows: readonly BenchRow[]): string =>
  [
    "| what | bar | measured |",
    "|---|---|---|",
    ...rows.map(row => `| ${row.what} | ${row.bar} | ${row.measured} |`)
  ].join("\n");
