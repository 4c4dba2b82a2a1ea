// 资金 What is paid in a year, by programme and by payer.

import {cashProgrammes, inKindProgrammes} from "../../rules/law.js";
import type {Measure} from "../../engine/tally/measures.js";
import type {Tally} from "../../engine/tally/tally.js";
import {effectiveShares, payerNames, sharesOf} from "../../rules/financing/rule.js";
import type {Payer} from "../../rules/financing/rule.js";
import type {Policy} from "../../rules/policy.js";
import type {CostRow, ProgrammeRow} from "../results/tables.js";
import {estimate, total} from "../results/totals.js";

type Side = "baseline" | "reform";
const paid = (tally: Tally, side: Side, programme: string, region?: number): number =>
  12 * total(tally, side, `${programme}_receiving` as Measure, region);

/** 元/年 by payer of one programme, over all prefectures or in one; `total_cash` is what the centre's fixed sum is set against. */
export function paidBy(
  tally: Tally,
  side: Side,
  policy: Policy,
  programme: string,
  region?: number
): Record<Payer, number> {
  const totalCash = cashProgrammes.reduce((sum, name) => sum + paid(tally, side, name), 0);
  const result = {central: 0, province: 0, prefecture: 0, county: 0};
  tally.regions.forEach((code, i) => {
    if (region !== undefined && region !== i) return;
    const amount = paid(tally, side, programme, i);
    const shares = effectiveShares(policy, sharesOf(policy, programme, code), totalCash);
    for (const payer of payerNames) result[payer] += amount * shares[payer];
  });
  return result;
}

/** Cash programmes by payer; aid in kind comes from other departments' purses and is left to `inKindRows`. */
export function costRows(tally: Tally, baseline: Policy, reform: Policy): CostRow[] {
  return cashProgrammes.flatMap(programme => {
    const before = paidBy(tally, "baseline", baseline, programme);
    const after = paidBy(tally, "reform", reform, programme);
    return payerNames.map(payer => ({programme, payer, baseline: before[payer], reform: after[payer]}));
  });
}

/** Cash programmes, 元/年, with their changes and errors. */
export function programmeRows(tally: Tally): ProgrammeRow[] {
  return cashProgrammes.map(programme => ({
    programme,
    ...estimate(tally, `${programme}_receiving` as Measure, 12)
  }));
}

/** Value of aid in kind by programme, 元/年. */
export function inKindRows(tally: Tally): {programme: string; baseline: number; reform: number}[] {
  return inKindProgrammes.map(programme => ({
    programme,
    baseline: paid(tally, "baseline", programme),
    reform: paid(tally, "reform", programme)
  }));
}
