// 单位成本 What a reform pays for one more person covered, and for one yuan less of the gap.

import type {Tally} from "../../engine/tally/tally.js";
import {gapLeft} from "../coverage/gap-left.js";
import {total} from "../results/totals.js";

export interface UnitCosts {
  /** 元/年. */
  readonly cost_change: number;
  /** Change of persons receiving tekun, dibao or exit. */
  readonly persons_change: number;
  /** 元/年 less below the baseline's dibao standard, and below its edge line. */
  readonly gap_closed: number;
  readonly edge_gap_closed: number;
  /** null where there is no change to divide by. */
  readonly cost_per_person: number | null;
  readonly cost_per_gap_yuan: number | null;
  readonly cost_per_edge_gap_yuan: number | null;
}

/** Against the lines of the baseline, which stay where they are. */
export function unitCosts(tally: Tally): UnitCosts {
  const cost = 12 * total(tally, "change", "cash_receiving");
  const persons =
    total(tally, "change", "tekun_receiving") +
    total(tally, "change", "dibao_receiving") +
    total(tally, "change", "exit_receiving");
  const closed = (line: "standard" | "edge_line"): number =>
    gapLeft(tally, "baseline", line).gap - gapLeft(tally, "reform", line).gap;
  const per = (amount: number): number | null => (amount === 0 ? null : cost / amount);
  return {
    cost_change: cost,
    persons_change: persons,
    gap_closed: closed("standard"),
    edge_gap_closed: closed("edge_line"),
    cost_per_person: per(persons),
    cost_per_gap_yuan: per(closed("standard")),
    cost_per_edge_gap_yuan: per(closed("edge_line"))
  };
}
