// Walks of the population through the months, one at a time: what is wanted is shown at once where it is known, else after a walk.

import {transitionsOf} from "../../../analysis/exit/figures.js";
import {exitReport} from "../../../analysis/exit/report.js";
import type {ExitReport, ExitTable, ExitTerms} from "../../../analysis/exit/report.js";
import type {WalkResult} from "../../../engine/workers/pool.js";
import type {MonthsTally} from "../../../engine/months/tally.js";
import type {MonthTerms} from "../../../engine/months/terms.js";
import type {Policy} from "../../../rules/policy.js";
import type {Source} from "../../../ui/figures/figure.js";
import {exitQuery} from "./exit-link.js";

/** A policy on terms, and whose figures these are. */
export interface Wanted {
  readonly policy: Policy;
  readonly source: Source;
  readonly terms: ExitTerms;
}

/** What walks start from. */
export interface WalkBasis {
  /** The file `exit` of the province: what is assumed, what is published, the figures of the policy in force. */
  readonly first: ExitTable;
  /** The policy in force. */
  readonly basis: Policy;
  /** Walks the population under `basis` and `reform` (src/host/month-walks.ts); asked for only after `setReady`. */
  readonly walk: (
    reform: Policy,
    terms: MonthTerms,
    onProgress: (share: number) => void,
    signal: AbortSignal
  ) => Promise<WalkResult | undefined>;
}

export interface ExitWalkOptions extends WalkBasis {
  readonly onReport: (report: ExitReport, source: Source) => void;
  /** Only a walk would tell. */
  readonly onWaiting: () => void;
  /** Share that is walked; null: nothing is to be told. */
  readonly onProgress: (share: number | null) => void;
  readonly onError: (error: unknown) => void;
}

export interface ExitWalk {
  /** Another policy or other terms; a walk begins only where it may, and ends where it is no longer wanted. */
  readonly follow: (wanted: Wanted, mayWalk: boolean) => void;
  readonly isWalking: () => boolean;
}

/** Milliseconds without a new wish before a walk begins, and of a walk before it tells how far it is. */
const rest = 300;
const patience = 1000;

export function exitWalk(options: ExitWalkOptions): ExitWalk {
  const {onReport, onProgress} = options;
  let walked: {readonly of: Wanted; readonly tally: MonthsTally} | null = null;
  let walking: {readonly of: Wanted; readonly stop: AbortController} | null = null;

  function known(wanted: Wanted): ExitReport | null {
    if (wanted.policy === options.basis && exitQuery(wanted.terms) === "") return options.first.report;
    return walked !== null && isSameWalk(walked.of, wanted) ? reportOf(walked.tally, wanted, options) : null;
  }
  function follow(wanted: Wanted, mayWalk: boolean): void {
    if (walking !== null && isSameWalk(walking.of, wanted)) {
      walking = {...walking, of: wanted};
      return;
    }
    walking?.stop.abort();
    end();
    const report = known(wanted);
    if (report !== null) {
      onReport(report, wanted.source);
      return;
    }
    options.onWaiting();
    if (mayWalk) begin(wanted);
  }
  function begin(of: Wanted): void {
    const stop = new AbortController();
    walking = {of, stop};
    setTimeout(() => {
      if (!stop.signal.aborted) void walk(of, stop.signal);
    }, rest);
  }
  function end(): void {
    walking = null;
    onProgress(null);
  }
  async function walk(of: Wanted, signal: AbortSignal): Promise<void> {
    try {
      const tally = await tallyOf(of, signal, options);
      if (tally === undefined || signal.aborted || walking === null) return;
      walked = {of: walking.of, tally};
      end();
      onReport(reportOf(tally, walked.of, options), walked.of.source);
    } catch (error) {
      if (signal.aborted) return;
      end();
      options.onError(error);
    }
  }
  return {follow, isWalking: () => walking !== null};
}

/** The walk itself, which tells how far it is once it takes long. */
async function tallyOf(
  {policy, terms: {months, review, seed}}: Wanted,
  signal: AbortSignal,
  {walk, first, onProgress}: ExitWalkOptions
): Promise<MonthsTally | undefined> {
  const tellFrom = performance.now() + patience;
  const terms = {months, review, seed, transitions: transitionsOf(first.transitions)};
  const onShare = (share: number): void => {
    if (!signal.aborted && performance.now() > tellFrom) onProgress(share);
  };
  return (await walk(policy, terms, onShare, signal))?.tally;
}

const reportOf = (tally: MonthsTally, {source, policy, terms}: Wanted, {basis, first}: WalkBasis): ExitReport =>
  exitReport(tally, {
    baseline: basis.id,
    reform: String(source.columns["reform_policy"] ?? policy.id),
    terms,
    households: first.households,
    transitions: first.transitions,
    published: first.published
  });

/** The calendar month of the first is no matter of the walk, only of its fiscal years. */
const isSameWalk = (a: Wanted, b: Wanted): boolean =>
  a.policy === b.policy && a.terms.months === b.terms.months && a.terms.review === b.terms.review;
