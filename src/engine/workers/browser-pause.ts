// How a worker in a browser lets messages that have arrived be received: a message to itself comes after them, and sooner than a timer.

/** A pause, of which several may be under way; each resolves once what had arrived before it has been received. */
export function browserPause(): () => Promise<void> {
  const {port1, port2} = new MessageChannel();
  const waiting: (() => void)[] = [];
  port2.onmessage = () => waiting.shift()?.();
  return () =>
    new Promise(resolve => {
      waiting.push(resolve);
      port1.postMessage(undefined);
    });
}
