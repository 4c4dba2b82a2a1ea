// SHA-256 off the page's thread, and where WebAssembly is allowed that a page's own policy may refuse.

import {messageOf} from "../errors.js";
import {openDigest} from "../open-digest.js";
import type {HashReply, HashRequest} from "./protocol.js";

// The types of the page are in force here; this is the part of a worker's scope that is used.
interface WorkerScope {
  onmessage: ((event: MessageEvent<HashRequest>) => void) | null;
  postMessage(message: HashReply): void;
}
const scope = self as unknown as WorkerScope;

const hash = openDigest();

scope.onmessage = ({data}) => void answer(data).then(reply => scope.postMessage(reply));

async function answer(request: HashRequest): Promise<HashReply> {
  try {
    const {update, digest} = await hash;
    if (request === "digest") return {digest: await digest()};
    update(request);
    return {digest: ""};
  } catch (error) {
    return {failed: messageOf(error)};
  }
}
