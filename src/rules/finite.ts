// No figure without all its amounts: the worksheet of a household is looked over as a whole, and where one line of it is not
// finite the assessment stops and says which.

import {FigureError} from "./schema/figure-error.js";
import type {Household} from "./household/columns.js";
import type {PreparedPolicy} from "./prepare.js";
import {sumOfAmounts} from "./generated/sums.js";
import type {Worksheet} from "./generated/worksheet.js";
import {lines} from "./law.js";

/**
 * Throws a FigureError that names household, line and policy where a line of the filled worksheet is not finite, save one of which no
 * figure is published. One sum tells, for what is not finite stays so in it: programmes and what is added up are in
 * `resources_month`, and what the rules count, decide or choose among codes is a whole number whatever they are given.
 */
export function requireFinite(h: Household, p: PreparedPolicy, w: Worksheet): void {
  const sum = sumOfAmounts(w);
  if (sum - sum !== 0) stopAt(h, p, w);
}

/** Lines are worked out in their order, so that the first one at fault is the cause. */
function stopAt(h: Household, p: PreparedPolicy, w: Worksheet): void {
  const at = lines.find(({name, unpublished}) => unpublished !== true && !Number.isFinite(w[name]));
  if (at === undefined) return; // amounts beyond all measure, each of them a number
  const value = w[at.name];
  throw new FigureError({
    en: `amount is not a number: ${at.en} (${at.name}) = ${value} of household ${h.household_id} under policy ${p.id} (look for a value that is missing or far too large in the policy or in the household)`,
    zh: `金额算不出：政策 ${p.id} 下，编号 ${h.household_id} 的家庭，“${at.zh}”（${at.name}）为 ${value}（请检查该政策的参数和该户的数据，是否有缺失或过大的数值）`
  });
}
