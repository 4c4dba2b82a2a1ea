// Surveyed disposable income contains assistance, which offices never count. Of a family near poverty that lacks hands, most of what the
// survey records beyond its own means is dibao, tekun or an allowance.

import {eachHousehold, provincial, standardOf} from "../households/draft.js";
import type {Draft} from "../households/draft.js";
import {lackOfLabour} from "../households/labour.js";

/** Surveyed income against the standard up to which assistance may carry a family, and from which on it no longer does. */
const carried = 1.3;
const clear = 2;

/**
 * Fills ownMeans where surveyed income contains assistance: the likelier, the poorer a family usually is and the more it lacks hands.
 * What such a family has of its own is on average what a recipient's published benefit leaves of the standard, less what of the
 * benefit stems from add-ons and deductions.
 */
export function drawOwnMeans(draft: Draft): void {
  const {near, income, ownMeans} = draft;
  const left = 1 - provincial(draft, "dibao_benefit_to_standard") + provincial(draft, "benefit_beyond_gap");
  const able = provincial(draft, "assisted_with_labour");
  eachHousehold(draft, "own means of the assisted", (i, stream) => {
    const [luck, part] = [stream.uniform(), stream.uniform()];
    const standard = standardOf(draft, i);
    const within = Math.min(1, Math.max(0, (clear - income[i] / standard) / (clear - carried)));
    const chance = near[i] * within * (able + (1 - able) * lackOfLabour(draft, i));
    // a power of a uniform number, whose mean is `left`
    if (luck < chance) ownMeans[i] = standard * part ** (1 / left - 1);
  });
}

/** Whether assistance carries the family, as far as the survey's income goes. */
export const isAssisted = ({ownMeans}: Draft, i: number): boolean => ownMeans[i] < Infinity;
