// What went wrong in a worker, whatever was thrown there.

import {describe, expect, it} from "vitest";
import {failureOf, WorkerFailure} from "../../../src/engine/workers/failure.js";

describe("a failure", () => {
  it.each([
    [
      "an error of both languages",
      new WorkerFailure({message: "no", zh: "不行", kind: "worker"}),
      "no",
      "不行",
      "worker"
    ],
    ["an error of one", new Error("no"), "no", null, null],
    ["a text", "no", "no", null, null],
    ["nothing", null, "null", null, null],
    ["words that are none", Object.assign(new Error("no"), {zh: 5, kind: {}}), "no", null, null]
  ])("keeps the words of %s", (_, error, message, zh, kind) => {
    expect(failureOf(error)).toEqual({message, zh, kind});
  });
});
