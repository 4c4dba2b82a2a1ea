// 保障之外 Households of which nothing can come, told by their assets alone: four in five. Every status but that of a monitored family
// has its caps, and without a status a policy pays at most for disability, or what it says it pays to everybody.

import {testAssets} from "./assets/rule.js";
import type {Facts} from "./generated/facts.js";
import type {Household} from "./household/columns.js";
import type {PreparedPolicy} from "./prepare.js";
import type {Worksheet} from "./generated/worksheet.js";

/** Whether the household has no status and gets nothing, whatever its income; `w` is written over. */
export function isOutside(h: Household, f: Facts, p: PreparedPolicy, w: Worksheet): boolean {
  if (p.pays_without_status || f.disabled > 0 || h.monitored !== 0) return false;
  w.standard = p.standard[h.place]!;
  testAssets(h, f, p, w);
  return w.assets_ok_tekun + w.assets_ok_dibao + w.assets_ok_edge + w.assets_ok_rigid === 0;
}
