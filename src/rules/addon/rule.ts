// 分类施保 Add-ons by category, not rounded. 社会救助法 第二十条.

import type {Facts} from "../generated/facts.js";
import type {Household} from "../household/columns.js";
import {isMember} from "../household/person.js";
import type {PreparedPolicy} from "../prepare.js";
import {isSingleEntrant} from "../single/person.js";
import type {Worksheet} from "../generated/worksheet.js";
import {addonShare} from "./person.js";

/** Paid to dibao families, to those on exit where the policy goes on paying it, and to single entrants where it says so. */
export function payAddon(h: Household, f: Facts, p: PreparedPolicy, w: Worksheet): void {
  const whole = w.status === 2 || (w.exit_benefit > 0 && p.exit_addon);
  const single = !whole && w.single_persons > 0 && p.addon_to_single;
  w.dibao_addon = whole || single ? sumOfShares(h, f, p, w, single) * w.standard : 0;
}

function sumOfShares(h: Household, f: Facts, p: PreparedPolicy, w: Worksheet, entrantsOnly: boolean): number {
  let sum = 0;
  for (let k = 0, n = h.size; k < n; ++k) {
    const person = h.person(k);
    if (!isMember(person)) continue;
    const added = k === f.earner ? h.earnings_added : 0;
    if (!entrantsOnly || isSingleEntrant(person, f, p, w, added)) sum += addonShare(person, p);
  }
  return sum;
}
