// 误差线 Two standard errors either way of each point of a frontier, along both axes; none where no error is known.

import * as Plot from "@observablehq/plot";
import type {FrontierErrors} from "../../../analysis/search/frontier-errors.js";
import type {FrontierPoint} from "../../../analysis/search/frontier.js";
import type {OutcomeName} from "../../../analysis/search/outcomes.js";

/** How many standard errors a bar reaches either way. */
const reach = 2;

/** The error of an outcome's difference to the baseline: on one chart, over the same households, that is how far a point may be off. */
export const errorAt = (errors: FrontierErrors | null, {number}: FrontierPoint, name: OutcomeName): number | null =>
  errors?.points.find(point => point.number === number)?.errors[name]?.change_se ?? null;

export interface ErrorBar {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** A bar along the cost and one along `y` of each point; `factors` are those of the axes. */
export function errorBars(
  frontier: readonly FrontierPoint[],
  errors: FrontierErrors | null,
  {y: name, factors}: {readonly y: OutcomeName; readonly factors: {readonly x: number; readonly y: number}}
): ErrorBar[] {
  return frontier.flatMap(point => {
    const [x, y] = [point.outcomes.cost / factors.x, point.outcomes[name] / factors.y];
    const across = (reach * (errorAt(errors, point, "cost") ?? 0)) / factors.x;
    const up = (reach * (errorAt(errors, point, name) ?? 0)) / factors.y;
    return [
      ...(across > 0 ? [{x1: x - across, x2: x + across, y1: y, y2: y}] : []),
      ...(up > 0 ? [{x1: x, x2: x, y1: y - up, y2: y + up}] : [])
    ];
  });
}

export const errorMark = (bars: readonly ErrorBar[]): Plot.Markish =>
  Plot.link(bars, {x1: "x1", x2: "x2", y1: "y1", y2: "y2", stroke: "var(--ink)", strokeWidth: 1.5, strokeOpacity: 0.6});
