// Figures of notches out of the cells of a tally (engine/cliffs/cells.ts). Amounts are 元/月; a share or a mean of nobody is null.

import {causeCells, notchCells} from "../../engine/cliffs/cells.js";
import {cashProgrammes, inKindProgrammes, programmeNames} from "../../rules/law.js";
import type {Tally} from "../../engine/tally/tally.js";
import type {programmes} from "../../rules/law.js";

type Programme = keyof typeof programmes;

/** Of the households that receive: those that meet a notch on the way, and how high and how wide their notches are. */
export interface NotchFigures {
  readonly households: number;
  readonly notch_households: number;
  readonly notch_persons: number;
  readonly notch_share: number | null;
  readonly notches: number;
  readonly depth: number;
  readonly mean_depth: number | null;
  /** Extra earnings from a notch to the level before it, for those that regain it within the range; and the share that does not. */
  readonly mean_recovery: number | null;
  readonly beyond_share: number | null;
}

export interface CauseFigures {
  readonly notches: number;
  readonly depth: number;
  readonly mean_depth: number | null;
  /** Mean depth a head, in standards of the baseline. */
  readonly depth_in_standards: number | null;
  readonly mean_recovery: number | null;
  readonly beyond_share: number | null;
  readonly cash_share: number | null;
  /** Lost, less what is gained in its place. */
  readonly programmes: Readonly<Record<Programme, number>>;
}

/** What is lost at notches, less what is gained in its place. */
export interface LostFigures {
  readonly cash: number;
  readonly in_kind: number;
  readonly cash_share: number | null;
}

/** Dibao families that leave dibao within the range: what they get now less what they get just after. */
export interface Leaving {
  readonly households: number;
  readonly loss_in_standards: number | null;
  /** The same where each of them is recognised as edge or rigid at once, and where they come forward as others of that status do. */
  readonly loss_in_standards_if_recognised: number | null;
  readonly loss_in_standards_if_as_others: number | null;
  readonly mean_loss: number | null;
  readonly dibao_cash_share: number | null;
  readonly other_aid_share: number | null;
}

export const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

export const sumOf = (rows: readonly Float64Array[]): Float64Array =>
  rows.reduce((sum, row) => sum.map((x, i) => x + row[i]), new Float64Array(notchCells.length));

export function figuresOf(cells: Float64Array): NotchFigures {
  const [households, notch_households, notch_persons, notches, depth, regained, recovery, beyond] = cells;
  return {
    households,
    notch_households,
    notch_persons,
    notch_share: ratio(notch_households, households),
    notches,
    depth,
    mean_depth: ratio(depth, notches),
    mean_recovery: ratio(recovery, regained),
    beyond_share: ratio(beyond, notches)
  };
}

export function causeAt(tally: Tally, row: number): CauseFigures {
  const cells = tally.cliff_causes.subarray(row * causeCells, (row + 1) * causeCells);
  const [notches, depth, regained, recovery, beyond, standards, ...lost] = cells;
  const all = lost.reduce((sum, x) => sum + x, 0);
  const cash = lost.slice(0, cashProgrammes.length).reduce((sum, x) => sum + x, 0);
  return {
    notches,
    depth,
    mean_depth: ratio(depth, notches),
    depth_in_standards: ratio(standards, notches),
    mean_recovery: ratio(recovery, regained),
    beyond_share: ratio(beyond, notches),
    cash_share: ratio(cash, all),
    programmes: Object.fromEntries(programmeNames.map((name, k) => [name, lost[k]])) as Record<Programme, number>
  };
}

export function lostOf(causes: readonly CauseFigures[]): LostFigures {
  const sum = (names: readonly Programme[]): number =>
    causes.reduce((all, {programmes}) => all + names.reduce((part, name) => part + programmes[name], 0), 0);
  const cash = sum(cashProgrammes);
  const in_kind = sum(inKindProgrammes);
  return {cash, in_kind, cash_share: ratio(cash, cash + in_kind)};
}
