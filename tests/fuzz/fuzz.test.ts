// What is read from people and files, with faults in it: refused in words of ours or taken whole, never a hang, never a crash. Longer, with
// fresh inputs: npm run fuzz.

import {afterAll, describe, expect, it} from "vitest";
import {keptInputs, kinds, round, seedFolder} from "./kinds.js";
import {startWatch} from "./watch.js";

const watch = startWatch(seedFolder);
afterAll(() => watch.end());

for (const kind of kinds) {
  describe(`an input of the kind ${kind.name}`, () => {
    const kept = keptInputs(kind);
    if (kept.length > 0) it.each(kept)("holds where it failed once: %s", async (_file, input) => kind.check(input));

    it("is refused in words of ours, or taken and gives finite figures", async () => {
      expect(await round(kind, watch, {seed: 20261201, numRuns: kind.runs})).toBeUndefined();
    }, 300_000);
  });
}
