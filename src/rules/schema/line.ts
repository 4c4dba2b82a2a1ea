// How a line of the worksheet is described, what a programme says of itself, and in what words a line says how it came about.

import type {Label} from "./label.js";

export type LineUnit = "人" | "元/月·人" | "元/年" | "元/年·人" | "元/月" | "是否" | "代码" | "比例";

/** A comparison; it does not apply where a parameter has one of the values named in `unless`. */
export interface Check {
  readonly test: string;
  readonly unless?: Readonly<Record<string, unknown>>;
}

/** One way a line comes about: where `on`, `given` and `statuses` fit and every check is passed. */
export interface Branch extends Partial<Label> {
  /** Values the policy has, by dotted path. */
  readonly on?: Readonly<Record<string, unknown>>;
  /** Parameters that are published. */
  readonly given?: readonly string[];
  /** Statuses it is for: codes, or the path of a parameter that lists them. */
  readonly statuses?: readonly number[] | string;
  readonly checks?: readonly Check[];
  /** Absent in a line that is yes or no: the checks are all there is. */
  readonly expression?: string;
}

/** What a line says of itself that is paid to a family; who forgets one of these does not compile. The labels are the programme's. */
export interface Paid extends Label {
  readonly kind: "cash" | "in_kind";
  /** Whether it goes only to those who take up what they are entitled to. */
  readonly claimed: boolean;
  /**
   * What a household without a status, or watched only, may get of it: nothing; what no lever of a search moves; most under the widest
   * policy of a search; or now more, now less, as a lever is moved, so that a search can leave nobody out who might get it.
   */
  readonly without_status: "nothing" | "fixed" | "widest" | "turning";
}

export interface Line extends Label {
  readonly name: string;
  readonly unit: LineUnit;
  readonly article: string;
  /** NaN where no figure is published; every other line is a number. */
  readonly unpublished?: true;
  readonly paid?: Paid;
  /** The first branch that fits says how the line came about; where none does the line is 0. */
  readonly formula: readonly Branch[];
}

export const line = <const N extends string, const L extends Omit<Line, "name">>(name: N, rest: L) =>
  ({name, ...rest}) as const;

/** Whom a programme can reach at all; `held_dibao`: dibao until now, and still within its asset caps. */
export type Claim = {readonly status: 1 | 2 | 3 | 4 | 5} | "held_dibao" | "disabled";

/** A programme of the law, or several that are paid by one rule. */
export interface Programme {
  /** Folder of src/rules. */
  readonly room: string;
  /** What its rule.ts exports to pay it. */
  readonly pay: string;
  /** Arguments of that: household, facts, policy, worksheet, in this order. */
  readonly reads: readonly ("h" | "f" | "p" | "w")[];
  /** The way past most families is made of these (generated/pay.ts). */
  readonly claims: readonly Claim[] | "anyone";
  /** All lines that it fills, in order. */
  readonly lines: readonly Line[];
}
