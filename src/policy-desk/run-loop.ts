// Runs one policy at a time and keeps only the newest that waits: the latest wins, yet a hand that keeps moving still sees
// figures follow, which it would not if every move threw away the run before.

export interface RunLoop<P> {
  /** Asks for a run; `started` is the time of the event that wanted it. */
  readonly request: (policy: P, started: number) => void;
}

export interface RunLoopOptions<P, R> {
  readonly run: (policy: P) => Promise<R>;
  /** `started` as it was asked for. */
  readonly onResult: (result: R, started: number) => void;
  readonly onError: (error: unknown) => void;
  readonly onBusy: (busy: boolean) => void;
}

export function runLoop<P, R>({run, onResult, onError, onBusy}: RunLoopOptions<P, R>): RunLoop<P> {
  let waiting: {policy: P; started: number} | null = null;
  let running = false;
  const next = async (): Promise<void> => {
    running = true;
    onBusy(true);
    while (waiting !== null) {
      const {policy, started}: {policy: P; started: number} = waiting;
      waiting = null;
      try {
        const result = await run(policy);
        onResult(result, started);
      } catch (error) {
        // a run that a newer one made worthless may end in any way
        if (waiting === null) onError(error);
      }
    }
    running = false;
    onBusy(false);
  };
  return {
    request(policy, started) {
      waiting = {policy, started};
      if (!running) void next();
    }
  };
}
