// 一年的资金 What one year costs whom, in all or in one prefecture; and a year in the middle of which something else is paid.

import {cashProgrammes} from "../../rules/law.js";
import type {Tally} from "../../engine/tally/tally.js";
import {payerNames} from "../../rules/financing/rule.js";
import type {Payer} from "../../rules/financing/rule.js";
import type {Policy} from "../../rules/policy.js";
import {total} from "../results/totals.js";
import {paidBy} from "./costs.js";

/** Money is 元/年, persons are weighted. */
export interface PathSide {
  readonly dibao_persons: number;
  readonly cost: number;
  readonly payers: Readonly<Record<Payer, number>>;
  /** Of the cost, the price-linked subsidy. */
  readonly price_subsidy: number;
}

/** A subsidy of the scenario is paid for its months; one that the policy pays anyway, for twelve. */
export function sideOf(
  tally: Tally,
  side: "baseline" | "reform",
  policy: Policy,
  months: number,
  region?: number
): PathSide {
  const payers = {central: 0, province: 0, prefecture: 0, county: 0};
  let price_subsidy = 0;
  for (const programme of cashProgrammes) {
    const isScenario = programme === "price_subsidy" && months > 0;
    const part = isScenario ? months / 12 : 1;
    const paid = paidBy(tally, side, policy, programme, region);
    for (const payer of payerNames) {
      payers[payer] += part * paid[payer];
      if (programme === "price_subsidy") price_subsidy += part * paid[payer];
    }
  }
  return {
    dibao_persons: total(tally, side, "dibao_receiving", region),
    cost: payerNames.reduce((sum, payer) => sum + payers[payer], 0),
    payers,
    price_subsidy
  };
}

/** A year in which one thing is paid until the other is for its last `months`; persons are those at its end. */
export function withinYear(before: PathSide, after: PathSide, months: number): PathSide {
  if (months === 12) return after;
  const sum = (pick: (side: PathSide) => number): number => ((12 - months) * pick(before) + months * pick(after)) / 12;
  return {
    dibao_persons: (months === 0 ? before : after).dibao_persons,
    cost: sum(({cost}) => cost),
    payers: {
      central: sum(({payers}) => payers.central),
      province: sum(({payers}) => payers.province),
      prefecture: sum(({payers}) => payers.prefecture),
      county: sum(({payers}) => payers.county)
    },
    price_subsidy: sum(side => side.price_subsidy)
  };
}
