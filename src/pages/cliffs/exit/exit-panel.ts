// 渐退逐月 The exit over time, on the page 悬崖与渐退: families walked through the months under the policy in force and the one in hand.
// A walk takes seconds of all cores, so it begins once the hand rests and the panel is near the screen, and ends when a lever moves.

import {usualTerms} from "../../../analysis/exit/report.js";
import type {ExitReport, ExitTerms} from "../../../analysis/exit/report.js";
import type {RegionRow} from "../../../analysis/results/tables.js";
import {applyChanges} from "../../../rules/schema/changes.js";
import type {Policy} from "../../../rules/policy.js";
import type {OnPolicy} from "../../../policy-desk/policy-in-hand.js";
import {h, setAttribute, setText} from "../../../ui/elements/dom.js";
import type {Live} from "../../../ui/elements/dom.js";
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
import type {ExitShown} from "./exit-view.js";
import {exitWalk} from "./exit-walk.js";
import type {WalkBasis} from "./exit-walk.js";
import {monthName, reviewWords, t} from "./words.js";

export interface ExitPanelOptions extends WalkBasis {
  readonly lang: Lang;
  readonly dialog: TableDialog;
  /** The prefectures, for their names. */
  readonly rows: readonly RegionRow[];
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

export function exitPanel(options: ExitPanelOptions): ExitPanel {
  const {lang, basis} = options;
  let wish: ExitWish = usualWish;
  let inHand: {readonly policy: Policy; readonly source: Source} = {policy: basis, source: {text: "", columns: {}}};
  let isReady = false;
  let isNear = false;

  const termsState = (): TermsState => ({wish, exit: inHand.policy.exit.months, exitNow: basis.exit.months});
  const terms = exitTerms(termsState(), {
    lang,
    onWish: next => {
      wish = next;
      options.onWish();
      follow();
    },
    onExit: (months, event) => options.onPolicy(withExit(inHand.policy, months), true, event)
  });
  const progress = h("p", {class: "exit-progress quiet", role: "status"});
  const view = viewOf(inHand.source, options);
  const lead = h("p", {class: "quiet"}, t(lang, "lead"));
  const element = h("section", {class: "exit-panel"}, lead, terms, progress, view);
  const walk = exitWalk({
    ...options,
    onReport: (report, source) => {
      tellReport(element, report);
      view.update({report, source: withTerms(source, report.terms, lang)});
    },
    onWaiting: () => setAttribute(element, "data-waiting", true),
    onProgress: share => setText(progress, share === null ? "" : progressWords(share, wish, lang)),
    onError: error => options.onError(error, follow)
  });
  /** What is shown follows what is in hand: at once where it is known, else after a walk. */
  function follow(): void {
    terms.update(termsState());
    walk.follow({...inHand, terms: {...usualTerms, ...wish}}, isReady && isNear);
  }
  watchNear(element, next => {
    isNear = next;
    if (isNear && !walk.isWalking() && element.hasAttribute("data-waiting")) follow();
  });

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
      ({wish} = found);
      follow();
      return found.ignored.map(text => ignoredPart(text, lang));
    }
  });
}

const viewOf = (
  source: Source,
  {lang, dialog, rows, first: {report, transitions}}: ExitPanelOptions
): Live<ExitShown> => exitView({report, source}, {lang, dialog, rows, transitions});

const withExit = (policy: Policy, months: number): Policy => applyChanges(policy, {"exit.months": months}).policy;

const ignoredPart = (text: string, lang: Lang): NoticePart => ({
  text: `${text} — ${t(lang, "bad_term")}`,
  reason: null
});

/** Whose figures are on the screen, for whoever waits for them. */
function tellReport(element: HTMLElement, {reform, terms}: ExitReport): void {
  setAttribute(element, "data-waiting", null);
  setAttribute(element, "data-policy", reform);
  setAttribute(element, "data-months", terms.months);
}

const progressWords = (share: number, {months}: ExitWish, lang: Lang): string =>
  t(lang, "running", {months, percent: Math.floor(100 * share)});

/** Told whether the element is within half a screen. */
function watchNear(element: HTMLElement, onNear: (isNear: boolean) => void): void {
  new IntersectionObserver(entries => onNear(entries.some(({isIntersecting}) => isIntersecting)), {
    rootMargin: "50% 0px"
  }).observe(element);
}

/** Files and captions say on which terms a walk was made. */
function withTerms({text, columns}: Source, {months, review, first_month, seed}: ExitTerms, lang: Lang): Source {
  const words = t(lang, "source_terms", {
    months,
    review: reviewWords(review, lang),
    first_month: monthName(first_month, lang)
  });
  const terms = {months, review: review ?? "law", first_month, seed};
  return {text: text === "" ? "" : `${text}${t(lang, "semicolon")}${words}`, columns: {...columns, ...terms}};
}
