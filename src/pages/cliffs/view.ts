// 悬崖与渐退 The page: a finding in words, figures, a typical family's curve, the picture of all families, and the exit month by month.
// The policy in hand is that of the workbench, in the same link.

import type {CliffReport} from "../../analysis/cliffs/report.js";
import type {CliffTable} from "../../analysis/cliffs/table.js";
import type {ExitTable} from "../../analysis/exit/report.js";
import {families} from "../../analysis/household/families.js";
import type {Estimate} from "../../analysis/results/tables.js";
import type {Policy} from "../../rules/policy.js";
import {desk} from "../../policy-desk/desk.js";
import type {Desk} from "../../policy-desk/desk.js";
import type {DeskData, PolicyInHand} from "../../policy-desk/policy-in-hand.js";
import {policyInHand} from "../../policy-desk/policy-in-hand.js";
import type {Live} from "../../ui/elements/dom.js";
import {stateOf} from "../../ui/elements/state.js";
import type {State} from "../../ui/elements/state.js";
import {leverRail} from "../../policy-desk/levers/lever-rail.js";
import type {RunStats} from "../../policy-desk/policy-bar.js";
import {tableDialog} from "../../ui/dialogs/table-dialog.js";
import {cliffLevers} from "./cliff-levers.js";
import {lookNames, lookQuery, readLook} from "./cliffs-link.js";
import type {Look} from "./cliffs-link.js";
import {exitNames} from "./exit/exit-link.js";
import type {ExitPanelOptions} from "./exit/exit-panel.js";
import {figureDialog} from "./figure-dialog.js";
import {cliffParts} from "./parts.js";
import type {CliffParts, CliffsState} from "./parts.js";
import {t} from "./words.js";

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

export function cliffsView(options: CliffsOptions): Desk {
  const {lang, baseline, first} = options;
  const byDefault = defaultLook(baseline.regions);
  const hand = policyInHand(
    {...options, otherPages: [{href: options.workbench, label: t(lang, "open_workbench")}]},
    {
      names: [...lookNames, ...exitNames],
      query: () => [lookQuery(state.now(), byDefault), parts.exits.query()].filter(part => part !== "").join("&"),
      read: query => {
        const [look, ignored] = lookIn(query, byDefault, options);
        state.set(look);
        const unread = parts.exits.read(query);
        if (!hand.isReady()) showFirst();
        return [...ignored, ...unread];
      }
    }
  );
  const {basis} = hand;
  const inForce = {cost: baselineCost(baseline), reform: {preset: basis, policy: basis}};
  const dialog = tableDialog(lang);
  const state = stateOf<CliffsState>({...byDefault, kind: "cash", shown: {...inForce, report: first.on_exit}});
  const parts = cliffParts(hand, state, {
    dialog,
    first,
    exit: options.exit,
    walk: options.walk,
    onLook: setLook,
    onFigure: key => dialog.present(figureDialog(key, state.now(), hand))
  });

  /** Another month, family or place: the curve follows at once, the population once it has been walked again. */
  function setLook(change: Partial<Look>, final: boolean): void {
    state.set(change);
    if (!final) return;
    hand.writeLink(true);
    if (change.month === undefined) return;
    if (change.month === state.now().shown.report.months_since_rise)
      parts.showWaiting(false); // back where it was
    else if (hand.isReady()) {
      parts.showWaiting(true);
      hand.rerun();
    } else showFirst();
  }
  function showFirst(): void {
    const report = firstReport(state.now().month, first);
    if (report !== null) state.set({shown: {...inForce, report}});
  }
  return cliffsDesk(hand, state, {dialog, parts, run: options.run});
}

interface DeskParts extends Pick<CliffsOptions, "run"> {
  readonly dialog: HTMLElement;
  readonly parts: CliffParts;
}

function cliffsDesk(hand: PolicyInHand, state: State<CliffsState>, {dialog, parts, run}: DeskParts): Desk {
  const {exits} = parts;
  const frame = desk<CliffsResult>(hand, {
    dialog,
    run: ({policy}) => run(policy, state.now().month),
    statsOf: result => result,
    rail: top => railOf(hand, top),
    results: parts.element,
    // a walk of what is no longer in hand makes way at once
    onTake: reform => exits.take(reform, hand.sourceOf(reform)),
    onResult: ({report, cost}, reform) => {
      if (report.months_since_rise !== state.now().month) return; // the clock has moved on, and its own run is under way
      state.set({shown: {report, cost, reform}});
      exits.setReady(); // after the first run, so that both do not ask for the cores at once
    }
  });
  frame.classList.add("cliffs-page");
  return frame;
}

const railOf = ({lang, basis, regions, onPolicy}: PolicyInHand, top: HTMLElement): Live<Policy> =>
  leverRail(basis, {
    lang,
    baseline: basis,
    regions,
    groups: cliffLevers,
    top,
    onChange: ({policy}, final, event) => onPolicy(policy, final, event)
  });

const lookIn = (query: string, byDefault: Look, {baseline, lang}: CliffsOptions): ReturnType<typeof readLook> =>
  readLook(
    query,
    {byDefault, families: families.map(({name}) => name), places: baseline.regions.map(({region}) => region)},
    lang
  );

/** What the file of the province has for the clock; null for a month it was not walked at. */
function firstReport(month: Look["month"], {as_recorded, on_exit}: CliffTable): CliffReport | null {
  return month === null ? as_recorded : month === 0 ? on_exit : null;
}

function baselineCost({figures}: DeskData["baseline"]): Estimate {
  const {baseline, baseline_se} = figures.find(({key}) => key === "cost")!;
  const se = baseline_se ?? NaN;
  return {baseline, reform: baseline, change: 0, baseline_se: se, reform_se: se, change_se: 0};
}

/** The first family in the prefecture of the lowest standard, in the first month of a rise. */
function defaultLook(rows: DeskData["baseline"]["regions"]): Look {
  const lowest = rows.reduce((a, b) => (b.standard_baseline < a.standard_baseline ? b : a));
  return {month: 0, family: families[0].name, place: lowest.region};
}
