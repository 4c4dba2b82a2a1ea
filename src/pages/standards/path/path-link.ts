// The terms of a path in the address: &path=years:3;max_rise:0.1, only what differs from the default.

import type {PriceScenario} from "../../../analysis/budget/path-costs.js";
import {monthIn, monthName} from "../../../analysis/budget/effective-month.js";
import type {Month} from "../../../analysis/budget/effective-month.js";
import type {PathTerms} from "../../../analysis/standards/standards-path.js";
import {decodePart, linkParts} from "../../../policy-desk/link-parts.js";

/** What a path is computed for: its terms, and a year of rising prices where one is assumed. */
export interface PathWish {
  readonly terms: PathTerms;
  readonly price: PriceScenario | null;
  /** The month of the first step; null: the one in which the reform comes into force. */
  readonly from: Month | null;
}

/** Characters: ten times what is written where every term is another than by default. */
const limit = 2000;

type Flat = Readonly<Record<string, number | string | boolean | null>>;

/** Ranges within which the page can be asked for a path; the same as those of its fields. */
export const pathRanges = {
  years: [1, 15],
  income: [-0.1, 0.2],
  consumption: [-0.1, 0.2],
  max_rise: [0, 1],
  price_year: [0, 15],
  price_rate: [0, 1],
  price_months: [1, 12]
} as const;

function flat({terms, price, from}: PathWish): Flat {
  const {years, growth, max_rise, may_fall, shape, amounts_follow} = terms;
  return {
    years,
    from: from === null ? null : monthName(from),
    income: growth.income,
    consumption: growth.consumption,
    max_rise,
    may_fall,
    shape,
    amounts_follow,
    price_year: price?.year ?? null,
    price_rate: price?.rate ?? null,
    price_months: price?.months ?? null
  };
}

/** "path=..." or nothing where all is as by default. */
export function pathQuery(wish: PathWish, byDefault: PathWish): string {
  const [own, base] = [flat(wish), flat(byDefault)];
  const parts = Object.keys(own).filter(key => own[key] !== base[key]);
  return parts.length === 0 ? "" : `path=${parts.map(key => `${key}:${String(own[key])}`).join(";")}`;
}

/** What a query asks for, and the parts of it that cannot be read; the first step is taken in a year from `first` to `last`. Never throws. */
export function readPath(
  query: string,
  byDefault: PathWish,
  [first, last]: readonly [first: number, last: number]
): {readonly wish: PathWish; readonly ignored: readonly string[]} {
  const text = linkParts(query, ["path"]).values.get("path") ?? "";
  if (text.length > limit) return {wish: byDefault, ignored: [`path=${text.slice(0, 50)}...`]};
  const base = flat(byDefault);
  const isWithin = (month: unknown): boolean => {
    const year = monthIn(String(month))?.year ?? first;
    return year >= first && year <= last;
  };
  const found = new Map<string, number | string | boolean | null>();
  const ignored: string[] = [];
  const parts = text.replace(/%3B/gi, ";").split(";");
  for (const part of parts.map(raw => decodePart(raw) ?? raw).filter(part => part !== "")) {
    const [key, ...rest] = part.split(":");
    const value = Object.keys(base).includes(key) && !found.has(key) ? valueOf(key, rest.join(":")) : undefined;
    if (value === undefined || (key === "from" && !isWithin(value))) ignored.push(part.slice(0, 60));
    else found.set(key, value);
  }
  const wish = wishOf({...base, ...Object.fromEntries(found)});
  // of a year of rising prices all three are needed
  const isPartial = wish.price === null && byDefault.price === null;
  const lone = [...found].filter(([key, value]) => isPartial && key.startsWith("price_") && value !== null);
  return {wish, ignored: [...ignored, ...lone.map(([key, value]) => `${key}:${String(value)}`)]};
}

/** Undefined where the text is no value of the term, or one out of its range. */
function valueOf(key: string, text: string): number | string | boolean | null | undefined {
  if (key === "from") return text === "null" ? null : monthIn(text) === undefined ? undefined : text;
  if (key === "shape") return text === "geometric" || text === "linear" ? text : undefined;
  if (key === "may_fall" || key === "amounts_follow")
    return text === "true" ? true : text === "false" ? false : undefined;
  if (text === "null" && (key === "max_rise" || key.startsWith("price_"))) return null;
  const [low, high] = pathRanges[key as keyof typeof pathRanges];
  const value = /^-?\d+(\.\d+)?(e-\d+)?$/.test(text) ? Number(text) : NaN;
  if (!(value >= low && value <= high)) return undefined;
  return isWhole(key) && !Number.isInteger(value) ? undefined : value;
}

const isWhole = (key: string): boolean => ["years", "price_year", "price_months"].includes(key);

function wishOf(values: Flat): PathWish {
  const number = (key: string): number => values[key] as number;
  const {from, price_year, price_rate, price_months} = values;
  const hasPrice = price_year !== null && price_rate !== null && price_months !== null;
  return {
    terms: {
      years: number("years"),
      growth: {income: number("income"), consumption: number("consumption")},
      max_rise: values["max_rise"] as number | null,
      may_fall: values["may_fall"] === true,
      shape: values["shape"] as PathTerms["shape"],
      amounts_follow: values["amounts_follow"] === true
    },
    price: hasPrice ? {year: number("price_year"), rate: number("price_rate"), months: number("price_months")} : null,
    from: from === null ? null : (monthIn(String(from)) ?? null)
  };
}
