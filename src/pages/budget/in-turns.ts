// Several askers on one pool of workers, which drops a run when the next one comes: each waits for the one before.

/** The same, one call after another, in the order in which they were asked for. */
export function inTurns<A extends readonly unknown[], R>(run: (...args: A) => Promise<R>): (...args: A) => Promise<R> {
  let last: Promise<unknown> = Promise.resolve();
  return (...args) => {
    const mine = last.then(() => run(...args));
    last = mine.catch(() => undefined);
    return mine;
  };
}
