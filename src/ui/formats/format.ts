// Numbers as a Chinese budget table writes them: 万人, 亿元, 万元, 元; in English thousand, million, billion.
// A figure, its change and its standard error share one scale, so that they can be read under one another.

import type {Unit} from "../../analysis/results/tables.js";
import type {Lang} from "../../rules/schema/label.js";

interface Step {
  readonly from: number;
  readonly divisor: number;
  readonly name: string;
}

const counted = (zh: string): readonly Step[] => [
  {from: 1e8, divisor: 1e8, name: `亿${zh}`},
  {from: 1e4, divisor: 1e4, name: `万${zh}`},
  {from: 0, divisor: 1, name: zh}
];
const english = (one: string): readonly Step[] => [
  {from: 1e9, divisor: 1e9, name: `billion ${one}`.trim()},
  {from: 1e6, divisor: 1e6, name: `million ${one}`.trim()},
  {from: 1e4, divisor: 1e3, name: `thousand ${one}`.trim()},
  {from: 0, divisor: 1, name: one}
];
const percent: readonly Step[] = [{from: 0, divisor: 0.01, name: "%"}];
const plain: readonly Step[] = [{from: 0, divisor: 1, name: ""}];

const steps: Readonly<Record<Lang, Readonly<Record<Unit, readonly Step[]>>>> = {
  zh: {
    persons: counted("人"),
    households: counted("户"),
    person_months: counted("人月"),
    yuan: counted("元"),
    share: percent,
    ratio: plain
  },
  en: {
    persons: english(""),
    households: english(""),
    person_months: english("person-months"),
    yuan: english("yuan"),
    share: percent,
    ratio: plain
  }
};

/** How one figure and what belongs to it are written. */
export interface Scale {
  /** Unit of `value`: 万人, 亿元, %; empty for a ratio. */
  readonly unit: string;
  /** Unit of `change`: as `unit`, but 百分点 for shares. */
  readonly changeUnit: string;
  value: (x: number) => string;
  /** Signed, with a true minus; null where nothing changes. */
  change: (x: number) => string | null;
  /** The same without a digit more for small changes: for columns that must keep their width. */
  brief: (x: number) => string | null;
  /** "±0.2"; with as many digits as the change it stands beside. */
  error: (x: number, beside?: number) => string;
}

/** The scale in which to write numbers of the size of `reference`. */
export function scaleOf(unit: Unit, reference: number, lang: Lang): Scale {
  const size = Math.abs(reference);
  const step = steps[lang][unit].find(({from}) => size >= from) ?? plain[0];
  const digits = digitsFor(unit, size / step.divisor, step.divisor);
  const write = (x: number, more = 0): string => decimal(x / step.divisor, digits + more);
  const change = (x: number, more: number): string | null => {
    if (!Number.isFinite(x)) return "—";
    if (Math.abs(x / step.divisor) < 1e-9) return null;
    const text = isNonZero(write(x)) ? write(x) : write(x, more);
    return isNonZero(text) ? signed(text, x < 0 ? "−" : "+") : "≈0";
  };
  return {
    unit: step.name,
    changeUnit: unit === "share" ? (lang === "zh" ? "百分点" : "pp") : step.name,
    value: x => {
      if (!Number.isFinite(x)) return "—";
      // what is not nought is not written as nought
      if (x > 0 && !isNonZero(write(x))) return `<${decimal(10 ** -digits, digits)}`;
      return signed(write(x), x < 0 && isNonZero(write(x)) ? "−" : "");
    },
    change: x => change(x, 1),
    brief: x => change(x, 0),
    error: (x, beside = 0) => {
      const more = beside === 0 || isNonZero(write(beside)) ? 0 : 1;
      return isNonZero(write(x, more)) || x === 0
        ? `±${write(x, more)}`
        : `±<${decimal(10 ** -(digits + more), digits + more)}`;
    }
  };
}

function digitsFor(unit: Unit, scaled: number, divisor: number): number {
  if (unit === "ratio") return 2;
  if (unit === "share") return scaled < 10 ? 2 : 1;
  if (divisor === 1) return 0;
  return scaled >= 1000 ? 0 : scaled >= 10 ? 1 : 2;
}

/** A number with its unit, on its own scale: 57.1 万人; persons and households are named by the sentence around them in English. */
export function quantity(unit: Unit, x: number, lang: Lang): string {
  const scale = scaleOf(unit, x, lang);
  return scale.unit === "" || scale.unit === "%" ? `${scale.value(x)}${scale.unit}` : `${scale.value(x)} ${scale.unit}`;
}

/** The same without zeros that say nothing: 20 万户. */
export const roundQuantity = (unit: Unit, x: number, lang: Lang): string =>
  quantity(unit, x, lang).replace(/\.0+(?=\D|$)/, "");

/** A plain decimal with thousands separators, unsigned. */
export function decimal(x: number, digits: number): string {
  const fixed = Math.abs(x).toFixed(digits);
  const point = fixed.indexOf(".");
  const whole = point < 0 ? fixed : fixed.slice(0, point);
  return whole.replace(/\B(?=(\d{3})+$)/g, ",") + (point < 0 ? "" : fixed.slice(point));
}

/** A plain decimal that is not written as nought unless it is: "<0.1" where the digits do not reach. */
export function small(x: number, digits: number): string {
  const text = decimal(x, digits);
  if (x === 0) return "0";
  return isNonZero(text) ? text : `<${decimal(10 ** -digits, digits)}`;
}

/** A decimal with its sign in front, whichever it is; "0" stays bare. */
export function signedDecimal(x: number, digits: number): string {
  const text = decimal(x, digits);
  return isNonZero(text) ? signed(text, x < 0 ? "−" : "+") : text;
}

const signed = (text: string, sign: string): string => sign + text.replace(/^[+−-]/, "");
const isNonZero = (text: string): boolean => /[1-9]/.test(text);

/** A number as short as it is exact: 0.334, 80,000. */
export function exact(x: number): string {
  const [whole, fraction] = String(Number(x.toFixed(6)))
    .replace("-", "−")
    .split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
