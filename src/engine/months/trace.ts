// What a family was paid and had, month by month, under one policy.

import {maxMonths} from "./terms.js";

/** Where a family stands in a month; `single`: members of it are on dibao singly, and the rest on nothing. */
export const standings = {off: 0, tekun: 1, dibao: 2, edge: 3, rigid: 4, single: 5, exit: 6} as const;

/** A family is recognised that had been entitled before without, or is no longer though it still is entitled. */
export const turns = {none: 0, forward: 1, lapsed: 2} as const;

/** Index 0 is the first month. Reused for family after family. */
export class Trace {
  readonly standing = new Uint8Array(maxMonths);
  readonly members = new Uint8Array(maxMonths);
  /** Members admitted to dibao singly. */
  readonly singles = new Uint8Array(maxMonths);
  /** What the month has of `turns`. */
  readonly turn = new Uint8Array(maxMonths);
  /** 元/月: cash paid, of it the gradual exit, and all assistance, in kind too. */
  readonly cash = new Float64Array(maxMonths);
  readonly exit = new Float64Array(maxMonths);
  readonly received = new Float64Array(maxMonths);
  /** 元/月 the family truly disposes of before assistance, and the standard for it as a whole. */
  readonly income = new Float64Array(maxMonths);
  readonly line = new Float64Array(maxMonths);

  /** The month at index `i` was as the one before. */
  repeat(i: number): void {
    this.standing[i] = this.standing[i - 1];
    this.members[i] = this.members[i - 1];
    this.singles[i] = this.singles[i - 1];
    this.cash[i] = this.cash[i - 1];
    this.exit[i] = this.exit[i - 1];
    this.received[i] = this.received[i - 1];
    this.income[i] = this.income[i - 1];
    this.line[i] = this.line[i - 1];
    this.turn[i] = turns.none;
  }

  /** 元/月 the family lives on. */
  means(i: number): number {
    return this.income[i] + this.received[i];
  }

  /** On tekun or dibao, the latter also through one member. */
  isBasic(i: number): boolean {
    const standing = this.standing[i];
    return standing === standings.tekun || standing === standings.dibao || this.singles[i] > 0;
  }

  /** Persons on the books: all members, or those who entered singly. */
  persons(i: number): number {
    const standing = this.standing[i];
    const isWhole = standing === standings.tekun || standing === standings.dibao || standing === standings.exit;
    return isWhole ? this.members[i] : this.singles[i];
  }

  isOnExit(i: number): boolean {
    return this.standing[i] === standings.exit;
  }
}
