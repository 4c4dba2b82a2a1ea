// What may wait: run once nothing has been asked for a while, given up as soon as something is.

export interface AtRest<T> {
  /** Asks for a run for `what` once the hand rests; what was asked for before is forgotten. */
  readonly request: (what: T) => void;
  /** Forgets what was asked for. */
  readonly cancel: () => void;
}

export interface AtRestOptions<T, R> {
  /** Resolves with null where something newer made the run worthless. */
  readonly run: (what: T) => Promise<R | null>;
  readonly onResult: (result: R, what: T) => void;
  readonly onError: (error: unknown) => void;
  /** Milliseconds without a new wish. */
  readonly rest?: number;
}

export function atRest<T, R>({run, onResult, onError, rest = 300}: AtRestOptions<T, R>): AtRest<T> {
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const start = async (what: T, mine: number): Promise<void> => {
    try {
      const result = await run(what);
      if (result !== null && mine === latest) onResult(result, what);
    } catch (error) {
      if (mine === latest) onError(error);
    }
  };
  const cancel = (): void => {
    ++latest;
    clearTimeout(timer);
  };
  return {
    cancel,
    request(what) {
      cancel();
      const mine = latest;
      timer = setTimeout(() => void start(what, mine), rest);
    }
  };
}
