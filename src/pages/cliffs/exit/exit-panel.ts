// 渐退逐月 The exit over time, on the page 悬崖与渐退: families walked through the months under the policy in force and the one in hand.
// A walk takes seconds of all cores, so it begins once the hand rests and the panel is near the screen, and ends when a lever moves.

import {transitionsOf} from "../../../analysis/exit/figures.js";
import {exitReport, usualTerms} from "../../../analysis/exit/report.js";
import type {ExitReport, ExitTable, ExitTerms} from "../../../analysis/exit/report.js";
import type {RegionRow} from "../../../analysis/results/tables.js";
import type {WalkResult} from "../../../engine/workers/pool.js";
import type {MonthsTally} from "../../../engine/months/tally.js";
import type {MonthTerms} from "../../../engine/months/terms.js";
import {applyChanges} from "../../../rules/schema/changes.js";
import type {Policy} from "../../../rules/policy.js";
import type {OnPolicy} from "../../../policy-desk/policy-in-hand.js";
import {h, setAttribute, setText} from "../../../ui/elements/dom.js";
import type {Source} from "../../../ui/figures/figure.js";
import type {Lang} from "../../../rules/schema/label.js";
import type {NoticePart} from "../../../ui/dialogs/notice-panel.js";
import type {Reform} from "../../../policy-desk/reform.js";
import type {TableDialog} from "../../../ui/dialogs/table-dialog.js";
import {exitQuery, readExit, usualWish} from "./exit-link.js";
import type {ExitWish} from "./exit-link.js";
import {exitTerms} from "./exit-terms.js";
import type {TermsState} from "./exit-terms.js";
import {exitView} from "./exit-view.js";
import {monthName, reviewWords, word} from "./words.js";

export interface ExitPanelOptions {
  readonly lang: Lang;
  readonly dialog: TableDialog;
  /** The prefectures, for their names. */
  readonly rows: readonly RegionRow[];
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
  /** Takes a policy in hand: the one in hand with an exit of another length. */
  readonly onPolicy: OnPolicy;
  /** Months, review or first month are others than before: the link is to be written. */
  readonly onWish: () => void;
  readonly onError: (error: unknown, onRetry: () => void) => void;
}

/** It has no heading of its own. */
export type ExitPanel = HTMLElement & {
  /** The policy in hand, and whose figures its figures are; it is walked once the hand rests. */
  readonly take: (reform: Reform, source: Source) => void;
  /** The population is in. */
  readonly setReady: () => void;
  /** "months=24&review=6&first_month=4", without what is as usual; "" where all is. */
  readonly query: () => string;
  /** Takes the terms of a link; what of it cannot be read. Never throws. */
  readonly read: (query: string) => readonly NoticePart[];
};

/** Milliseconds without a new wish before a walk begins, and of a walk before it tells how far it is. */
const rest = 300;
const patience = 1000;

/** A policy on terms, and whose figures these are. */
interface Wanted {
  readonly policy: Policy;
  readonly source: Source;
  readonly terms: ExitTerms;
}

