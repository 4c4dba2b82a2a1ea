// The frame of every page that simulates: which policy is in hand (its link, its name, its changes), the levers, the runs, what
// goes wrong. What is shown of a run, and what else a page computes, is the page's own.

import {baselinePolicy} from "../analysis/results/tables.js";
import type {Baseline} from "../analysis/results/tables.js";
import type {Policy} from "../rules/policy.js";
import type {Address} from "./address.js";
import {changeList} from "./change-list.js";
import {changesOf} from "./changes-of.js";
import type {RegionNames} from "./levers/describe-lever.js";
import {h, setAttribute} from "../ui/elements/dom.js";
import type {Live} from "../ui/elements/dom.js";
import type {Source} from "../ui/figures/figure.js";
import type {Lang} from "../ui/formats/format.js";
import {placeName} from "../ui/formats/indicators.js";
import {loadProgress} from "../ui/elements/load-progress.js";
import type {LoadState} from "../ui/elements/load-progress.js";
import {noticePanel} from "../ui/dialogs/notice-panel.js";
import type {NoticePart} from "../ui/dialogs/notice-panel.js";
import {pageSource} from "./page-source.js";
import {policyBar} from "./policy-bar.js";
import type {OtherPage, RunStats} from "./policy-bar.js";
import {presetPicker} from "./preset-picker.js";
import {followPolicy} from "./province-link.js";
import {reformFromLink, reformNote, settle, withoutChange} from "./reform.js";
import type {Reform, Setting} from "./reform.js";
import {runLoop} from "./run-loop.js";
import {say} from "../ui/words/strings.js";

/** What a simulating page is given, whatever it shows. */
export interface DeskData {
  readonly lang: Lang;
  readonly baseline: Baseline;
  /** The baseline, by `baseline.policy_id`, and every preset that fits this population. */
  readonly policies: readonly Policy[];
  /** The province of the population: its id, and the names of the provinces of policies that are of another. */
  readonly province: Omit<Setting, "basis">;
  /** Stands in the bar where the province is named. */
  readonly provinces: HTMLElement;
  /** Where the reform in hand is written down. */
  readonly place: Address;
  /** Address of this page in the other language. */
  readonly otherLanguage: string;
  /** Pages that open on the policy in hand. */
  readonly otherPages?: readonly OtherPage[];
  /** Opens the population; rejects with what the notice panel can explain. */
  readonly load: (onProgress: (state: LoadState) => void) => Promise<void>;
}

/** `final` is false while a slider or a tile is being dragged. */
export type OnPolicy = (policy: Policy, final: boolean, event: Event) => void;

/** What the page's own parts need of the frame. */
export interface DeskTools {
  readonly basis: Policy;
  /** Names of the prefectures by adcode. */
  readonly regions: RegionNames;
  /** The ready-made reforms. */
  readonly presets: HTMLElement;
  readonly onPolicy: OnPolicy;
}

export interface DeskOptions<R> extends DeskData {
  /** Assesses a policy and all that is shown with it; called for one policy at a time, after `load`. */
  readonly run: (reform: Reform, basis: Policy) => Promise<R>;
  readonly statsOf: (result: R) => Omit<RunStats, "total_ms">;
  /** The levers beside the results. */
  readonly rail: (tools: DeskTools) => Live<Policy>;
  /** The results, top to bottom, below the notices. */
  readonly results: (tools: DeskTools) => readonly HTMLElement[];
  /** A change taken back; for a page where more than one parameter goes back together. */
  readonly onRevert?: (reform: Reform, path: string, basis: Policy) => Reform;
  /** Another policy is in hand: shown at once, and what is still computed for the one before is worthless. */
  readonly onTake?: (reform: Reform) => void;
  readonly onResult: (result: R, reform: Reform) => void;
  /** Said by the link besides the policy: "&path=..." or nothing. */
  readonly extraQuery?: () => string;
  /** Takes from the link what it says besides the policy. */
  readonly readExtra?: (query: string) => readonly NoticePart[];
  readonly dialog: HTMLElement;
}

/** What is around the page reads links to it and tells it what went wrong elsewhere. */
export type Desk = HTMLElement & {
  /** Takes in hand what a link says, and tells what of it was left out, `others` among it. */
  readonly read: (query: string, others?: readonly NoticePart[]) => void;
  /** The link to what is on the screen. */
  readonly query: () => string;
  readonly showError: (error: unknown, onRetry?: () => void) => void;
  readonly showNote: (text: string | null) => void;
  /** A worker crashed and was replaced. */
  readonly showRecovered: () => void;
  /** The baseline. */
  readonly basis: Policy;
  /** The policy in hand. */
  readonly reform: () => Reform;
  /** Whether the population is in. */
  readonly isReady: () => boolean;
  /** Runs the policy in hand again: what is asked of the run has changed. */
  readonly rerun: () => void;
  /** Writes the link anew: what it says besides the policy has changed. */
  readonly writeLink: (final: boolean) => void;
  /** Whose figures those of a reform are. */
  readonly sourceOf: (reform: Reform) => Source;
};

