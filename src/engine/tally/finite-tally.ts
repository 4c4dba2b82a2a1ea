// The last look before a tally is handed on: a sum into which something went that is not finite stays so, whatever is added after.

import type {HouseholdColumns} from "../../rules/household/microdata.js";
import {FigureError} from "../../rules/schema/figure-error.js";

interface Origin {
  readonly households: Pick<HouseholdColumns, "household_id" | "weight">;
  /** Id of the policy tallied. */
  readonly policy: string;
}

/** Throws a FigureError that names the sum, the policy and, where its weight is the cause, the household. */
export function requireFiniteTally(parts: Readonly<Record<string, Float64Array>>, origin: Origin): void {
  for (const part of Object.keys(parts)) {
    const cells = parts[part];
    for (let i = 0; i < cells.length; ++i) if (cells[i] - cells[i] !== 0) stopAt(part, i, origin);
  }
}

function stopAt(part: string, cell: number, {households, policy}: Origin): never {
  const row = households.weight.findIndex(weight => !Number.isFinite(weight));
  const [id, weight] = [households.household_id[row], households.weight[row]];
  throw new FigureError({
    en: `sum is not a number: ${part}, cell ${cell}, under policy ${policy} (${row < 0 ? "amounts or weights are far too large: check the policy and the population" : `weight = ${weight} of household ${id}: correct the population`})`,
    zh: `合计算不出：政策 ${policy} 下的 ${part} 第 ${cell} 格（${row < 0 ? "金额或权重过大：请检查政策和人口数据" : `编号 ${id} 的家庭权重为 ${weight}：请改正人口数据`}）`
  });
}
