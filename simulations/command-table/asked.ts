// Which command is asked for, or only an explanation.

import type {Lang} from "../../src/rules/schema/label.js";
import {nearest} from "../../src/rules/schema/problem.js";
import {helpOf, usage} from "./help.js";
import {commandNames} from "./table.js";
import type {CommandName} from "./table.js";
import {wrong} from "./words.js";

const isHelp = (arg: string): boolean => arg === "--help" || arg === "-h";

/** The explanation that is asked for: of all commands, also where nothing is, or of one; undefined where one is to be run. */
export function helpAsked([first, ...args]: readonly string[], lang: Lang): string | undefined {
  if (first === undefined) return usage(lang);
  if (first === "help" || isHelp(first)) return args.length === 0 ? usage(lang) : helpOf(commandNamed(args[0]), lang);
  const end = args.indexOf("--");
  return (end < 0 ? args : args.slice(0, end)).some(isHelp) ? helpOf(commandNamed(first), lang) : undefined;
}

/** Throws an InputError with the nearest known name. */
export function commandNamed(name: string): CommandName {
  const found = commandNames.find(known => known === name);
  if (found !== undefined) return found;
  const near = nearest(name, commandNames);
  const hint = near === undefined ? `known: ${commandNames.join(", ")}` : `nearest: ${near}`;
  return wrong("command", `unknown command: ${name} (${hint})\nsee doudi --help`);
}
