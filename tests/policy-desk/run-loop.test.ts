import {describe, expect, it} from "vitest";
import {runLoop} from "../../src/policy-desk/run-loop.js";

const tick = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

function harness(fail = (_: string): boolean => false) {
  const asked: string[] = [];
  const shown: string[] = [];
  const errors: string[] = [];
  const busy: boolean[] = [];
  const release: (() => void)[] = [];
  const loop = runLoop<string, string>({
    run: async policy => {
      asked.push(policy);
      await new Promise<void>(resolve => release.push(resolve));
      if (fail(policy)) throw new Error(policy);
      return policy;
    },
    onResult: result => shown.push(result),
    onError: error => errors.push((error as Error).message),
    onBusy: state => busy.push(state)
  });
  const finish = async (): Promise<void> => {
    release.shift()?.();
    await tick();
  };
  return {loop, asked, shown, errors, busy, finish};
}

describe("runLoop", () => {
  it("runs one policy at a time and, of those that wait, only the newest", async () => {
    const {loop, asked, shown, busy, finish} = harness();
    for (const policy of ["a", "b", "c", "d"]) loop.request(policy, 0);
    await finish();
    await finish();
    expect(asked).toEqual(["a", "d"]);
    expect(shown).toEqual(["a", "d"]);
    expect(busy).toEqual([true, false]);
  });
  it("tells an error only of the policy in hand, and goes on", async () => {
    const {loop, shown, errors, finish} = harness(policy => policy !== "c");
    loop.request("a", 0);
    loop.request("b", 0);
    await finish();
    expect(errors).toEqual([]);
    await finish();
    expect(errors).toEqual(["b"]);
    loop.request("c", 0);
    await finish();
    expect(shown).toEqual(["c"]);
  });
});
