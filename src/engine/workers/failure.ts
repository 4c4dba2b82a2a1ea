// What went wrong in a worker, as a message that keeps the words of both languages: an error that is posted loses all but its text.

export interface Failure {
  /** In English. */
  readonly message: string;
  /** In Chinese, and what kind of error it is for the page; null where the error does not say. */
  readonly zh: string | null;
  readonly kind: string | null;
}

export function failureOf(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  return {message, zh: textOf(error, "zh"), kind: textOf(error, "kind")};
}

function textOf(error: unknown, key: "zh" | "kind"): string | null {
  if (typeof error !== "object" || error === null) return null;
  const value = (error as Partial<Record<typeof key, unknown>>)[key];
  return typeof value === "string" ? value : null;
}

/** The error of a worker on the side of who asked. */
export class WorkerFailure extends Error {
  readonly zh: string | null;
  readonly kind: string | null;

  constructor({message, zh, kind}: Failure) {
    super(message);
    this.name = "WorkerFailure";
    this.zh = zh;
    this.kind = kind;
  }
}
