// The frame of every page that simulates: names, levers, results, and the runs of the policy in hand. What is shown of a run, and
// what else a page computes, is the page's own.

import type {Policy} from "../rules/policy.js";
import {changeList} from "./change-list.js";
import {deadAnchor} from "./link-parts.js";
import {h, setAttribute} from "../ui/elements/dom.js";
import type {Live} from "../ui/elements/dom.js";
import {loadProgress} from "../ui/elements/load-progress.js";
import type {LoadState} from "../ui/elements/load-progress.js";
import type {NoticePart} from "../ui/dialogs/notice-panel.js";
import {policyBar} from "./policy-bar.js";
import type {PolicyBar, RunStats} from "./policy-bar.js";
import type {DeskData, PolicyInHand} from "./policy-in-hand.js";
import {presetPicker} from "./preset-picker.js";
import {followPolicy} from "./province-link.js";
import {withoutChange} from "./reform.js";
import type {Reform} from "./reform.js";
import {runLoop} from "./run-loop.js";
import {staleMark} from "./stale-mark.js";
import {t} from "./words.js";

export interface DeskOptions<R> {
  /** Opens the population; where the page does more than that. */
  readonly load?: DeskData["load"];
  /** Assesses a policy and all that is shown with it; called for one policy at a time, after `load`. */
  readonly run: (reform: Reform) => Promise<R>;
  readonly statsOf: (result: R) => Omit<RunStats, "total_ms">;
  /** The levers beside the results, below the ready-made reforms. */
  readonly rail: (presets: HTMLElement) => Live<Policy>;
  /** The results, top to bottom, below the notices. */
  readonly results: readonly HTMLElement[];
  /** A change taken back; for a page where more than one parameter goes back together. */
  readonly onRevert?: (reform: Reform, path: string, basis: Policy) => Reform;
  /** Another policy is in hand: shown at once, and what is still computed for the one before is worthless. */
  readonly onTake?: (reform: Reform) => void;
  readonly onResult: (result: R, reform: Reform) => void;
  readonly dialog: HTMLElement;
}

/** What is around the page reads links to it and tells it what went wrong elsewhere. */
export type Desk = HTMLElement & {
  /** Takes in hand what a link says, and tells what of it was left out, `others` among it. */
  readonly read: (query: string, others?: readonly NoticePart[]) => void;
  /** The link to what is on the screen. */
  readonly query: () => string;
  readonly showError: (error: unknown, onRetry?: () => void) => void;
  /** A worker crashed and was replaced. */
  readonly showRecovered: () => void;
};

export function desk<R>(hand: PolicyInHand, options: DeskOptions<R>): Desk {
  const {notices, basis, lang} = hand;
  const parts = deskParts(hand, options);
  const {element, bar} = parts;
  const stale = staleMark(parts.results, {policy: basis, name: basis.name[lang]}, lang);
  const loop = runLoop<Reform, {result: R; reform: Reform}>({
    run: async reform => ({result: await options.run(reform), reform}),
    onResult: ({result, reform}, started) => {
      options.onResult(result, reform);
      stale.show(reform.policy, reform.policy === basis ? basis.name[lang] : hand.noteOf(reform).name);
      // a task set while a frame is prepared runs once that frame, with all that was changed above, has been painted
      requestAnimationFrame(() =>
        setTimeout(() => bar.showRun({...options.statsOf(result), total_ms: performance.now() - started}))
      );
    },
    onError: error => {
      stale.tell();
      notices.showError(error, hand.rerun);
    },
    onBusy: busy => bar.showBusy(busy)
  });
  const follow = (): void => {
    parts.follow();
    stale.take(hand.reform().policy);
    options.onTake?.(hand.reform());
  };
  hand.attach({follow, run: started => loop.request(hand.reform(), started)});
  void open(hand, parts, options.load ?? hand.data.load);
  follow();
  return Object.assign(element, {
    read: (search: string, others: readonly NoticePart[] = []) =>
      hand.read(search, [...others, ...deadAnchor(location.hash, element)]),
    query: hand.query,
    showError: notices.showError,
    showRecovered: notices.showRecovered
  });
}

interface DeskParts {
  readonly element: HTMLElement;
  readonly bar: PolicyBar;
  readonly rail: HTMLElement;
  readonly results: HTMLElement;
  readonly progress: Live<LoadState | null>;
  /** Shows the policy in hand, its changes and its link. */
  readonly follow: () => void;
}

function deskParts<R>(hand: PolicyInHand, options: DeskOptions<R>): DeskParts {
  const {lang, basis, regions, notices, data, take} = hand;
  const {baseline, provinces, otherLanguage, otherPages = []} = data;
  const back = options.onRevert ?? withoutChange;
  const progress = loadProgress({lang});
  const onRevert = (paths: readonly string[], event: Event): void =>
    take(
      paths.reduce((reform, path) => back(reform, path, basis), hand.reform()),
      true,
      event
    );
  const changes = changeList({lang, baseline: basis, regions, onRevert});
  const bar = policyBar({
    lang,
    baseline: basis,
    population: baseline.population,
    provinces,
    changes,
    progress,
    otherLanguage,
    otherPages,
    onUndo: hand.undo,
    onReset: event => take({preset: basis, policy: basis}, true, event)
  });
  const presets = presetPicker(data.policies, {
    lang,
    baseline: basis.id,
    onPick: (preset, event) => take({preset, policy: preset}, true, event)
  });
  const rail = options.rail(presets);
  const results = h("div", {class: "results"}, notices, ...options.results);
  const body = h("div", {class: "desk"}, rail, results);
  const element = h("div", {class: "workbench", lang: t(lang, "lang_code")}, bar, body, options.dialog);
  const follow = (): void => {
    const reform = hand.reform();
    const note = hand.noteOf(reform);
    const query = hand.query();
    rail.update(reform.policy);
    presets.update({id: note.id, moved: note.own > 0});
    changes.update(reform.policy);
    bar.update({...note, link: query, canUndo: hand.canUndo()});
    followPolicy(note.query);
  };
  return {element, bar, rail, results, progress, follow};
}

/** Opens the population; the levers rest until it is in, and where it cannot be opened it may be tried again. */
async function open(hand: PolicyInHand, parts: DeskParts, load: DeskData["load"]): Promise<void> {
  const {element, rail, progress} = parts;
  setAttribute(rail, "inert", true);
  progress.update({label: {zh: t("zh", "loading"), en: t("en", "loading")}, done: 0, total: 0});
  try {
    await load(state => progress.update(state));
    setAttribute(rail, "inert", null);
    setAttribute(element, "data-ready", true);
    hand.setReady();
  } catch (error) {
    hand.notices.showError(error, () => {
      hand.notices.clear();
      void open(hand, parts, load);
    });
  }
  progress.update(null);
}
