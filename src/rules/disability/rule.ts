// 残疾人两项补贴 Living and care subsidies for disabled people. 国发〔2015〕52号.

import type {Facts} from "../generated/facts.js";
import type {PreparedPolicy} from "../prepare.js";
import {countEntrants, isAboveLines} from "../single/person.js";
import type {Worksheet} from "../generated/worksheet.js";

const dibao = 2;

export function payDisability(f: Facts, p: PreparedPolicy, w: Worksheet): void {
  if (f.disabled === 0) {
    w.disability_living = 0;
    w.disability_care = 0;
    return;
  }
  const each = Number.isNaN(p.living_amount) ? p.living_share * w.standard : p.living_amount;
  const entrants = disabledEntrants(f, p, w); // they count as dibao
  const others = f.disabled - entrants;
  w.disability_living = (others * p.living_status[w.status] + entrants * p.living_status[dibao]) * each;
  w.disability_care =
    p.care_status[w.status] * (f.care_level_1 * p.care_1 + f.care_level_2 * p.care_2 + f.care_level_3 * p.care_3);
}

/** Of those who enter singly; above the lines all of them are severely disabled. */
function disabledEntrants(f: Facts, p: PreparedPolicy, w: Worksheet): number {
  if (w.single_persons === 0) return 0;
  return isAboveLines(w.status) ? w.single_persons : countEntrants(f, p, f.ill_only_disabled);
}
