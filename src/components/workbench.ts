// 工作台 The page: baseline figures at once, the data behind them, then the levers. It owns which policy is in hand; what
// assesses households is given to it.

import type {Baseline, CliffCurve, WorkbenchTables} from "../analysis/tables.js";
import type {Policy} from "../rules/policy.js";
import {address} from "./address.js";
import {changeList} from "./change-list.js";
import {changesOf} from "./changes-of.js";
import {h, setAttribute} from "./dom.js";
import type {Lang} from "./format.js";
import {placeName} from "./indicators.js";
import {leverRail} from "./lever-rail.js";
import {loadProgress} from "./load-progress.js";
import type {LoadState} from "./load-progress.js";
import {noticePanel} from "./notice-panel.js";
import {pageSource} from "./page-source.js";
import {policyBar} from "./policy-bar.js";
import {presetPicker} from "./preset-picker.js";
import {reformFromLink, reformNote, settle, withoutChange} from "./reform.js";
import type {Reform} from "./reform.js";
import {runLoop} from "./run-loop.js";
import {say} from "./strings.js";
import {workbenchViews} from "./workbench-views.js";
import type {Family, Shown} from "./workbench-views.js";

export interface WorkbenchOptions {
  readonly lang: Lang;
  readonly baseline: Baseline;
  /** The baseline, by `baseline.policy_id`, and every preset that fits this population. */
  readonly policies: readonly Policy[];
  readonly families: readonly Family[];
  /** Address of this page in the other language. */
  readonly otherLanguage: string;
  /** Opens the population; rejects with what the notice panel can explain. `onRecovered`: a worker crashed and was replaced. */
  readonly load: (onProgress: (state: LoadState) => void, onRecovered: () => void) => Promise<void>;
  /** Assesses baseline and reform; called for one policy at a time, after `load`. */
  readonly run: (policy: Policy) => Promise<WorkbenchTables>;
  /** One family under baseline and reform; needs no population. */
  readonly curve: (of: CurveOf, baseline: Policy, reform: Policy) => CliffCurve | Promise<CliffCurve>;
}

/** Which curve is asked for: a typical family, under the standards of a prefecture. */
export interface CurveOf {
  readonly family: string;
  readonly region: number;
}

interface Result {
  readonly tables: WorkbenchTables;
  readonly curve: CliffCurve;
  readonly reform: Reform;
}

export function workbench(options: WorkbenchOptions): HTMLElement {
  const {lang, baseline, policies, families, otherLanguage} = options;
  const basis = basisOf(baseline, policies);
  const regions = new Map(baseline.regions.map(row => [String(row.region), placeName(row, lang)]));
  let reform: Reform = {preset: basis, policy: basis};
  // where the standard is the lowest, so that what a reform of standards does shows
  const lowest = [...baseline.regions].sort((a, b) => a.standard_baseline - b.standard_baseline)[0].region;
  let curveOf: CurveOf = {family: families[0]?.key ?? "", region: lowest};
  let last: Result = {tables: baseline, curve: {...curveOf, points: [], notches: []}, reform};
  let isReady = false;

  const notices = noticePanel({lang});
  const progress = loadProgress({lang});
  const onRevert = (path: string, event: Event): void => take(withoutChange(reform, path, basis), true, event);
  const changes = changeList({}, {lang, baseline: basis, regions, onRevert});
  const bar = policyBar({
    ...{lang, baseline: basis, population: baseline.population, changes, progress, otherLanguage},
    onReset: event => take({preset: basis, policy: basis}, true, event)
  });
  const presets = presetPicker(policies, {
    ...{lang, baseline: basis.id},
    onPick: (preset, event) => take({preset, policy: preset}, true, event)
  });
  const rail = leverRail(basis, {
    ...{lang, baseline: basis, regions, top: presets},
    onChange: ({policy}, final, event) => take({preset: reform.preset, policy}, final, event)
  });
  const views = workbenchViews(shownOf(last), {
    ...{lang, families},
    onFamily: family => void drawCurve({...curveOf, family}),
    onPlace: region => void drawCurve({...curveOf, region: region ?? lowest})
  });
  const results = h("div", {class: "results"}, notices, views.headline, views.figures);
  const desk = h("div", {class: "desk"}, rail, results);
  const element = h("div", {class: "workbench", lang: lang === "zh" ? "zh-CN" : "en"}, bar, desk, views.dialog);

  const loop = runLoop<Reform, Result>({
    run: async reform => {
      const [tables, curve] = await Promise.all([
        options.run(reform.policy),
        options.curve(curveOf, basis, reform.policy)
      ]);
      return {tables, curve, reform};
    },
    onResult: (result, started) => {
      show(result);
      if (result.curve.family !== curveOf.family || result.curve.region !== curveOf.region) void drawCurve(curveOf);
      // a task set while a frame is prepared runs once that frame, with all that was changed above, has been painted
      requestAnimationFrame(() =>
        setTimeout(() => bar.showRun({...result.tables, total_ms: performance.now() - started}))
      );
    },
    onError: error => notices.showError(error, () => loop.request(reform, performance.now())),
    onBusy: busy => bar.showBusy(busy)
  });
  const place = address(query => read(query));

  /** Takes a reform in hand: levers and names at once, the address, and the figures when they are there. */
  function take(next: Reform, final: boolean, event: Event): void {
    reform = settle(next, basis);
    follow();
    place.write(reformNote(reform, basis, lang).query, final);
    if (isReady) loop.request(reform, Math.min(event.timeStamp, performance.now()));
  }
  function read(query: string): void {
    const found = reformFromLink(query, basis, policies, lang);
    reform = found.reform;
    notices.showIgnored(found.ignored);
    follow();
    if (isReady) loop.request(reform, performance.now());
  }
  function follow(): void {
    const note = reformNote(reform, basis, lang);
    rail.update(reform.policy);
    presets.update({id: note.id, moved: note.own > 0});
    changes.update(changesOf(basis, reform.policy));
    bar.update(note);
  }
  function shownOf({tables, curve, reform}: Result): Shown {
    return {tables, curve, source: pageSource(baseline.population, basis, reformNote(reform, basis, lang), lang)};
  }
  function show(result: Result): void {
    last = result;
    views.update(shownOf(result));
  }
  async function drawCurve(of: CurveOf): Promise<void> {
    curveOf = of;
    try {
      const curve = await options.curve(of, basis, last.reform.policy);
      if (of === curveOf) show({...last, curve});
    } catch (error) {
      notices.showError(error);
    }
  }
  async function open(): Promise<void> {
    setAttribute(rail, "inert", true);
    progress.update({label: {zh: say("zh", "loading"), en: say("en", "loading")}, done: 0, total: 0});
    try {
      await options.load(
        state => progress.update(state),
        () => notices.showRecovered()
      );
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

  read(location.search);
  void drawCurve(curveOf);
  void open();
  return element;
}

function basisOf(baseline: Baseline, policies: readonly Policy[]): Policy {
  const basis = policies.find(({id}) => id === baseline.policy_id);
  if (basis !== undefined) return basis;
  throw new Error(`unknown policy: ${baseline.policy_id} (the baseline file and the list of policies belong together)`);
}
