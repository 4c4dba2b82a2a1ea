// 一句话 What the page says of a run in words: which facts are told, and whether the reform in hand mends cliffs. No words here.

import {cliffCauses} from "../../engine/cliffs/cells.js";
import type {CliffCause} from "../../engine/cliffs/cells.js";
import {programmeNames} from "../../rules/law.js";
import type {programmes} from "../../rules/law.js";
import type {Estimate} from "../results/tables.js";
import {times} from "./headline.js";
import type {CliffReport, CliffSide} from "./report.js";

/** Raises of wages, 元/月, of which the finding speaks. */
export const raises = [100, 500] as const;

export interface Poorer {
  readonly raise: (typeof raises)[number];
  readonly households: number;
  /** What they lack against now, 元/月; null where nobody does. */
  readonly mean: number | null;
}

/** The largest part of a whole, and its share. */
interface Largest<T> {
  readonly name: T;
  readonly share: number;
}

export interface SideFacts {
  /** Households that receive. */
  readonly households: number;
  readonly poorer: readonly Poorer[];
  readonly notch_households: number;
  readonly notch_share: number | null;
  /** 元/年, all notches together. */
  readonly depth_year: number;
  /** Where most of the depth is; null where there is no notch. */
  readonly cause: Largest<CliffCause> | null;
  /** Of what is lost at notches; null where nothing is. */
  readonly programme: Largest<keyof typeof programmes> | null;
}

export type FindingKind = "none" | "baseline" | "unchanged" | "better" | "worse" | "mixed";

export interface Finding {
  /**
   * `none`: no notch under either policy; `baseline`: nothing is in hand; `unchanged`: the one in hand moves no cliff; `better`: something is
   * lower and nothing higher; `worse`: the other way round; `mixed`: some lower, some higher.
   */
  readonly kind: FindingKind;
  readonly months_since_rise: number | null;
  /** The policy in hand, or the baseline where none is. */
  readonly now: SideFacts;
  readonly before: SideFacts;
  readonly notch_households: Estimate;
  /** 元/年. */
  readonly depth_year: Estimate;
  /** Cash, 元/年. */
  readonly cost: Estimate;
  /** Whether the change of the depth, or of the families that meet a notch, is more than two standard errors. */
  readonly is_sure: boolean;
  /** Whether the policy in hand moves the gradual exit, whose work is done over months and not within one. */
  readonly is_exit_moved: boolean;
}

/** `cost`: cash of a year (元); `changed`: paths of the parameters that the policy in hand moves, none where it is the baseline. */
export function finding(report: CliffReport, cost: Estimate, changed: readonly string[]): Finding {
  const [before, now] = [factsOf(report.baseline), factsOf(report.reform)];
  const isNone = before.notch_households === 0 && now.notch_households === 0;
  return {
    kind: isNone ? "none" : changed.length > 0 ? kindOf(before, now, report) : "baseline",
    months_since_rise: report.months_since_rise,
    now,
    before,
    cost,
    notch_households: report.notch_households,
    depth_year: times(report.depth, 12),
    is_sure: isClear(report.depth) || isClear(report.notch_households),
    is_exit_moved: changed.some(path => path.startsWith("exit."))
  };
}

/**
 * Less is better of all depth, of families that meet a notch, and of those poorer at a raise; a change beyond its sampling error counts
 * first. The first two are told beside the word, which neither may contradict, however uncertain it is.
 */
function kindOf(before: SideFacts, now: SideFacts, {depth, notch_households}: CliffReport): FindingKind {
  const poorer = raises.map((_, i) => now.poorer[i].households - before.poorer[i].households);
  const moves = [depth, notch_households, ...poorer.map(change => ({change, change_se: 0}))];
  const clear = moves.filter(isClear);
  const counted = clear.length > 0 ? clear : moves;
  const [rises, falls] = [counted.some(({change}) => change > 0), counted.some(({change}) => change < 0)];
  const told = [depth, notch_households];
  const contradicts = told.some(({change}) => (rises ? change < 0 : falls && change > 0));
  if ((rises && falls) || contradicts) return "mixed";
  if (rises) return "worse";
  return falls ? "better" : "unchanged";
}

const isClear = ({change, change_se}: Pick<Estimate, "change" | "change_se">): boolean =>
  Math.abs(change) > 2 * change_se;

function factsOf(side: CliffSide): SideFacts {
  const {households, notch_households, notch_share, depth} = side.all;
  const lost = programmeNames.map(name => ({
    name,
    amount: Object.values(side.by_cause).reduce((sum, {programmes}) => sum + programmes[name], 0)
  }));
  return {
    households,
    notch_households,
    notch_share,
    depth_year: 12 * depth,
    poorer: raises.map(raise => poorerAt(side, raise)),
    cause: largest(cliffCauses.map(({name}) => ({name, amount: side.by_cause[name].depth}))),
    programme: largest(lost)
  };
}

function poorerAt({near}: CliffSide, raise: Poorer["raise"]): Poorer {
  const {poorer, lacking} = near[String(raise)];
  return {raise, households: poorer, mean: poorer === 0 ? null : lacking / poorer};
}

/** What is gained in place of something lost is no part of the whole. */
function largest<T>(parts: readonly {readonly name: T; readonly amount: number}[]): Largest<T> | null {
  const whole = parts.reduce((sum, {amount}) => sum + Math.max(0, amount), 0);
  if (whole === 0) return null;
  const most = parts.reduce((a, b) => (b.amount > a.amount ? b : a));
  return {name: most.name, share: most.amount / whole};
}
