// What the page 悬崖与渐退 is made of, and how its parts follow what it has in hand.

import {finding} from "../../analysis/cliffs/finding.js";
import {cliffFigures} from "../../analysis/cliffs/headline.js";
import type {CliffFigureKey} from "../../analysis/cliffs/headline.js";
import type {CliffReport} from "../../analysis/cliffs/report.js";
import type {RankKind} from "../../analysis/cliffs/reversals.js";
import type {CliffTable} from "../../analysis/cliffs/table.js";
import type {ExitTable} from "../../analysis/exit/report.js";
import type {Estimate} from "../../analysis/results/tables.js";
import {changesOf} from "../../policy-desk/changes-of.js";
import type {PolicyInHand} from "../../policy-desk/policy-in-hand.js";
import type {Reform} from "../../policy-desk/reform.js";
import type {TableDialog} from "../../ui/dialogs/table-dialog.js";
import {h, setAttribute} from "../../ui/elements/dom.js";
import type {Moved, State} from "../../ui/elements/state.js";
import type {Look} from "./cliffs-link.js";
import {clock} from "./clock.js";
import {exitPanel} from "./exit/exit-panel.js";
import type {ExitPanel, ExitPanelOptions} from "./exit/exit-panel.js";
import {familyPart} from "./family-part.js";
import type {FamilyState} from "./family-part.js";
import {figureStrip} from "./figure-strip.js";
import {findingView} from "./finding-view.js";
import {partJumps} from "../../ui/elements/part-jumps.js";
import {pagePart} from "./page-parts.js";
import {populationPart} from "./population-part.js";
import {t} from "./words.js";

/** What is looked at, and the newest run of it. */
export interface CliffsState extends Look {
  readonly kind: RankKind;
  readonly shown: Shown;
}

export interface Shown {
  readonly report: CliffReport;
  readonly cost: Estimate;
  readonly reform: Reform;
}

export interface CliffParts {
  readonly element: readonly HTMLElement[];
  readonly exits: ExitPanel;
  /** Marks what is on the screen as of another month than the clock's, until the walk is done. */
  readonly showWaiting: (isWaiting: boolean) => void;
}

export interface PartsOptions {
  /** Files of the province. */
  readonly first: CliffTable;
  readonly exit: ExitTable;
  readonly walk: ExitPanelOptions["walk"];
  readonly dialog: TableDialog;
  /** Another month, family or place; `final` is false while the clock is being moved. */
  readonly onLook: (change: Partial<Look>, final: boolean) => void;
  readonly onFigure: (key: CliffFigureKey) => void;
}

export function cliffParts(hand: PolicyInHand, state: State<CliffsState>, options: PartsOptions): CliffParts {
  const {lang, data} = hand;
  const {dialog, first, onLook} = options;
  const rows = data.baseline.regions;
  const onPlace = (place: number): void => onLook({place}, true);
  const onKind = (kind: RankKind): void => state.set({kind});
  const head = findingView(lang);
  const strip = figureStrip(lang, options.onFigure);
  const months = clock({lang, onMonth: (month, final) => onLook({month}, final)});
  const family = familyPart({lang, dialog, rows, onPlace, onFamily: family => onLook({family}, true)});
  const population = populationPart(first.on_exit, {lang, dialog, rows, onPlace, onKind, table: first});
  const exits = exitsOf(hand, options);
  const sections = [
    pagePart("family", t(lang, "family"), {tools: family.tools}, family),
    pagePart("population", t(lang, "part_population"), {lead: t(lang, "population_lead")}, population),
    pagePart("exit", t(lang, "part_exit"), {lead: t(lang, "exit_lead")}, exits)
  ];
  const showWaiting = (isWaiting: boolean): void => setAttribute(sections[1], "data-waiting", isWaiting ? true : null);

  function draw(now: CliffsState, moved: Moved<CliffsState>): void {
    const {kind, shown} = now;
    const {report, cost, reform} = shown;
    if (moved("shown")) {
      showWaiting(false);
      head.update(finding(report, cost, changedIn(reform, hand)));
    }
    if (moved("shown", "kind")) {
      strip.update({figures: cliffFigures(report, kind), kind});
      population.update({report, kind, source: hand.sourceOf(reform)});
    }
    if (moved("month")) months.update(now.month);
    if (moved("shown", "month", "family", "place")) family.update(familyState(now, hand));
  }
  draw(state.now(), () => true);
  state.listen(draw);
  const jumps = partJumps(
    sections.map(({heading}) => heading),
    t(lang, "parts")
  );
  const top = h("div", {class: "cliffs-top"}, months, jumps);
  return {element: [top, head, strip, ...sections], exits, showWaiting};
}

const exitsOf = (
  {lang, basis, data, onPolicy, writeLink, notices}: PolicyInHand,
  {dialog, exit, walk}: PartsOptions
): ExitPanel =>
  exitPanel({
    lang,
    dialog,
    rows: data.baseline.regions,
    first: exit,
    basis,
    walk,
    onPolicy,
    onWish: () => writeLink(true),
    onError: notices.showError
  });

/** Paths of what differs from the policy in force. */
const changedIn = ({policy}: Reform, {basis}: PolicyInHand): string[] => Object.keys(changesOf(basis, policy));

function familyState({shown: {reform}, month, family, place}: CliffsState, hand: PolicyInHand): FamilyState {
  const {lang, basis} = hand;
  const {preset, policy} = reform;
  const name = preset.id === basis.id ? t(lang, "own_reform") : policy.name[lang];
  return {
    month,
    family,
    place,
    basis,
    source: hand.sourceOf(reform).text,
    reform: changedIn(reform, hand).length > 0 ? {name, policy} : null
  };
}
