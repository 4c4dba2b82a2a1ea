// A day as both languages write it where it must be told from any other: 2026-07-01.

const two = (n: number): string => String(n).padStart(2, "0");

/** By the clock and the calendar of this machine. */
export const dayOf = (date: Date): string =>
  [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join("-");
