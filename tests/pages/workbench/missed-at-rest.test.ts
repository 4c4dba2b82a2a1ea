import "../../ui/document.js";
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import type {MissedSides} from "../../../src/analysis/coverage/missed.js";
import {missedAtRest} from "../../../src/pages/workbench/missed-at-rest.js";
import type {WorkbenchState} from "../../../src/pages/workbench/workbench-state.js";
import {noticePanel} from "../../../src/ui/dialogs/notice-panel.js";
import {stateOf} from "../../../src/ui/elements/state.js";
import {basis, reform} from "../three-places.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const report = {reform: {families: {missed: 1}}} as unknown as MissedSides;
const ofReform = (policy: typeof basis) => ({reform: {preset: basis, policy}, missed: null});

it("looks once the hand rests, and shows nothing of a policy that is no longer in hand", async () => {
  const state = stateOf(ofReform(basis) as unknown as WorkbenchState);
  const looked: string[] = [];
  const finish: ((found: MissedSides) => void)[] = [];
  const {lookAtRest} = missedAtRest(state, {notices: noticePanel({lang: "zh"})}, ({id}) => {
    looked.push(id);
    return new Promise(resolve => finish.push(resolve));
  });
  lookAtRest();
  await vi.advanceTimersByTimeAsync(500);
  lookAtRest();
  await vi.advanceTimersByTimeAsync(599);
  expect(looked).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(looked).toEqual([basis.id]);
  state.set(ofReform(reform));
  finish[0](report);
  await vi.runAllTimersAsync();
  expect(state.now().missed).toBeNull();
  lookAtRest();
  await vi.advanceTimersByTimeAsync(600);
  finish[1](report);
  await vi.runAllTimersAsync();
  expect(state.now().missed).toBe(report);
});
