// 取整 How benefits are rounded.

import type {GroupValue} from "../schema/node.js";
import {field} from "../schema/prepared.js";

export const benefitParameters = {
  rounding: {
    kind: "choice",
    zh: "低保金取整",
    en: "rounding of benefits",
    values: {
      ceil: {zh: "进位到元", en: "up to whole yuan"},
      round: {zh: "四舍五入到元", en: "to whole yuan"},
      none: {zh: "不取整", en: "none"}
    }
  }
} as const;

export const roundings = {none: 0, ceil: 1, round: 2} as const;

export const prepareBenefit = ({rounding}: GroupValue<typeof benefitParameters>) => ({
  rounding: field("rounding", roundings[rounding])
});
