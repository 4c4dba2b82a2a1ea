import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {atRest} from "../../src/policy-desk/at-rest.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const loop = () => {
  const started: string[] = [];
  const results: string[] = [];
  const finish: ((value: string | null) => void)[] = [];
  const rest = atRest<string, string>({
    run: what => {
      started.push(what);
      return new Promise(resolve => finish.push(resolve));
    },
    onResult: result => results.push(result),
    onError: error => results.push(String(error)),
    rest: 300
  });
  return {started, results, finish, rest};
};

describe("what may wait", () => {
  it("runs once, for the last wish, when nothing was asked for a while", async () => {
    const {started, results, finish, rest} = loop();
    rest.request("a");
    await vi.advanceTimersByTimeAsync(200);
    rest.request("b");
    await vi.advanceTimersByTimeAsync(299);
    expect(started).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(started).toEqual(["b"]);
    finish[0]("done");
    await vi.runAllTimersAsync();
    expect(results).toEqual(["done"]);
  });

  it("shows nothing of a run that was cancelled, overtaken or made worthless", async () => {
    const {started, results, finish, rest} = loop();
    rest.request("a");
    await vi.advanceTimersByTimeAsync(300);
    rest.cancel();
    finish[0]("late");
    rest.request("b");
    await vi.advanceTimersByTimeAsync(300);
    finish[1](null);
    await vi.runAllTimersAsync();
    expect(started).toEqual(["a", "b"]);
    expect(results).toEqual([]);
  });
});
