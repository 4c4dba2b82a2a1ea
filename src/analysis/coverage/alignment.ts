// 应享与实领 Entitled, and receiving: what it would be if everybody entitled came, beside what it is with the take-up of the policy.
// As in TRIM3 only participation is aligned, never income or the arithmetic of a benefit (Zedlewski and Giannarelli 2015).

import type {Measure} from "../../engine/tally/measures.js";
import type {Tally} from "../../engine/tally/tally.js";
import type {AlignmentRow} from "../results/tables.js";
import {estimate} from "../results/totals.js";

const statuses = ["tekun", "dibao", "single", "edge", "rigid"] as const;

/**
 * By status: persons, their share of `population`, cash in 元/年. Single-person entrants are among dibao; `single` tells their part,
 * with the cash of their families. What is paid to nobody by status, the care subsidy alone, is `other`. Each group's cash is that of whole
 * households, so that tekun, dibao, edge, rigid, exit and other make up the total.
 */
export function alignmentRows(tally: Tally, population: number): AlignmentRow[] {
  const money = (measure: Measure): AlignmentRow["cost_entitled"] => estimate(tally, measure, 12);
  const cash = (group: string): Pick<AlignmentRow, "cost_entitled" | "cost_receiving"> => ({
    cost_entitled: money(`cash_${group}_entitled` as Measure),
    cost_receiving: money(`cash_${group}_receiving` as Measure)
  });
  const people = (group: string, kind: "entitled" | "receiving", scale = 1): AlignmentRow["cost_entitled"] =>
    estimate(tally, `${group}_${kind}` as Measure, scale);
  return [
    ...statuses.map(group => ({
      group,
      persons_entitled: people(group, "entitled"),
      persons_receiving: people(group, "receiving"),
      coverage_entitled: people(group, "entitled", 1 / population),
      coverage_receiving: people(group, "receiving", 1 / population),
      ...cash(group)
    })),
    {
      group: "exit" as const,
      // who is on exit gets it without asking again
      persons_entitled: people("exit", "receiving"),
      persons_receiving: people("exit", "receiving"),
      coverage_entitled: people("exit", "receiving", 1 / population),
      coverage_receiving: people("exit", "receiving", 1 / population),
      ...cash("exit")
    },
    {group: "other" as const, ...nobody, ...cash("other")},
    {
      group: "total" as const,
      ...nobody,
      cost_entitled: money("cash_entitled"),
      cost_receiving: money("cash_receiving")
    }
  ];
}

/** Persons that are not counted: households with the care subsidy alone have no status, and statuses overlap in a family. */
const nobody = {persons_entitled: null, persons_receiving: null, coverage_entitled: null, coverage_receiving: null};