export function exitPanel(options: ExitPanelOptions): ExitPanel {
  const {lang, first, basis} = options;
  let wish: ExitWish = usualWish;
  let inHand: {readonly policy: Policy; readonly source: Source} = {policy: basis, source: {text: "", columns: {}}};
  let isReady = false;
  let isNear = false;
  let walked: {readonly of: Wanted; readonly tally: MonthsTally} | null = null;
  let walking: {readonly of: Wanted; readonly stop: AbortController} | null = null;

  const termsState = (): TermsState => ({wish, exit: inHand.policy.exit.months, exitNow: basis.exit.months});
  const terms = exitTerms(termsState(), {
    lang,
    onWish: next => {
      wish = next;
      options.onWish();
      follow();
    },
    onExit: (months, event) =>
      options.onPolicy(applyChanges(inHand.policy, {"exit.months": months}).policy, true, event)
  });
  const progress = h("p", {class: "exit-progress quiet", role: "status"});
  const view = exitView(
    {report: first.report, source: inHand.source},
    {lang, dialog: options.dialog, rows: options.rows, transitions: first.transitions}
  );
  const element = h(
    "section",
    {class: "exit-panel"},
    h("p", {class: "quiet"}, word(lang, "lead")),
    terms,
    progress,
    view
  );

  /** What is shown follows what is in hand: at once where it is known, else after a walk. */
  function follow(): void {
    terms.update(termsState());
    const wanted: Wanted = {...inHand, terms: {...usualTerms, ...wish}};
    if (walking !== null && isSameWalk(walking.of, wanted)) {
      walking = {...walking, of: wanted};
      return;
    }
    walking?.stop.abort();
    walking = null;
    tell(null);
    if (wanted.policy === basis && exitQuery(wish) === "") show(first.report, wanted.source);
    else if (walked !== null && isSameWalk(walked.of, wanted)) show(reportOf(walked.tally, wanted), wanted.source);
    else begin(wanted);
  }

  function begin(of: Wanted): void {
    setAttribute(element, "data-waiting", true);
    if (!isReady || !isNear) return;
    const stop = new AbortController();
    walking = {of, stop};
    setTimeout(() => {
      if (!stop.signal.aborted) void walk(of, stop.signal);
    }, rest);
  }

  async function walk({policy, terms}: Wanted, signal: AbortSignal): Promise<void> {
    const {months, review, seed} = terms;
    const tellFrom = performance.now() + patience;
    try {
      const result = await options.walk(
        policy,
        {months, review, seed, transitions: transitionsOf(first.transitions)},
        share => {
          if (!signal.aborted && performance.now() > tellFrom) tell(share);
        },
        signal
      );
      if (result === undefined || signal.aborted || walking === null) return;
      walked = {of: walking.of, tally: result.tally};
      walking = null;
      tell(null);
      show(reportOf(result.tally, walked.of), walked.of.source);
    } catch (error) {
      if (signal.aborted) return;
      walking = null;
      tell(null);
      options.onError(error, () => follow());
    }
  }

  const reportOf = (tally: MonthsTally, {source, policy, terms}: Wanted): ExitReport =>
    exitReport(tally, {
      baseline: basis.id,
      reform: String(source.columns["reform_policy"] ?? policy.id),
      terms,
      households: first.households,
      transitions: first.transitions,
      published: first.published
    });

  function show(report: ExitReport, source: Source): void {
    setAttribute(element, "data-waiting", null);
    setAttribute(element, "data-policy", report.reform);
    setAttribute(element, "data-months", report.terms.months);
    view.update({report, source: withTerms(source, report.terms, lang)});
  }

  function tell(share: number | null): void {
    const percent = share === null ? 0 : Math.floor(100 * share);
    setText(progress, share === null ? "" : word(lang, "running", {months: wish.months, percent}));
  }

  new IntersectionObserver(
    entries => {
      isNear = entries.some(({isIntersecting}) => isIntersecting);
      if (isNear && walking === null && element.hasAttribute("data-waiting")) follow();
    },
    {rootMargin: "50% 0px"}
  ).observe(element);

  return Object.assign(element, {
    take: (reform: Reform, source: Source) => {
      inHand = {policy: reform.policy, source};
      follow();
    },
    setReady: () => {
      if (isReady) return;
      isReady = true;
      follow();
    },
    query: () => exitQuery(wish),
    read: (query: string) => {
      const found = readExit(query);
      wish = found.wish;
      follow();
      return found.ignored.map((text): NoticePart => ({text: `${text} — ${word(lang, "bad_term")}`, reason: null}));
    }
  });
}

/** The calendar month of the first is no matter of the walk, only of its fiscal years. */
const isSameWalk = (a: Wanted, b: Wanted): boolean =>
  a.policy === b.policy && a.terms.months === b.terms.months && a.terms.review === b.terms.review;

/** Files and captions say on which terms a walk was made. */
function withTerms({text, columns}: Source, {months, review, first_month, seed}: ExitTerms, lang: Lang): Source {
  const words = word(lang, "source_terms", {
    months,
    review: reviewWords(review, lang),
    first_month: monthName(first_month, lang)
  });
  const terms = {months, review: review ?? "law", first_month, seed};
  return {text: text === "" ? "" : `${text}${lang === "zh" ? "；" : "; "}${words}`, columns: {...columns, ...terms}};
}
