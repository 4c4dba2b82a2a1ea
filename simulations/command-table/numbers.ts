// Options that are numbers: between bounds, whole or not, one or several.

import type {Label} from "../../src/rules/schema/label.js";
import {itemsIn} from "./names.js";
import type {Option} from "./option.js";
import {refuse, wrong} from "./words.js";

interface Bounds {
  readonly min: number;
  readonly max: number;
}

const signs: Readonly<Record<string, number>> = {万: 1e4, 亿: 1e8};

/** A number as people write it, 75亿 and full-width digits too; undefined where it is none, or none that is finite. */
export function numberIn(text: string): number | undefined {
  const plain = text.trim().replace(/[！-～]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
  const [, digits, sign] = /^([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)\s*(万|亿)?$/.exec(plain) ?? [];
  if (digits === undefined) return undefined;
  const value = Number(digits) * (sign === undefined ? 1 : signs[sign]);
  return Number.isFinite(value) ? value : undefined;
}

/** A whole number between two bounds. */
export const whole = ({min, max}: Bounds, words: Label, unit?: string): Option<number> => {
  const allowed = {zh: `${min} 到 ${max} 的整数`, en: `a whole number from ${min} to ${max}`};
  return {...numeric("whole", "N", words, allowed, unit), read: within({min, max}, allowed, Number.isInteger)};
};

/** A number between two bounds. */
export const number = ({min, max}: Bounds, words: Label, unit?: string): Option<number> => {
  const allowed = {zh: `${min} 到 ${max} 的数`, en: `a number from ${min} to ${max}`};
  return {...numeric("number", "X", words, allowed, unit), read: within({min, max}, allowed, () => true)};
};

/** A share, 0 to 1, which is easily typed as percent. */
export const share = (words: Label): Option<number> => {
  const allowed = {zh: "0 到 1 的比例，8% 写作 0.08", en: "a share from 0 to 1: 8 percent is 0.08"};
  return {...numeric("number", "X", words, allowed), read: within({min: 0, max: 1}, allowed, () => true)};
};

const numeric = (kind: "whole" | "number", value: string, words: Label, allowed: Label, unit?: string) => ({
  kind,
  value,
  ...words,
  allowed,
  ...(unit === undefined ? {} : {unit})
});

const within =
  ({min, max}: Bounds, allowed: Label, fits: (value: number) => boolean) =>
  (text: string, name: string): number => {
    const value = numberIn(text);
    return value === undefined || value < min || value > max || !fits(value) ? refuse(name, text, allowed) : value;
  };

/** Some whole numbers, each once, with commas between them. */
export const wholes = (
  {min, max, least}: Bounds & {readonly least: number},
  words: Label,
  unit?: string
): Option<readonly number[]> => {
  const allowed = {
    zh: `至少 ${least} 个从 ${min} 到 ${max} 的整数，如 0,6,12`,
    en: `${least === 2 ? "two" : least} or more whole numbers from ${min} to ${max}, e.g. 0,6,12`
  };
  return {
    ...numeric("whole", "N,N,...", words, allowed, unit),
    kind: "list",
    read: (text, name) => {
      const values = itemsIn(text, name).map(item => numberIn(item) ?? NaN);
      const fit = values.every(value => Number.isInteger(value) && value >= min && value <= max);
      if (!fit || values.length < least) return refuse(name, text, allowed);
      if (new Set(values).size < values.length) return wrong(name, `given twice: --${name} ${text} (keep one of each)`);
      return values;
    }
  };
};
