// How a worker in a browser lets messages that have arrived be received: a message to itself comes after them, and sooner than a timer.

/** A pause for the session of one worker; it resolves once what had arrived has been received. */
export function browserPause(): () => Promise<void> {
  const {port1, port2} = new MessageChannel();
  let resume: (() => void) | undefined;
  port2.onmessage = () => resume?.();
  return () =>
    new Promise(resolve => {
      resume = resolve;
      port1.postMessage(undefined);
    });
}
