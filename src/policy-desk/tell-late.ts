// What a long piece of work has done, told only where it takes long: a second is short enough to wait without being told.

const patience = 1000;

/** `show` is told what is done after that second, and null at the end. */
export async function tellLate<T, R>(
  show: (done: T | null) => void,
  work: (tell: (done: T) => void) => Promise<R>
): Promise<R> {
  const from = performance.now() + patience;
  try {
    return await work(done => {
      if (performance.now() > from) show(done);
    });
  } finally {
    show(null);
  }
}
