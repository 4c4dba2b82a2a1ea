// The page's end of the worker that hashes.

import type {Digest} from "../column-hash.js";
import {engineError} from "./capabilities.js";
import {faultOf} from "./fetch-whole.js";
import type {HashReply, HashRequest} from "./protocol.js";

/** A digest by a worker of its own, which ends with it. Rejects with a StoreError. */
export function workerDigest(): Digest {
  const script = import.meta.resolve("./hash-worker.js");
  const worker = new Worker(script, {type: "module"});
  const ask = async (request: HashRequest): Promise<string> => {
    const {digest, failed} = await replyOf(worker, script, request);
    if (digest !== undefined) return digest;
    worker.terminate();
    throw engineError(failed, undefined);
  };
  return {
    // a copy, which is handed over
    update: bytes => ask(bytes.slice()),
    digest: async () => {
      const digest = await ask("digest");
      worker.terminate();
      return digest;
    }
  };
}

function replyOf(worker: Worker, script: string, request: HashRequest): Promise<HashReply> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({data}: MessageEvent<HashReply>) => resolve(data);
    worker.onerror = event => void faultOf(script).then(fault => reject(fault ?? engineError(event.message, event)));
    worker.postMessage(request, request === "digest" ? [] : [request.buffer]);
  });
}