export function desk<R>(options: DeskOptions<R>): Desk {
  const {lang, baseline, policies, provinces, place, otherLanguage, dialog} = options;
  const basis = baselinePolicy(baseline, policies);
  const setting: Setting = {basis, ...options.province};
  const regions = new Map(baseline.regions.map(row => [String(row.region), placeName(row, lang)]));
  let reform: Reform = {preset: basis, policy: basis};
  let isReady = false;

  const notices = noticePanel({lang});
  const progress = loadProgress({lang});
  const back = options.onRevert ?? withoutChange;
  const onRevert = (path: string, event: Event): void => take(back(reform, path, basis), true, event);
  const changes = changeList({}, {lang, baseline: basis, regions, onRevert});
  const bar = policyBar({
    ...{lang, baseline: basis, population: baseline.population, provinces, changes, progress, otherLanguage},
    otherPages: options.otherPages ?? [],
    onReset: event => take({preset: basis, policy: basis}, true, event)
  });
  const presets = presetPicker(policies, {
    ...{lang, baseline: basis.id},
    onPick: (preset, event) => take({preset, policy: preset}, true, event)
  });
  const onPolicy: OnPolicy = (policy, final, event) => take({preset: reform.preset, policy}, final, event);
  const tools: DeskTools = {basis, regions, presets, onPolicy};
  const rail = options.rail(tools);
  const results = h("div", {class: "results"}, notices, ...options.results(tools));
  const element = h(
    "div",
    {class: "workbench", lang: lang === "zh" ? "zh-CN" : "en"},
    bar,
    h("div", {class: "desk"}, rail, results),
    dialog
  );

  const loop = runLoop<Reform, {result: R; reform: Reform}>({
    run: async reform => ({result: await options.run(reform, basis), reform}),
    onResult: ({result, reform}, started) => {
      options.onResult(result, reform);
      // a task set while a frame is prepared runs once that frame, with all that was changed above, has been painted
      requestAnimationFrame(() =>
        setTimeout(() => bar.showRun({...options.statsOf(result), total_ms: performance.now() - started}))
      );
    },
    onError: error => notices.showError(error, () => loop.request(reform, performance.now())),
    onBusy: busy => bar.showBusy(busy)
  });

  /** Takes a reform in hand: levers and names at once, the address, and the figures when they are there. */
  function take(next: Reform, final: boolean, event: Event): void {
    reform = settle(next, basis);
    follow();
    place.write(query(), final);
    if (isReady) loop.request(reform, Math.min(event.timeStamp, performance.now()));
  }
  function read(search: string, others: readonly NoticePart[] = []): void {
    const found = reformFromLink(search, setting, policies, lang);
    reform = found.reform;
    notices.showIgnored([...others, ...found.ignored, ...(options.readExtra?.(search) ?? [])]);
    follow();
    if (isReady) loop.request(reform, performance.now());
  }
  function query(): string {
    return withExtra(reformNote(reform, setting, lang).query, options.extraQuery?.() ?? "");
  }
  function follow(): void {
    const note = reformNote(reform, setting, lang);
    rail.update(reform.policy);
    presets.update({id: note.id, moved: note.own > 0});
    changes.update(changesOf(basis, reform.policy));
    bar.update({...note, query: query()});
    followPolicy(query());
    options.onTake?.(reform);
  }
  async function open(): Promise<void> {
    setAttribute(rail, "inert", true);
    progress.update({label: {zh: say("zh", "loading"), en: say("en", "loading")}, done: 0, total: 0});
    try {
      await options.load(state => progress.update(state));
      isReady = true;
      setAttribute(rail, "inert", null);
      setAttribute(element, "data-ready", true);
      loop.request(reform, performance.now());
    } catch (error) {
      notices.showError(error, () => {
        notices.clear();
        void open();
      });
    }
    progress.update(null);
  }

  void open();
  follow();
  return Object.assign(element as HTMLElement, {
    read,
    query,
    showError: (error: unknown, onRetry?: () => void) => notices.showError(error, onRetry),
    showNote: (text: string | null) => notices.showNote(text),
    showRecovered: () => notices.showRecovered(),
    basis,
    reform: () => reform,
    isReady: () => isReady,
    rerun: () => {
      if (isReady) loop.request(reform, performance.now());
    },
    writeLink: (final: boolean) => {
      place.write(query(), final);
      follow();
    },
    sourceOf: (reform: Reform) => pageSource(baseline.population, basis, reformNote(reform, setting, lang), lang)
  });
}

const withExtra = (query: string, extra: string): string =>
  extra === "" ? query : `${query === "" ? "?" : `${query}&`}${extra}`;
