// 取整 Rounding of benefits.

import {roundHalfUp, roundUp} from "../numbers.js";
import type {PreparedPolicy} from "../prepare.js";
import {roundings} from "./parameters.js";

/** Rounding of dibao, single and exit benefits to whole yuan, as the policy says. */
export function roundBenefit(amount: number, p: Pick<PreparedPolicy, "rounding">): number {
  if (p.rounding === roundings.ceil) return roundUp(amount);
  if (p.rounding === roundings.round) return roundHalfUp(amount);
  return amount;
}
