// 政策前沿 The search as it runs: question, progress, stop; what it finds is shown as it comes.

import type {FrontierPoint, FrontierStep} from "../../../analysis/search/frontier.js";
import type {OutcomeValues} from "../../../analysis/search/outcomes.js";
import type {Policy} from "../../../rules/policy.js";
import type {TableData} from "../../../ui/tables/csv.js";
import {h, live, setAttribute, setText} from "../../../ui/elements/dom.js";
import type {Live} from "../../../ui/elements/dom.js";
import {decimal} from "../../../ui/formats/format.js";
import {frontierForm} from "./frontier-form.js";
import type {FrontierQuestion} from "./frontier-form.js";
import {frontierFound} from "./frontier-found.js";
import type {FoundFrontier, FoundOptions, Narrowed} from "./frontier-found.js";
import {word} from "../words.js";

export interface FrontierState {
  readonly baseline: Policy;
  /** Of the baseline and of the reform in hand (null: it changes nothing); null before the first run. */
  readonly outcomes: {readonly baseline: OutcomeValues; readonly reform: OutcomeValues | null} | null;
  readonly isReady: boolean;
}

export interface FrontierOptions extends FoundOptions {
  readonly search: (
    question: FrontierQuestion,
    signal: AbortSignal,
    onOpen: (narrowed: Narrowed) => void
  ) => AsyncGenerator<FrontierStep, void, void>;
  readonly onError: (error: unknown) => void;
}

export type FrontierView = Live<FrontierState> & {readonly table: () => TableData; readonly stop: () => void};

/** Milliseconds between two pictures while it runs. */
const pictureEvery = 400;

export function frontierView(initial: FrontierState, options: FrontierOptions): FrontierView {
  const {lang, onError} = options;
  let state = initial;
  let found: FoundFrontier | null = null;
  let stop: AbortController | null = null;
  const form = frontierForm({baseline: state.baseline, outcomes: null}, {lang});
  const start = h("button", {type: "submit", class: "primary"}, word(lang, "frontier_run"));
  const halt = h("button", {type: "button", hidden: true}, word(lang, "frontier_stop"));
  const bar = h("progress", {hidden: true, "aria-label": word(lang, "frontier_title")});
  const status = h("p", {class: "quiet", role: "status"});
  const shown = frontierFound(foundState(), options);
  const body = h("form", {class: "search-form"}, form, h("div", {class: "form-line"}, start, halt, bar, status));
  const element = h("div", {class: "frontier-view"}, body, shown);
  halt.addEventListener("click", () => stop?.abort());
  body.addEventListener("submit", event => {
    event.preventDefault();
    void search();
  });
  function foundState() {
    return {baseline: state.baseline, found, inHand: state.outcomes?.reform ?? null};
  }

  async function search(): Promise<void> {
    const question = form.question();
    if (typeof question === "string") {
      setText(status, question);
      return;
    }
    stop = new AbortController();
    setBusy(true);
    setText(status, word(lang, "frontier_opening"));
    bar.removeAttribute("value");
    bar.max = question.policies;
    try {
      const isWhole = await follow(question, stop.signal);
      if (found !== null) setText(status, summary(found, stop.signal.aborted, isWhole));
    } catch (error) {
      setText(status, "");
      onError(error);
    } finally {
      setBusy(false);
      stop = null;
    }
  }

  /** Whether it ran its course: all policies that were asked for. */
  async function follow(question: FrontierQuestion, signal: AbortSignal): Promise<boolean> {
    const started = performance.now();
    const points: FrontierPoint[] = [];
    let narrowed: Narrowed | null = null;
    let runsBegan = started;
    let drawnAt = 0;
    found = null;
    const steps = options.search(question, signal, next => {
      narrowed = next;
      runsBegan = performance.now();
    });
    for await (const {point, done, policies, frontier} of steps) {
      points.push(point);
      const now = performance.now();
      found = {question, narrowed, points, frontier, seconds: (now - started) / 1000};
      bar.value = done;
      if (now - drawnAt < pictureEvery && done < policies) continue;
      drawnAt = now;
      setText(status, running(done, policies, now - runsBegan));
      draw();
    }
    draw();
    return points.length === question.policies;
  }

  /** How fast it goes; where that is slow, how long it still takes. */
  function running(done: number, all: number, ms: number): string {
    const rate = (1000 * done) / Math.max(1, ms);
    if (rate >= 5) return word(lang, "frontier_running", {done, all, rate: decimal(rate, 0)});
    return word(lang, "frontier_running_slow", {done, all, left: decimal((all - done) / rate, 0)});
  }

  function draw(): void {
    if (found === null) return;
    setAttribute(element, "data-done", found.points.length);
    setAttribute(element, "data-best", found.frontier.length);
    shown.update(foundState());
  }

  function setBusy(isBusy: boolean): void {
    setAttribute(element, "data-busy", isBusy);
    start.disabled = isBusy || !state.isReady;
    halt.hidden = !isBusy;
    bar.hidden = !isBusy;
  }

  function summary({points, frontier, seconds}: FoundFrontier, isStopped: boolean, isWhole: boolean): string {
    const feasible = points.filter(point => point.feasible).length;
    const words = {done: points.length, seconds: seconds.toFixed(1), feasible, best: frontier.length};
    const before = isStopped ? word(lang, "frontier_halted") : "";
    const after = isStopped || isWhole ? "" : word(lang, "frontier_exhausted");
    return before + word(lang, "frontier_done", words) + after;
  }

  const update = (next: FrontierState): void => {
    const isReady = next.isReady && !state.isReady;
    state = next;
    form.update({baseline: next.baseline, outcomes: next.outcomes?.baseline ?? null});
    start.disabled = !state.isReady || stop !== null;
    if (!state.isReady) setText(status, word(lang, "waiting"));
    else if (isReady) setText(status, "");
    shown.update(foundState());
  };
  update(initial);
  return Object.assign(live(element as HTMLElement, update), {table: shown.table, stop: () => stop?.abort()});
}
