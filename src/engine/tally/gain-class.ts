// The class of a change of assistance.

import {gainClasses} from "./tally.js";

/** Index of the class of a change in 元/月. A change of exactly 100 or 500 belongs to the larger class, gain and loss alike. */
export function gainClassOf(change: number): number {
  let i = 0;
  while (i < gainClasses.length && (change < 0 ? change > gainClasses[i] : change >= gainClasses[i])) ++i;
  return i;
}
