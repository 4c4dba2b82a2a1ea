// The axes of a line by month: months from edge to edge, values between two round ones.

import {nice, ticks} from "d3";

/** Pixels of the plot. */
export const lineHeight = 92;
/** Pixels kept free above, for the name of the highest tick. */
const above = 12;

export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** An axis that holds all `values`, from nought or from a round value below them; one flat line stands in its middle. */
export function exitAxis(values: readonly number[], fromNought: boolean): Axis {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  // a difference of less than a hundredth of the whole is not made to look like a cliff
  const room = Math.max(most - least, Math.abs(most) / 100, 1e-9);
  const [low, high] = nice(fromNought ? 0 : Math.max(0, least - room / 8), most + room / 8, 3);
  return {low, high, ticks: ticks(low, high, 3)};
}

/** Percent of the width. */
export const xOf = (month: number, months: number): number =>
  Number(((100 * (month - 1)) / Math.max(1, months - 1)).toFixed(3));

/** Pixels from the top. */
export const yOf = (value: number, {low, high}: Axis): number =>
  Number((above + (lineHeight - above) * (1 - (value - low) / (high - low))).toFixed(2));

/** For a polyline in a box of 100 by 100 that is stretched over the plot. */
export const pointsOf = (values: readonly number[], axis: Axis): string =>
  values
    .map((value, i) => `${xOf(i + 1, values.length)},${((100 * yOf(value, axis)) / lineHeight).toFixed(3)}`)
    .join(" ");
