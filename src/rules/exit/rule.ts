// 渐退 Gradual exit of a family whose income rose above the line. 民发〔2021〕57号 第三十三条; 2022-10-20 扩围通知.

import {roundBenefit} from "../benefit/rule.js";
import type {Household} from "../household/columns.js";
import {isBelow} from "../numbers.js";
import type {PreparedPolicy} from "../prepare.js";
import type {Worksheet} from "../generated/worksheet.js";
import {exitShapes} from "./parameters.js";

export function payExit(h: Household, p: PreparedPolicy, w: Worksheet): void {
  w.exit_benefit = isOnExit(h, p, w) ? roundBenefit(h.prior_benefit_month * sharePaid(h.months_since_rise, p), p) : 0;
}

function isOnExit(h: Household, p: PreparedPolicy, w: Worksheet): boolean {
  return (
    w.members > 0 &&
    w.status !== 1 &&
    w.status !== 2 &&
    h.prior_status === 2 &&
    h.months_since_rise < p.exit_months &&
    isBelow(w.counted_income, 12 * w.members * p.exit_multiple * w.standard) &&
    w.assets_ok_dibao === 1 &&
    (h.rise_by_work !== 0 || !p.exit_by_work_only)
  );
}

function sharePaid(month: number, p: PreparedPolicy): number {
  if (p.exit_shape === exitShapes.linear) return 1 - month / p.exit_months;
  if (p.exit_shape === exitShapes.half) return month < p.exit_months / 2 ? 1 : 0.5;
  return 1;
}
