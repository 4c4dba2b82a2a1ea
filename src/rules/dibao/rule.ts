// 低保 Minimum living allowance: who is entitled and the base they get. 社会救助法 第十八条; 民发〔2021〕57号.

import {roundBenefit} from "../benefit/rule.js";
import {isBelow} from "../numbers.js";
import type {PreparedPolicy} from "../prepare.js";
import type {Worksheet} from "../generated/worksheet.js";

export function isDibao(w: Worksheet): boolean {
  return isBelow(w.counted_income, 12 * w.members * w.standard) && w.assets_ok_dibao === 1;
}

export function payDibao(p: PreparedPolicy, w: Worksheet): void {
  if (w.status !== 2) {
    w.dibao_base = 0;
    return;
  }
  const gap = p.pays_bands ? bandPay(p, w) : (12 * w.members * w.standard - w.counted_income) / 12;
  w.dibao_base = Math.max(roundBenefit(gap, p), p.minimum_benefit);
}

/** The first band whose line lies above the counted income. */
function bandPay(p: PreparedPolicy, w: Worksheet): number {
  for (let i = 0; i < p.band_below.length; ++i) {
    if (isBelow(w.counted_income, 12 * w.members * p.band_below[i] * w.standard))
      return w.members * p.band_pay[i] * w.standard;
  }
  return 0;
}
