// 政策前沿 What a search has found so far: the picture, the policies nothing dominates, all of them as a table.

import type {FrontierPoint} from "../../../analysis/search/frontier.js";
import type {OutcomeName, OutcomeValues} from "../../../analysis/search/outcomes.js";
import type {Policy} from "../../../rules/policy.js";
import type {TableData} from "../../../ui/tables/csv.js";
import {h, live} from "../../../ui/elements/dom.js";
import type {Live} from "../../../ui/elements/dom.js";
import {axisSwitch} from "./axis-switch.js";
import {commandLine, frontierCommand} from "./command-line.js";
import {foundNotes} from "./found-notes.js";
import type {FoundFrontier, FoundOptions} from "./found.js";
import {frontierData} from "./frontier-data.js";
import {frontierPicture} from "./frontier-picture.js";
import {frontierTable} from "./frontier-table.js";
import {t} from "../words.js";

export interface FoundState {
  readonly baseline: Policy;
  readonly found: FoundFrontier | null;
  /** Of the reform in hand; null: it changes nothing, or is not known yet. */
  readonly inHand: OutcomeValues | null;
}

export type FrontierFound = Live<FoundState> & {readonly table: () => TableData};

export function frontierFound(initial: FoundState, options: FoundOptions): FrontierFound {
  const {lang} = options;
  let state = initial;
  let axis: OutcomeName | null = null;
  let isPicked = false;
  const axes = axisSwitch(lang, name => {
    isPicked = true;
    axis = name;
    drawPicture();
  });
  const picture = frontierPicture(options);
  const notes = h("div", {class: "frontier-notes"});
  const list = h("div", {
    class: "scroll frontier-list",
    tabindex: 0,
    role: "group",
    "aria-label": t(lang, "frontier_table")
  });
  const element = h("div", {class: "frontier-found", hidden: true}, axes, picture, notes, list);

  function drawPicture(): void {
    const {found, inHand} = state;
    if (found !== null && axis !== null) picture.update({found, inHand, axis});
  }
  function draw(): void {
    const {found, baseline} = state;
    if (found === null) return;
    const {question, points} = found;
    const compared = question.objectives.slice(1);
    if (axis === null || !isPicked || !compared.includes(axis)) axis = telling(compared, points);
    element.hidden = false;
    axes.update({compared, axis, isPicked});
    drawPicture();
    notes.replaceChildren(
      ...foundNotes(found, lang).map(text => h("p", {class: "quiet"}, text)),
      commandLine(frontierCommand(question, baseline.id), lang)
    );
    list.replaceChildren(frontierTable(found, options));
  }
  return Object.assign(
    live(element as HTMLElement, (next: FoundState) => {
      const isFound = next.found !== state.found;
      state = next;
      if (isFound) draw();
      else drawPicture();
    }),
    {table: () => frontierData(state.found, options)}
  );
}

/** The first outcome in which the policies differ, so that the picture is none of a straight line. */
const telling = (compared: readonly OutcomeName[], points: readonly FrontierPoint[]): OutcomeName =>
  compared.find(name => points.some(({outcomes: own}) => own[name] !== points[0].outcomes[name])) ?? compared[0];
