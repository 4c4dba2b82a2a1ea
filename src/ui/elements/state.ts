// What a page or a part of one has in hand: values that change together, and who is told.

/** Whether any of these values is another one than before. */
export type Moved<T> = (...keys: (keyof T)[]) => boolean;

export interface State<T> {
  readonly now: () => T;
  /** Changes what is named; who listens is told at once. */
  readonly set: (change: Partial<T>) => void;
  /** Told after every change, in the order of asking. */
  readonly listen: (listener: (now: T, moved: Moved<T>) => void) => void;
}

export function stateOf<T extends object>(first: T): State<T> {
  let now = first;
  const listeners: ((now: T, moved: Moved<T>) => void)[] = [];
  return {
    now: () => now,
    set: change => {
      const before = now;
      const after = {...before, ...change};
      now = after;
      const moved: Moved<T> = (...keys) => keys.some(key => !Object.is(after[key], before[key]));
      for (const listener of listeners) listener(after, moved);
    },
    listen: listener => void listeners.push(listener)
  };
}
