// 价格临时补贴 Paid while prices rise. 社会救助法 第三十二条.

import type {PreparedPolicy} from "../prepare.js";
import type {Worksheet} from "../generated/worksheet.js";

export function payPriceSubsidy(p: PreparedPolicy, w: Worksheet): void {
  const persons = w.status === 1 || w.status === 2 ? w.members : w.single_persons;
  w.price_subsidy = p.price_rate * w.standard * persons;
}
