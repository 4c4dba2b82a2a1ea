// What the worker of the page that looks a site over answers: the site simulates in workers, so what they can do is what counts.

/** Why something cannot be done there; null where it can. */
export interface WorkerAnswer {
  readonly wasm: string | null;
  readonly memory: string | null;
}

/** What the workbench takes for 200,000 households and its engine. */
export const megabytes = 512;
const page = 65_536;

/** The smallest module. */
const nothing = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

const why = (run: () => unknown): string | null => {
  try {
    run();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

export const workerAnswer = (): WorkerAnswer => ({
  wasm: why(() => new WebAssembly.Module(nothing)),
  memory: why(() =>
    typeof WebAssembly === "object"
      ? new WebAssembly.Memory({initial: (megabytes * 1024 * 1024) / page})
      : new ArrayBuffer(megabytes * 1024 * 1024)
  )
});
