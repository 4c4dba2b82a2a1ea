import "../../../ui/document.js";
import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {press, promised, type} from "../../../ui/at-hand.js";
import {basis, exitTable, reform, rows, source} from "../../three-places.js";
import {exitPanel} from "../../../../src/pages/cliffs/exit/exit-panel.js";
import type {ExitPanelOptions} from "../../../../src/pages/cliffs/exit/exit-panel.js";
import {emptyMonthsTally} from "../../../../src/engine/months/tally.js";
import type {MonthTerms} from "../../../../src/engine/months/terms.js";
import type {WalkResult} from "../../../../src/engine/workers/pool.js";
import type {Policy} from "../../../../src/rules/policy.js";

type Told = (entries: {isIntersecting: boolean}[]) => void;
let near: Told = () => undefined;
const unseen = globalThis.IntersectionObserver;
beforeEach(() => {
  vi.useFakeTimers();
  globalThis.IntersectionObserver = class {
    constructor(told: Told) {
      near = told;
    }
    observe = (): void => undefined;
  } as unknown as typeof IntersectionObserver;
});
afterEach(() => {
  vi.useRealTimers();
  globalThis.IntersectionObserver = unseen;
});

const walkOf = (months: number): WalkResult => ({
  tally: emptyMonthsTally(
    rows.map(({region}) => region),
    months
  ),
  engine_ms: 1
});

function harness() {
  const walks: {reform: Policy; terms: MonthTerms; tell: (share: number) => void; signal: AbortSignal}[] = [];
  const runs: ReturnType<typeof promised<WalkResult | undefined>>[] = [];
  const taken: Policy[] = [];
  const errors: {error: unknown; retry: () => void}[] = [];
  let wishes = 0;
  const walk: ExitPanelOptions["walk"] = (of, terms, tell, signal) => {
    walks.push({reform: of, terms, tell, signal});
    runs.push(promised());
    return runs.at(-1)!.promise;
  };
  const panel = exitPanel({
    lang: "zh",
    dialog: Object.assign(document.createElement("dialog"), {present: () => undefined}),
    rows,
    first: exitTable(),
    basis,
    walk,
    onPolicy: policy => taken.push(policy),
    onWish: () => ++wishes,
    onError: (error, retry) => errors.push({error, retry})
  });
  const progress = (): string | null | undefined => panel.querySelector(".exit-progress")?.textContent;
  const isWaiting = (): boolean => panel.hasAttribute("data-waiting");
  const take = (policy: Policy): void => panel.take({preset: basis, policy}, source);
  const ready = (): void => {
    near([{isIntersecting: true}]);
    panel.setReady();
  };
  const rest = (): Promise<unknown> => vi.advanceTimersByTimeAsync(300);
  return {panel, walks, runs, taken, errors, wishes: () => wishes, progress, isWaiting, take, ready, rest};
}

describe("the panel of the months", () => {
  it("shows the policy in force without a walk", async () => {
    const {panel, walks, take, ready, isWaiting, rest} = harness();
    take(basis);
    ready();
    await rest();
    expect([walks, isWaiting(), panel.dataset["months"]]).toEqual([[], false, "14"]);
  });

  it("walks another policy once it rests, is ready and is near", async () => {
    const {panel, walks, runs, take, isWaiting, rest} = harness();
    take(reform);
    await rest();
    panel.setReady();
    await rest();
    expect([walks, isWaiting()]).toEqual([[], true]);
    near([{isIntersecting: true}]);
    expect(walks).toEqual([]);
    await rest();
    expect(walks.map(({reform: of, terms}) => [of, terms.months])).toEqual([[reform, 36]]);
    runs[0].resolve(walkOf(36));
    await rest();
    expect([isWaiting(), panel.dataset["months"], panel.dataset["policy"]]).toEqual([false, "36", reform.id]);
    take(basis);
    take(reform); // known by now
    await rest();
    expect([walks.length, isWaiting()]).toEqual([1, false]);
  });

  it("tells after a while how far it is, and stops when something else is in hand", async () => {
    const {walks, runs, take, ready, rest, progress} = harness();
    take(reform);
    ready();
    await rest();
    walks[0].tell(0.2);
    expect(progress()).toBe("");
    await vi.advanceTimersByTimeAsync(1100);
    walks[0].tell(0.4567);
    expect(progress()).toBe("正在逐户走 36 个月：45%");
    take({...reform});
    expect([walks[0].signal.aborted, progress()]).toEqual([true, ""]);
    walks[0].tell(0.5);
    runs[0].resolve(walkOf(36));
    await rest();
    expect([walks.length, progress()]).toEqual([2, ""]);
  });

  it("goes on with the walk where only the first month is another", async () => {
    const {panel, walks, runs, wishes, take, ready, rest} = harness();
    take(reform);
    ready();
    await rest();
    type(panel.querySelector(".exit-terms select"), "4");
    expect([wishes(), panel.query(), walks[0].signal.aborted]).toEqual([1, "first_month=4", false]);
    runs[0].resolve(walkOf(36));
    await rest();
    expect([walks.length, panel.dataset["months"]]).toEqual([1, "36"]);
  });

  it("tells an error, and walks again when asked", async () => {
    const {walks, runs, errors, take, ready, rest, progress} = harness();
    take(reform);
    ready();
    await rest();
    runs[0].reject("no worker");
    await rest();
    expect([errors.map(({error}) => error), progress()]).toEqual([["no worker"], ""]);
    errors[0].retry();
    await rest();
    expect(walks).toHaveLength(2);
  });

  it("takes terms from a link, and says which there are none", () => {
    const {panel, wishes} = harness();
    expect(panel.read("months=24&review=7")).toEqual([{text: "review=7 — 链接里这项条件没有", reason: null}]);
    expect([panel.query(), wishes()]).toEqual(["months=24", 0]);
  });

  it("puts an exit of another length in hand", () => {
    const {panel, taken} = harness();
    press(panel.querySelector("[data-exit='12']"));
    expect(taken.map(({exit}) => exit.months)).toEqual([12]);
  });
});
