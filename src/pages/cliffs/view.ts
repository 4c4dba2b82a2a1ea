// 悬崖与渐退 The page: a finding in words, figures, a typical family's curve, the picture of all families, and the exit month by month.
// The policy in hand is that of the workbench, in the same link.

import {finding} from "../../analysis/cliffs/finding.js";
import {cliffFigures} from "../../analysis/cliffs/headline.js";
import type {CliffFigureKey} from "../../analysis/cliffs/headline.js";
import type {CliffReport} from "../../analysis/cliffs/report.js";
import {leastSampled} from "../../analysis/cliffs/reversals.js";
import type {RankKind} from "../../analysis/cliffs/reversals.js";
import type {CliffTable} from "../../analysis/cliffs/table.js";
import type {ExitTable} from "../../analysis/exit/report.js";
import {families} from "../../analysis/household/families.js";
import type {Estimate} from "../../analysis/results/tables.js";
import type {Policy} from "../../rules/policy.js";
import {changesOf} from "../../policy-desk/changes-of.js";
import {desk} from "../../policy-desk/desk.js";
import type {Desk, DeskData, DeskTools} from "../../policy-desk/desk.js";
import {h, setAttribute} from "../../ui/elements/dom.js";
import {leverRail} from "../../policy-desk/levers/lever-rail.js";
import type {RunStats} from "../../policy-desk/policy-bar.js";
import type {Reform} from "../../policy-desk/reform.js";
import {say} from "../../ui/words/strings.js";
import {tableDialog} from "../../ui/dialogs/table-dialog.js";
import {cliffLevers} from "./cliff-levers.js";
import {lookQuery, readLook} from "./cliffs-link.js";
import type {Look} from "./cliffs-link.js";
import {clock, clockWords} from "./clock.js";
import {exitPanel} from "./exit/exit-panel.js";
import type {ExitPanelOptions} from "./exit/exit-panel.js";
import {familyPart} from "./family-part.js";
import {figureData, figureName, figureStrip} from "./figure-strip.js";
import {findingView} from "./finding-view.js";
import {pagePart, partJumps} from "./page-parts.js";
import {populationPart} from "./population-part.js";
import {tell} from "./words.js";

/** One run: every household that receives walked, and the cash of a year. */
export interface CliffsResult extends Omit<RunStats, "total_ms"> {
  readonly report: CliffReport;
  /** 元/年. */
  readonly cost: Estimate;
}

export interface CliffsOptions extends DeskData {
  /** Files of the province: the policy in force, before the population is in. */
  readonly first: CliffTable;
  readonly exit: ExitTable;
  /** Address of the workbench. */
  readonly workbench: string;
  /** Walks baseline and reform at a month of the clock. */
  readonly run: (reform: Policy, months_since_rise: number | null) => Promise<CliffsResult>;
  readonly walk: ExitPanelOptions["walk"];
}

interface Shown {
  readonly report: CliffReport;
  readonly cost: Estimate;
  readonly reform: Reform;
}

