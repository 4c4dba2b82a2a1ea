// The pause of a worker in a browser.

import {expect, it} from "vitest";
import {browserPause} from "../../../src/engine/workers/browser-pause.js";

it("ends every pause, those that began while another was under way too, and in their order", async () => {
  const pause = browserPause();
  const ended: number[] = [];
  await Promise.all([0, 1, 2].map(i => pause().then(() => ended.push(i))));
  expect(ended).toEqual([0, 1, 2]);
});
