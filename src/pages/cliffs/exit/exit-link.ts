// The terms of the months in the address: months=24&review=6&first_month=4, as the options of `doudi exit`; what is as usual is left out.

import {usualTerms} from "../../../analysis/exit/report.js";
import type {ExitTerms} from "../../../analysis/exit/report.js";
import {decodePart, linkParts} from "../../../policy-desk/link-parts.js";

/** What the page may be asked for; the command line takes any number of months. */
export const monthChoices = [12, 24, 36, 60] as const;
export const reviewChoices = [null, 6, 12] as const;
export const firstMonths = Array.from({length: 12}, (_, i) => i + 1);

/** What a person may set; the seed is always the usual one. */
export type ExitWish = Pick<ExitTerms, "months" | "review" | "first_month">;

export const usualWish: ExitWish = {
  months: usualTerms.months,
  review: usualTerms.review,
  first_month: usualTerms.first_month
};

const choices: Readonly<Record<keyof ExitWish, readonly (number | null)[]>> = {
  months: monthChoices,
  review: reviewChoices,
  first_month: firstMonths
};
const names = Object.keys(choices) as (keyof ExitWish)[];
/** Names of the parts that are read here. */
export const exitNames: readonly string[] = names;

export const exitQuery = (wish: ExitWish): string =>
  names
    .filter(name => wish[name] !== usualWish[name])
    .map(name => `${name}=${wish[name]}`)
    .join("&");

/** What a query asks for, and the parts of it that cannot be had. Never throws. */
export function readExit(query: string): {readonly wish: ExitWish; readonly ignored: readonly string[]} {
  const wish: Record<keyof ExitWish, number | null> = {...usualWish};
  const ignored: string[] = [];
  const {values} = linkParts(query, names);
  for (const name of names) {
    const text = values.get(name);
    if (text === undefined) continue;
    const plain = decodePart(text) ?? text;
    const value = /^\d{1,2}$/.test(plain) ? Number(plain) : NaN;
    if (choices[name].includes(value)) wish[name] = value;
    else ignored.push(`${name}=${text}`.slice(0, 60));
  }
  return {wish: wish as ExitWish, ignored};
}
