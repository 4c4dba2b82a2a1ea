// 临时救助 Temporary relief for what own medical expenses leave after medical aid. 社会救助法 第二十九条.

import type {Facts} from "../generated/facts.js";
import type {Household} from "../household/columns.js";
import type {PreparedPolicy} from "../prepare.js";
import type {Worksheet} from "../generated/worksheet.js";

export function payRelief(h: Household, f: Facts, p: PreparedPolicy, w: Worksheet): void {
  if (p.relief_status[w.status] === 0) {
    w.temporary_relief_month = 0;
    return;
  }
  const left = Math.max(0, f.medical - 12 * w.medical_aid - p.relief_threshold * w.standard * w.members);
  const standard = p.relief_urban ? p.standard[h.place - (h.place % 2)] : w.standard; // urban comes first at each place
  w.temporary_relief_month = Math.min(p.relief_cap * standard, p.relief_share * left) / 12;
}
