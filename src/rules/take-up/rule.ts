// 申领 Who takes up what it is entitled to: the only part that may be fitted to official totals.

import type {Household} from "../household/columns.js";
import type {PreparedPolicy} from "../prepare.js";
import type {Worksheet} from "../generated/worksheet.js";

export function decideReceipt(h: Household, p: PreparedPolicy, w: Worksheet): void {
  w.take_up_rate = takeUpRate(p, w);
  w.receives =
    w.exit_benefit > 0 || (w.status >= 1 && w.status <= 4 && h.draw < Math.floor(65536 * w.take_up_rate)) ? 1 : 0;
}

function takeUpRate(p: PreparedPolicy, w: Worksheet): number {
  if (w.status === 1) return p.take_up_tekun;
  if (w.status === 3) return p.take_up_edge;
  if (w.status === 4) return p.take_up_rigid;
  if (w.status !== 2) return 0;
  const gap = 1 - w.counted_income / (12 * w.members * w.standard);
  return Math.min(1, Math.max(0, p.take_up_dibao + p.take_up_slope * gap));
}
