// Whether workers still live: while something is asked of them each is asked for a sign of life, and one that gives none is taken
// for crashed. A browser tells nobody of a worker that it has ended, nor of one whose module never arrives.

export interface Watching {
  /** Milliseconds between two questions. */
  readonly beat: number;
  /** Questions without an answer after which a worker is given up that has answered before. */
  readonly silent: number;
  /** The same for one that has not said anything yet: its modules may be on a slow way. */
  readonly starting: number;
}

export interface Watched {
  readonly isBusy: () => boolean;
  readonly ask: (k: number) => void;
  readonly onSilent: (k: number, seconds: number) => void;
}

/** Questions are counted, not time: a machine that slept has asked once. */
export class Watch {
  readonly #watching: Watching;
  readonly #watched: Watched;
  readonly #unanswered: number[];
  readonly #hasSpoken: boolean[];
  readonly #timer: ReturnType<typeof setInterval>;

  constructor(count: number, watching: Watching, watched: Watched) {
    this.#watching = watching;
    this.#watched = watched;
    this.#unanswered = Array.from({length: count}, () => 0);
    this.#hasSpoken = Array.from({length: count}, () => false);
    this.#timer = setInterval(() => this.#look(), watching.beat);
  }

  /** Worker `k` has said something. */
  heard(k: number): void {
    this.#unanswered[k] = 0;
    this.#hasSpoken[k] = true;
  }

  /** Another worker is in the place of `k`. */
  began(k: number): void {
    this.#unanswered[k] = 0;
    this.#hasSpoken[k] = false;
  }

  end(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    const {beat, silent, starting} = this.#watching;
    for (let k = 0; k < this.#unanswered.length; ++k) {
      if (!this.#watched.isBusy()) this.#unanswered[k] = 0;
      else if (this.#unanswered[k] >= (this.#hasSpoken[k] ? silent : starting)) {
        const seconds = Math.round((this.#unanswered[k] * beat) / 1000);
        this.#unanswered[k] = 0;
        this.#watched.onSilent(k, seconds);
      } else {
        ++this.#unanswered[k];
        this.#watched.ask(k);
      }
    }
  }
}
