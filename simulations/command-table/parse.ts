// Arguments as they were typed, against the description of a command: unknown, twice, too many, missing, out of bounds: each is
// refused by name, before anything is done.

import {parseArgs} from "node:util";
import {nearest} from "../../src/rules/schema/problem.js";
import type {CommandSpec, Operands, OptionTable} from "./option.js";
import {shown, wrong} from "./words.js";

/** What was asked for; operands are what stands without an option. */
export interface Parsed {
  readonly values: Readonly<Record<string, unknown>>;
  readonly operands: readonly string[];
}

type Tokens = NonNullable<ReturnType<typeof tokensOf>>;
type Token = Tokens[number];
type OptionToken = Extract<Token, {kind: "option"}>;

/** Throws an InputError that names the first option at fault and what is allowed. */
export function parse(spec: CommandSpec, args: readonly string[]): Parsed {
  const given = new Map<string, unknown>();
  const operands: string[] = [];
  for (const token of tokensOf(spec.options, args)) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(spec.options, token.name) ? spec.options[token.name] : refuseUnknown(token, spec);
    if (given.has(token.name)) wrong(token.name, `given twice: ${token.rawName} (keep one)`);
    given.set(
      token.name,
      option.kind === "flag" ? switched(token) : option.read(valueOf(token, option.value), token.name)
    );
  }
  checkOperands(operands, spec.operands);
  return {values: filled(spec.options, given), operands};
}

/** What Node's own parser makes of the arguments; what is wrong with them is told in our words. */
function tokensOf(options: OptionTable, args: readonly string[]) {
  const types = Object.entries(options).map(
    ([name, {kind}]) => [name, {type: kind === "flag" ? "boolean" : "string"}] as const
  );
  const config = {args: [...args], options: Object.fromEntries(types), strict: false, tokens: true} as const;
  return parseArgs(config).tokens;
}

function refuseUnknown({rawName, name}: OptionToken, {options}: CommandSpec): never {
  const known = Object.keys(options);
  const near = nearest(name, known);
  const hint = near === undefined ? "" : `nearest: --${near}; `;
  return wrong(
    name,
    `unknown option: ${shown(rawName)} (${hint}known: ${known.map(known => `--${known}`).join(", ")})`
  );
}

function switched({name, rawName, value}: OptionToken): true {
  if (value !== undefined) wrong(name, `invalid option: ${rawName}=${value} (a switch without a value)`);
  return true;
}

/** What follows an option, or stands behind its "="; another option is no value, a number below 0 is. */
function valueOf({name, rawName, value, inlineValue}: OptionToken, sign: string): string {
  const isOption = inlineValue !== true && value?.startsWith("-") === true && !/^-[\d.]/.test(value);
  if (value === undefined || isOption) return wrong(name, `missing value: ${rawName} (${rawName} ${sign})`);
  return value;
}

function checkOperands(operands: readonly string[], spec: Operands | undefined): void {
  const {min, max, value} = spec ?? {min: 0, max: 0, value: ""};
  if (operands.length > max) {
    const extra = operands[max];
    const dash = /^[‐-―−－]+/.test(extra) ? "an option begins with two plain hyphens, --" : "";
    const most = max === 0 ? "this command takes options alone" : `at most ${max}`;
    wrong("", `unexpected argument: ${shown(extra)} (${dash === "" ? most : dash})`);
  }
  if (operands.length < min) wrong("", `missing argument: ${value} (${min === max ? min : `${min} or more`})`);
}

/** With what is taken where an option is left out. */
function filled(options: OptionTable, given: ReadonlyMap<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(options).map(([name, option]) => {
    if (option.isRequired === true && !given.has(name))
      wrong(name, `missing option: --${name} (${option.en}: ${option.allowed.en})`);
    return [name, given.has(name) ? given.get(name) : option.fallback] as const;
  });
  return Object.fromEntries(entries);
}
