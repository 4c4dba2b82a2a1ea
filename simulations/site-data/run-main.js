// How a process ends: with its message on standard error and its code, whatever went wrong, and never with a worker or a timer that
// nobody waits for.

/**
 * Runs `task`, which resolves with the exit code, and ends the process; with `stays` one that went well goes on, as a server does.
 * @param {() => Promise<number | void>} task
 * @param {{stays?: boolean}} options
 */
export async function runMain(task, {stays = false} = {}) {
  if (process.env.npm_lifecycle_event !== undefined) endWithParent();
  process.on("uncaughtException", fail); // rejections that nobody handles come here too
  process.stdout.on("error", error => (error.code === "EPIPE" ? undefined : fail(unwritable(error))));
  process.stderr.on("error", () => undefined); // nobody is left to be told
  try {
    const code = await task();
    if (!stays) await end(code ?? 0);
  } catch (error) {
    await fail(error);
  }
}

/** Ends this process when who started it is gone: a signal to npm ends npm and its shell, not what the shell has started. */
export function endWithParent() {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || process.kill(process.pid, "SIGTERM"), 500).unref();
}

const unwritable = ({message}) => new Error(`unwritable output: ${message} (the result is not whole)`);

let hasFailed = false;

/** Once: telling it may fail in its turn. */
async function fail(error) {
  if (hasFailed) return;
  hasFailed = true;
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  await end(1);
}

/** What was written to a pipe may still be on its way. */
async function end(code) {
  for (const stream of [process.stdout, process.stderr])
    await new Promise(resolve => (stream.writable ? stream.write("", resolve) : resolve()));
  process.exit(hasFailed ? 1 : code);
}
