// Ends the process when one input is worked on for too long: nothing within a thread can stop a loop of that thread. The input at fault
// is kept first.

import {Worker} from "node:worker_threads";

/** Seconds for one input; a good one takes milliseconds. */
const patience = 30;
const room = 2 ** 22;

export interface Watch {
  /** Says which input is worked on now; null for none. */
  readonly on: (kind: string, input: string | null) => void;
  readonly end: () => Promise<unknown>;
}

const watcher = `
const {workerData: {shared, patience, folder}} = require("node:worker_threads");
const {mkdirSync, writeFileSync, writeSync} = require("node:fs");
const head = new Int32Array(shared, 0, 4);
const body = new Uint8Array(shared, 16);
let last = -1, since = Date.now();
setInterval(() => {
  const [count, size] = [Atomics.load(head, 0), Atomics.load(head, 1)];
  if (count !== last || size === 0) { last = count; since = Date.now(); return; }
  if (Date.now() - since < patience * 1000) return;
  const [kind, input] = JSON.parse(Buffer.from(body.slice(0, size)).toString());
  const file = folder + kind + "/hang-" + Date.now().toString(36) + ".json";
  mkdirSync(folder + kind, {recursive: true});
  writeFileSync(file, JSON.stringify(input) + "\\n");
  writeSync(2, "no answer in " + patience + " s: " + kind + " (the input is kept in " + file + ")\\n");
  process.kill(process.pid, "SIGKILL");
}, 1000);
`;

/** `folder` ends with a slash; a failing input is kept in the folder of its kind. */
export function startWatch(folder: string): Watch {
  const shared = new SharedArrayBuffer(room + 16);
  const head = new Int32Array(shared, 0, 4);
  const body = new Uint8Array(shared, 16);
  const worker = new Worker(watcher, {eval: true, workerData: {shared, patience, folder}});
  worker.unref();
  return {
    on(kind, input) {
      const text = Buffer.from(input === null ? "" : JSON.stringify([kind, input]));
      if (text.length <= room) body.set(text);
      Atomics.store(head, 1, text.length <= room ? text.length : 0);
      Atomics.add(head, 0, 1);
    },
    end: () => worker.terminate()
  };
}
