// A worker of a browser as the pools need it.

interface BrowserPort<Request, Reply> {
  post(request: Request, transfer: ArrayBuffer[]): void;
  onReply(listener: (reply: Reply) => void): void;
  onCrash(listener: (error: Error) => void): void;
  close(): void;
}

/** Starts the module at `address`; a worker that cannot start is told of as a crash. */
export function browserPort<Request, Reply>(address: string): BrowserPort<Request, Reply> {
  const worker = new Worker(address, {type: "module"});
  return {
    post: (request, transfer) => worker.postMessage(request, transfer),
    onReply: listener => {
      worker.onmessage = (event: MessageEvent<Reply>) => listener(event.data);
    },
    onCrash: listener => {
      worker.onerror = event => listener(new Error(event.message || "worker could not start"));
      worker.onmessageerror = () => listener(new Error("a message could not be read"));
    },
    close: () => worker.terminate()
  };
}