export function cliffsView(options: CliffsOptions): Desk {
  const {lang, baseline, first, exit} = options;
  const rows = baseline.regions;
  const byDefault = defaultLook(rows);
  let look = byDefault;
  let kind: RankKind = "cash";
  let frame: Desk | null = null as Desk | null;
  let shown: Shown | null = null;
  let isWalking = false; // the exit by month waits for the first run, so that both do not ask for the cores at once
  const dialog = tableDialog(lang);
  let parts: ReturnType<typeof build>;

  function build({basis, onPolicy}: DeskTools) {
    const head = findingView(lang);
    const strip = figureStrip(lang, key => openFigure(key));
    const months = clock({lang, onMonth: (month, final) => setLook({month}, final)});
    const family = familyPart({
      ...{lang, dialog, rows},
      onFamily: family => setLook({family}, true),
      onPlace: place => setLook({place}, true)
    });
    const population = populationPart(first.on_exit, {
      ...{lang, dialog, rows, table: first},
      onKind: next => {
        kind = next;
        draw();
      },
      onPlace: place => setLook({place}, true)
    });
    const exits = exitPanel({
      ...{lang, dialog, rows, first: exit, basis, walk: options.walk, onPolicy},
      onWish: () => frame?.writeLink(true),
      onError: (error, onRetry) => frame?.showError(error, onRetry)
    });
    const sections = [
      pagePart("family", tell(lang, "part_family"), {tools: family.tools}, family),
      pagePart("population", tell(lang, "part_population"), {lead: tell(lang, "population_lead")}, population),
      pagePart("exit", tell(lang, "part_exit"), {lead: tell(lang, "exit_lead")}, exits)
    ];
    const top = h("div", {class: "cliffs-top"}, months, partJumps(sections, lang));
    return {
      ...{basis, head, strip, months, family, population, exits, sections},
      element: [top, head, strip, ...sections]
    };
  }

  /** Another month, family or place: the curve follows at once, the population once it has been walked again. */
  function setLook(change: Partial<Look>, final: boolean): void {
    look = {...look, ...change};
    drawFamily();
    if (change.month !== undefined) parts.months.update(look.month);
    if (!final) return;
    frame?.writeLink(true);
    if (change.month === undefined) return;
    if (change.month !== shown?.report.months_since_rise) walkAgain();
    else setAttribute(parts.sections[1], "data-waiting", null); // back where it was
  }

  /** Another month: what is on the screen is of the one before until the walk is done. */
  function walkAgain(): void {
    const ready = firstReport();
    if (frame?.isReady() === true) {
      setAttribute(parts.sections[1], "data-waiting", true);
      frame.rerun();
    } else if (ready !== null) show({...ready, reform: {preset: parts.basis, policy: parts.basis}});
  }

  /** What the file of the province has for the clock; null for a month it was not walked at. */
  function firstReport(): Pick<Shown, "report" | "cost"> | null {
    const report = look.month === null ? first.as_recorded : look.month === 0 ? first.on_exit : null;
    return report === null ? null : {report, cost: baselineCost()};
  }

  const baselineCost = (): Estimate => {
    const {baseline: value, baseline_se} = options.baseline.figures.find(({key}) => key === "cost")!;
    const se = baseline_se ?? NaN;
    return {baseline: value, reform: value, change: 0, baseline_se: se, reform_se: se, change_se: 0};
  };

  /** Everything that follows the run, in one frame. */
  function show(next: Shown): void {
    shown = next;
    setAttribute(parts.sections[1], "data-waiting", null);
    draw();
    drawFamily();
  }
  function draw(): void {
    if (shown === null || frame === null) return;
    const {report, cost, reform} = shown;
    parts.head.update(finding(report, cost, changedIn(reform)));
    parts.strip.update({figures: cliffFigures(report, kind), kind});
    parts.population.update({report, kind, source: frame.sourceOf(reform)});
  }
  function drawFamily(): void {
    if (frame === null) return;
    const reform = shown?.reform ?? frame.reform();
    parts.family.update({
      ...look,
      basis: parts.basis,
      reform: changedIn(reform).length > 0 ? {name: nameOf(reform), policy: reform.policy} : null,
      source: frame.sourceOf(reform).text
    });
  }
  function takeExit(reform: Reform): void {
    if (frame !== null) parts.exits.take(reform, frame.sourceOf(reform));
  }
  const nameOf = ({preset, policy}: Reform): string =>
    preset.id === parts.basis.id ? say(lang, "own_reform") : policy.name[lang];
  const changedIn = ({policy}: Reform): string[] => Object.keys(changesOf(parts.basis, policy));

  function openFigure(key: CliffFigureKey): void {
    if (shown === null || frame === null) return;
    const {report, reform} = shown;
    const source = frame.sourceOf(reform);
    const kinds: readonly RankKind[] = key === "overtaken" ? ["cash", "all"] : [kind];
    const tables = kinds.flatMap(kind =>
      cliffFigures(report, kind)
        .filter(figure => figure.key === key)
        .map(figure => ({name: key, caption: figureName(key, kind, lang), data: figureData(figure, lang)}))
    );
    dialog.present({
      title: figureName(key, kind, lang),
      notes: [
        tell(lang, `define_${key}`, {least: leastSampled}),
        tell(lang, "define_clock", {when: clockWords(report.months_since_rise, lang)}) + tell(lang, "clock_note"),
        say(lang, "define_error")
      ],
      tables,
      provenanceText: source.text,
      provenance: source.columns
    });
  }

  frame = desk<CliffsResult>({
    ...options,
    otherPages: [{href: options.workbench, label: tell(lang, "open_workbench")}],
    dialog,
    run: ({policy}) => options.run(policy, look.month),
    statsOf: result => result,
    rail: tools => {
      parts = build(tools);
      return leverRail(tools.basis, {
        ...{lang, baseline: tools.basis, regions: tools.regions, groups: cliffLevers, top: tools.presets},
        onChange: ({policy}, final, event) => tools.onPolicy(policy, final, event)
      });
    },
    results: () => parts.element,
    onTake: reform => takeExit(reform), // a walk of what is no longer in hand makes way at once
    onResult: ({report, cost}, reform) => {
      if (report.months_since_rise !== look.month) return; // the clock has moved on, and its own run is under way
      show({report, cost, reform});
      if (!isWalking) parts.exits.setReady();
      isWalking = true;
    },
    extraQuery: () => [lookQuery(look, byDefault), parts.exits.query()].filter(part => part !== "").join("&"),
    readExtra: query => {
      const places = rows.map(({region}) => region);
      const [found, ignored] = readLook(query, {byDefault, families: families.map(({name}) => name), places}, lang);
      look = found;
      parts.months.update(look.month);
      const unread = parts.exits.read(query);
      if (shown === null || frame?.isReady() !== true) walkAgain();
      drawFamily();
      return [...ignored, ...unread];
    }
  });
  frame.classList.add("cliffs-page");
  takeExit(frame.reform());
  parts!.months.update(look.month);
  show({report: first.on_exit, cost: baselineCost(), reform: frame.reform()});
  return frame;
}

/** The first family in the prefecture of the lowest standard, in the first month of a rise. */
function defaultLook(rows: DeskData["baseline"]["regions"]): Look {
  const lowest = rows.reduce((a, b) => (b.standard_baseline < a.standard_baseline ? b : a));
  return {month: 0, family: families[0].name, place: lowest.region};
}
