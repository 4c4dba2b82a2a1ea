// 地方补贴 Allowances that places pay beside the national ones, by status.

import type {Worksheet} from "../generated/worksheet.js";
import type {PreparedPolicy} from "../prepare.js";

export function payAllowances(p: PreparedPolicy, w: Worksheet): void {
  w.local_allowances = p.has_allowances
    ? (p.household_allowance[w.status] +
        p.person_allowance[w.status] * w.members +
        p.single_allowance * w.single_persons) /
      12
    : 0;
}
