// 资金变化的原因 Why a reform costs more or less: the change of cash paid, split among the groups of parameters that it moves, so
// that the order in which they are moved does not matter (Shapley), and each cause further by whom it reaches.

import {coverCells, coverMoves} from "../../engine/tally/cells.js";
import type {Tally} from "../../engine/tally/tally.js";
import type {Policy} from "../../rules/policy.js";
import type {RunPolicies} from "../search/outcomes.js";
import {shapleyValues} from "./shapley.js";
import {lastOf} from "../../rules/last-of.js";

type Section = keyof Policy;

/**
 * Groups of parameters by the sections of a policy they are. The lines, caps and amounts that are multiples of the standard follow
 * it and so belong to its cause. Who pays (financing) moves no cost and plays no part.
 */
export const causeGroups = {
  standard: {zh: "低保标准", en: "dibao standard", sections: ["standard"]},
  income: {zh: "收入核算", en: "income rules", sections: ["income"]},
  assets: {zh: "财产", en: "assets", sections: ["assets"]},
  addon: {zh: "分类施保", en: "category top-ups", sections: ["addon"]},
  single: {zh: "单人保", en: "single-person dibao", sections: ["single"]},
  exit: {zh: "渐退", en: "gradual exit", sections: ["exit"]},
  take_up: {zh: "申领率", en: "take-up", sections: ["take_up"]},
  other: {
    zh: "其他（边缘和刚性线、特困、补差、补贴、临时救助）",
    en: "other (edge and rigid lines, tekun, bands, subsidies, temporary assistance)",
    sections: [
      "edge",
      "minimum_wage",
      "rigid",
      "tekun",
      "dibao",
      "rounding",
      "disability",
      "price_subsidy",
      "relief",
      "inkind"
    ]
  }
} as const satisfies Readonly<Record<string, {zh: string; en: string; sections: readonly Section[]}>>;
export type CauseGroup = keyof typeof causeGroups;

/** Amounts are changes of cash paid, 元/年; the four reach whom their name says and sum to `total`. */
export interface CostCause {
  readonly group: CauseGroup;
  readonly total: number;
  /** More, or less, for families on tekun, dibao or exit under both policies. */
  readonly stayed: number;
  /** For families newly covered by one of them. */
  readonly joined: number;
  /** No longer paid to families that leave. */
  readonly left: number;
  /** Subsidies and relief of families covered under neither. */
  readonly never: number;
  /** Change of the persons receiving tekun, dibao or exit; fractions are of weights. */
  readonly persons: number;
}

export interface CostCauses {
  /** 元/年; the causes sum to it exactly. */
  readonly change: number;
  readonly persons: number;
  readonly causes: readonly CostCause[];
}

/** Parts of the change that are shared out one by one. */
const parts = [...coverMoves, "persons"] as const;
type Part = (typeof parts)[number];
/** Tallied sums are whole multiples of 1/1024 (engine/tally/quantise.ts). */
const quantum = 1 / 1024;

/** Groups whose parameters differ between two policies. */
export function changedGroups(baseline: Policy, reform: Policy): CauseGroup[] {
  return (Object.keys(causeGroups) as CauseGroup[]).filter(group =>
    causeGroups[group].sections.some(name => JSON.stringify(baseline[name]) !== JSON.stringify(reform[name]))
  );
}

/** The baseline with some groups of the reform. */
export function mixed(baseline: Policy, reform: Policy, groups: readonly CauseGroup[]): Policy {
  const taken = groups.flatMap(group => causeGroups[group].sections.map(name => [name, reform[name]] as const));
  return {...baseline, ...Object.fromEntries(taken)};
}

/**
 * Runs every combination of the groups that differ (2 ** k runs) and shares out the change. `onProgress` hears how many runs are
 * done. Resolves with undefined when a newer run on the same pool made this one worthless, or when `signal` stops it.
 */
export async function costCauses(
  run: RunPolicies,
  baseline: Policy,
  reform: Policy,
  {signal, onProgress}: {signal?: AbortSignal; onProgress?: (done: number, runs: number) => void} = {}
): Promise<CostCauses | undefined> {
  const groups = changedGroups(baseline, reform);
  const runs = 2 ** groups.length;
  const worths = Object.fromEntries(parts.map(part => [part, new Array<number>(runs).fill(0)])) as Record<
    Part,
    number[]
  >;
  for (let set = 1; set < runs; ++set) {
    if (signal?.aborted === true) return undefined;
    const members = groups.filter((_, player) => (set >> player) % 2 === 1);
    const result = await run(baseline, mixed(baseline, reform, members));
    if (result === undefined) return undefined;
    for (const part of parts) worths[part][set] = quantaOf(result.tally, part);
    onProgress?.(set, runs - 1);
  }
  return shareOut(groups, worths);
}

/** The games of the four moves are shared out apart, so that rows and columns of the table both add up. */
function shareOut(groups: readonly CauseGroup[], worths: Readonly<Record<Part, readonly number[]>>): CostCauses {
  const shares = Object.fromEntries(parts.map(part => [part, shapleyValues(worths[part])])) as Record<Part, number[]>;
  const causes = groups.map((group, i): CostCause => {
    const yuan = (move: (typeof coverMoves)[number]): number => 12 * quantum * shares[move][i];
    const [never, left, joined, stayed] = coverMoves.map(yuan);
    return {
      group,
      total: never + left + joined + stayed,
      stayed,
      joined,
      left,
      never,
      persons: quantum * shares.persons[i]
    };
  });
  const all = (part: Part): number => lastOf(worths[part])!;
  return {
    change: 12 * quantum * coverMoves.reduce((sum, move) => sum + all(move), 0),
    persons: quantum * all("persons"),
    causes
  };
}

/** A part of the change against the baseline, in quanta. */
function quantaOf(tally: Tally, part: Part): number {
  const sumOf = (cell: number): number => {
    let sum = 0;
    for (let i = cell; i < tally.cover.length; i += coverCells) sum += tally.cover[i];
    return sum;
  };
  if (part !== "persons") return sumOf(2 * coverMoves.indexOf(part) + 1) / quantum;
  return coverMoves.reduce((sum, _, move) => sum + sumOf(2 * move), 0) / quantum;
}
