// Options of the command line, checked.

import {InputError} from "../../src/rules/schema/problem.js";

/** Options as they were typed. */
export type Values = Readonly<Record<string, string | boolean | undefined>>;

/** A text option that must be there. */
export function required(values: Values, name: string, meaning: string): string {
  const value = values[name];
  if (typeof value !== "string" || value === "") {
    throw new InputError([{file: "", key: name, message: `missing option: --${name} (${meaning})`}]);
  }
  return value;
}

/** A whole number between two bounds; `fallback` where the option is left out. */
export function wholeNumber(
  values: Values,
  name: string,
  {min, max, fallback}: {min: number; max: number; fallback: number}
): number {
  const value = values[name];
  if (value === undefined) return fallback;
  const number = Number(value);
  if (!Number.isInteger(number) || number < min || number > max) {
    throw new InputError([
      {
        file: "",
        key: name,
        message: `invalid option: --${name} ${String(value)} (a whole number from ${min} to ${max})`
      }
    ]);
  }
  return number;
}
