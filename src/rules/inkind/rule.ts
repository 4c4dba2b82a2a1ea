// 专项救助 Aid in kind and reductions, in 元/月: what a family loses with its status. 社会救助法 第二十四至二十六条.

import type {Facts} from "../generated/facts.js";
import type {Household} from "../household/columns.js";
import type {PreparedPolicy} from "../prepare.js";
import type {Worksheet} from "../generated/worksheet.js";

export function payInKind(h: Household, f: Facts, p: PreparedPolicy, w: Worksheet): void {
  const status = w.status;
  if (p.aids_status[status] === 0 || f.members === 0) {
    payNothing(w);
    return;
  }
  const medical = p.medical_ratio[status] * Math.max(0, f.medical - p.medical_deductible[status]);
  w.medical_aid = Math.min(p.medical_cap[status], medical) / 12;
  w.insurance_aid = (f.insured * p.premium[status]) / 12;
  w.education_aid = p.education_status[status] === 1 ? schoolAid(f, p.education_stage) / 12 : 0;
  w.housing_aid = h.houses === 0 ? p.housing[2 * status + h.registration - 1] / 12 : 0;
  w.heating_aid = p.heating[status] / 12;
  w.utility_aid = p.utility[status] / 12;
}

function payNothing(w: Worksheet): void {
  w.medical_aid = 0;
  w.insurance_aid = 0;
  w.education_aid = 0;
  w.housing_aid = 0;
  w.heating_aid = 0;
  w.utility_aid = 0;
}

function schoolAid(f: Facts, stage: Float64Array): number {
  return (
    f.stage_1 * stage[1] + f.stage_2 * stage[2] + f.stage_3 * stage[3] + f.stage_4 * stage[4] + f.stage_5 * stage[5]
  );
}
