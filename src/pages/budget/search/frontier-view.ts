// 政策前沿 The search as it runs: question, progress, stop; what it finds is shown as it comes.

import type {FrontierErrors} from "../../../analysis/search/frontier-errors.js";
import type {FrontierPoint} from "../../../analysis/search/frontier.js";
import type {OutcomeValues} from "../../../analysis/search/outcomes.js";
import type {Policy} from "../../../rules/policy.js";
import type {TableData} from "../../../ui/tables/csv.js";
import {h, live, setAttribute} from "../../../ui/elements/dom.js";
import type {Live} from "../../../ui/elements/dom.js";
import {runLine} from "../run-line.js";
import type {RunLine} from "../run-line.js";
import {followSearch} from "./follow-search.js";
import type {Search} from "./follow-search.js";
import type {FoundFrontier, FoundOptions} from "./found.js";
import {frontierForm} from "./frontier-form.js";
import {frontierFound} from "./frontier-found.js";
import type {FoundState} from "./frontier-found.js";
import type {FrontierQuestion} from "./frontier-question.js";
import {doneWords, runningWords} from "./search-words.js";
import {markFound} from "./mark-found.js";
import {t} from "../words.js";

export interface FrontierState {
  readonly baseline: Policy;
  /** Of the baseline and of the reform in hand (null: it changes nothing); null before the first run. */
  readonly outcomes: {readonly baseline: OutcomeValues; readonly reform: OutcomeValues | null} | null;
  readonly isReady: boolean;
}

export type FrontierErrorsOf = (
  frontier: readonly FrontierPoint[],
  question: FrontierQuestion,
  asked: {readonly signal: AbortSignal; readonly onRun: (done: number) => void}
) => Promise<FrontierErrors | undefined>;

export interface FrontierOptions extends FoundOptions {
  readonly search: Search;
  /** How sure the points of a frontier are; undefined where that was given up. */
  readonly errors: FrontierErrorsOf;
  readonly onError: (error: unknown) => void;
}

export type FrontierView = Live<FrontierState> & {readonly table: () => TableData};

export function frontierView(initial: FrontierState, options: FrontierOptions): FrontierView {
  const {lang} = options;
  let state = initial;
  let found: FoundFrontier | null = null;
  const form = frontierForm({baseline: state.baseline, outcomes: null}, {lang});
  const shown = frontierFound(foundState(), options);
  const bar = h("progress", {hidden: true, "aria-label": t(lang, "frontier_title")});
  const line = searchLine(bar, options, isBusy => setAttribute(element, "data-busy", isBusy));
  const body = h("form", {class: "search-form"}, form, line);
  const element = h("div", {class: "frontier-view"}, body, shown);
  body.addEventListener("submit", event => {
    event.preventDefault();
    const question = form.question();
    if (typeof question === "string") line.write(question);
    else void line.work(signal => search(question, signal));
  });
  function foundState(): FoundState {
    return {baseline: state.baseline, found, inHand: state.outcomes?.reform ?? null};
  }

  async function search(question: FrontierQuestion, signal: AbortSignal): Promise<void> {
    line.write(t(lang, "frontier_opening"));
    bar.removeAttribute("value");
    bar.max = question.policies;
    found = null;
    const isWhole = await followSearch(question, options.search, signal, {
      onFound: (next, done) => {
        found = next;
        bar.value = done;
      },
      onPicture: (done, policies, ms) => {
        line.write(runningWords(done, policies, ms, lang));
        draw();
      }
    });
    draw();
    if (found !== null && !signal.aborted) {
      found = await withErrors(found, signal, line, options);
      draw();
    }
    if (found !== null) line.write(doneWords(found, {isStopped: signal.aborted, isWhole}, lang));
  }
  function draw(): void {
    if (found === null) return;
    setAttribute(element, "data-done", found.points.length);
    setAttribute(element, "data-best", found.frontier.length);
    markFound(element);
    shown.update(foundState());
  }

  const update = (next: FrontierState): void => {
    state = next;
    form.update({baseline: next.baseline, outcomes: next.outcomes?.baseline ?? null});
    line.setReady(next.isReady);
    shown.update(foundState());
  };
  update(initial);
  return Object.assign(live(element as HTMLElement, update), {table: shown.table});
}

/** The policies of the frontier and their neighbours are run again, with what errors need. */
async function withErrors(
  found: FoundFrontier,
  signal: AbortSignal,
  line: RunLine,
  {lang, errors: errorsOf}: FrontierOptions
): Promise<FoundFrontier> {
  const {frontier, question} = found;
  const all = 2 * frontier.length - 1;
  if (all < 1) return found;
  const onRun = (done: number): void => line.write(t(lang, "frontier_errors_running", {done, all}));
  return {...found, errors: (await errorsOf(frontier, question, {signal, onRun})) ?? null};
}

/** Start, stop, how far it is. */
const searchLine = (
  bar: HTMLProgressElement,
  {lang, onError}: FrontierOptions,
  onBusy: (isBusy: boolean) => void
): RunLine =>
  runLine({
    lang,
    onError,
    bar,
    run: t(lang, "frontier_run"),
    stop: t(lang, "frontier_stop"),
    onBusy: isBusy => {
      onBusy(isBusy);
      bar.hidden = !isBusy;
    }
  });
