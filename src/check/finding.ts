// What one look of the page that looks a site over has found.

export interface Finding {
  readonly id: "browser" | "context" | "workers" | "wasm" | "memory" | "storage" | "files" | "start";
  /** A note is something that works all the same. */
  readonly state: "ok" | "note" | "bad";
  readonly text: string;
  /** What to do, or whom to tell what. */
  readonly next?: string;
}
