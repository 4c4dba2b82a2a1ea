// 申领 Who takes up what it is entitled to: the only part that may be fitted to official totals.

import type {Household} from "../household/columns.js";
import type {PreparedPolicy} from "../prepare.js";
import type {Worksheet} from "../generated/worksheet.js";

export function decideReceipt(h: Household, p: PreparedPolicy, w: Worksheet): void {
  w.take_up_rate = takeUpRate(p, w);
  w.receives = w.exit_benefit > 0 || (isEntitled(w) && h.draw < recognisedBelow(p, w, false)) ? 1 : 0;
}

/** What the draw of a family has to lie below for it to be recognised; `fromDibao`: it received dibao until now. */
export function recognisedBelow(p: PreparedPolicy, w: Worksheet, fromDibao: boolean): number {
  const isFavoured = fromDibao && (w.status === 3 || w.status === 4);
  return Math.floor(65536 * (isFavoured ? Math.max(w.take_up_rate, p.take_up_from_dibao) : w.take_up_rate));
}

/** To something that is claimed, besides what follows from its past. */
export const isEntitled = (w: Worksheet): boolean => (w.status >= 1 && w.status <= 4) || w.single_persons > 0;

/**
 * Whether a family that received dibao until now is recognised where its earnings or its months take it: to edge or rigid more
 * readily than others, by `take_up.from_dibao`; elsewhere as the worksheet has it.
 */
export function receivesFromDibao(h: Household, p: PreparedPolicy, w: Worksheet): boolean {
  if (w.receives === 1 || (w.status !== 3 && w.status !== 4)) return w.receives === 1;
  return h.draw < recognisedBelow(p, w, true);
}

function takeUpRate(p: PreparedPolicy, w: Worksheet): number {
  if (w.status === 1) return p.take_up_tekun;
  if (w.status === 3) return p.take_up_edge;
  if (w.status === 2) {
    const gap = 1 - w.counted_income / (12 * w.members * w.standard);
    return Math.min(1, Math.max(0, p.take_up_dibao + p.take_up_slope * gap));
  }
  if (w.single_persons > 0) return Math.min(1, Math.max(0, p.take_up_dibao)); // they come for dibao
  return w.status === 4 ? p.take_up_rigid : 0;
}
