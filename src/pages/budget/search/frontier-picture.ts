// 政策前沿 The picture, as wide as its place; a link that has the focus keeps it when the picture is drawn again.

import type {OutcomeName, OutcomeValues} from "../../../analysis/search/outcomes.js";
import {h, live} from "../../../ui/elements/dom.js";
import type {Live} from "../../../ui/elements/dom.js";
import {withoutGroupNames} from "../../../ui/charts/without-group-names.js";
import type {FoundFrontier, FoundOptions} from "./found.js";
import {frontierChart} from "./frontier-chart.js";

export interface PictureState {
  readonly found: FoundFrontier;
  readonly axis: OutcomeName;
  /** Of the reform in hand; null: it changes nothing, or is not known yet. */
  readonly inHand: OutcomeValues | null;
}

/** Widths differ by scroll bars; less than this is not worth drawing again. */
const enough = 16;
const narrowest = 280;

export function frontierPicture(options: FoundOptions): Live<PictureState> {
  const frame = h("div", {class: "frontier-frame"});
  let state: PictureState | null = null;
  let width = 0;
  function draw(): void {
    if (state === null || width === 0) return;
    replaceKeepingFocus(frame, withoutGroupNames(chartOf(state, Math.max(narrowest, width), options)));
  }
  new ResizeObserver(([entry]) => {
    const next = Math.floor(entry.contentRect.width);
    if (Math.abs(next - width) < enough) return;
    width = next;
    draw();
  }).observe(frame);
  return live(frame as HTMLElement, (next: PictureState) => {
    state = next;
    draw();
  });
}

const chartOf = ({found, axis, inHand}: PictureState, width: number, {lang, workbench, query}: FoundOptions): Element =>
  frontierChart({
    lang,
    width,
    y: axis,
    points: found.points.filter(point => point.feasible),
    frontier: found.frontier,
    errors: found.errors,
    // the search begins with the baseline, and knows of it what other runs were not asked for
    baseline: found.points[0]?.outcomes ?? null,
    inHand: inHand === null || Number.isNaN(inHand[axis]) ? null : inHand,
    href: point => workbench + query(point)
  });

function replaceKeepingFocus(frame: HTMLElement, chart: Element): void {
  const hadFocus = frame.contains(document.activeElement);
  const links = (): SVGAElement[] => [...frame.querySelectorAll<SVGAElement>("a")];
  const focused = links().findIndex(link => link === document.activeElement);
  frame.replaceChildren(chart);
  if (hadFocus) links()[focused]?.focus();
}
