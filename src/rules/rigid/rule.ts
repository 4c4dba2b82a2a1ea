// 刚性支出困难 Families in hardship through rigid expenditure. 社会救助法 第二十二条; 刚性支出困难家庭认定办法 (2025-01-01).

import {isAbove, isBelow} from "../numbers.js";
import type {PreparedPolicy} from "../prepare.js";
import type {Worksheet} from "../generated/worksheet.js";

/** The ratio is taken of income before deductions, so that an expenditure deducted from counted income does not count twice. */
export function isRigid(p: PreparedPolicy, w: Worksheet): boolean {
  return (
    isBelow(w.assessed_income, w.members * w.income_line) && // false where no line is published
    w.assets_ok_rigid === 1 &&
    isAbove(
      w.rigid_expenditure,
      p.rigid_ratio * (p.rigid_of_assessed ? w.assessed_income : Math.max(0, w.total_income))
    )
  );
}
