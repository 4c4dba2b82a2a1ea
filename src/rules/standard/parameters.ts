// 低保标准 The dibao standard by place.

import type {GroupValue} from "../schema/node.js";
import {field} from "../schema/prepared.js";
import type {Places} from "../schema/prepared.js";
import {standardsByPlace} from "./by-place.js";
import {standardPlan} from "./plan.js";

export const standardParameters = standardPlan;

export const prepareStandard = (
  policy: {readonly id: string} & GroupValue<typeof standardParameters>,
  {regions}: Pick<Places, "regions">
) => ({
  /** 元/月·人 by place. */
  standard: field("standard", standardsByPlace(policy, regions))
});
