// What a flip is, and what may be tried to find one.

import type {HouseholdName, PersonName} from "../../rules/household/columns.js";
import type {Worksheet} from "../../rules/generated/worksheet.js";

/** What is decided: the status, and with it gradual exit and single-person entry. */
export interface Decision {
  readonly status: number;
  readonly on_exit: boolean;
  readonly single_persons: number;
  readonly total_month: number;
}

export interface Flip {
  readonly kind: "household" | "person" | "policy";
  /** A column, a dotted path, or `standard` for the amount itself. */
  readonly name: HouseholdName | PersonName | (string & {});
  /** Which member, from 0. */
  readonly person: number | null;
  readonly from: unknown;
  readonly to: unknown;
  /** `to - from` of numbers that are no codes. */
  readonly change: number | null;
  readonly decision: Decision;
  /** 元/月, of the assistance in all. */
  readonly total_change: number;
  /** How far: 0 is nearest. Money in years of the standard, parameters in shares of themselves. */
  readonly distance: number;
}

/** One thing that may be changed, by a count of steps; `at(k)` is undefined beyond its bounds. */
export interface FlipTrial {
  readonly kind: Flip["kind"];
  readonly name: Flip["name"];
  readonly person?: number;
  readonly from: unknown;
  readonly value: (k: number) => unknown;
  /** Most steps to look; 1 for what is only switched. */
  readonly most: number;
  readonly assess: (k: number) => Worksheet;
  readonly distance: (k: number) => number;
}
