// A worker thread of Node: whatever ends it is told once, unless it was asked to end.

import {describe, expect, it} from "vitest";
import {nodePort} from "../../../src/engine/workers/node-port.js";

const running = (source: string): URL => new URL(`data:text/javascript,${encodeURIComponent(source)}`);

/** What is told of a worker within a time in which one that runs such a line is long over. */
async function crashesOf(source: string, {close = false} = {}): Promise<string[]> {
  const told: string[] = [];
  const port = nodePort(running(source));
  const crashed = new Promise<void>(resolve =>
    port.onCrash(error => {
      told.push(error.message);
      resolve();
    })
  );
  if (close) port.close();
  else await crashed;
  await new Promise(resolve => setTimeout(resolve, close ? 300 : 50));
  return told;
}

describe("a worker thread", () => {
  it.each([
    ["ends well", "process.exit(0)", "worker stopped with code 0"],
    ["ends badly", "process.exit(3)", "worker stopped with code 3"],
    ["has nothing left to do", "", "worker stopped with code 0"],
    ["throws", "throw new Error('no memory')", "no memory"],
    ["cannot be read", "import './nowhere.js'", expect.stringContaining("nowhere.js")]
  ])("that %s has crashed, which is told once", async (_, source, message) => {
    expect(await crashesOf(source)).toEqual([message]);
  });

  it("that was asked to end has not", async () => {
    expect(await crashesOf("setInterval(() => undefined, 1000)", {close: true})).toEqual([]);
  });
});
