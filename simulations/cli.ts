// `doudi`: the command line. Results on standard output, messages on standard error, exit code 0 only when all is so.

import {parseArgs} from "node:util";
import type {ParseArgsConfig} from "node:util";
import {InputError, nearest} from "../src/rules/problem.js";
import {assessCommand} from "./commands/assess.js";
import {generateCommand} from "./commands/generate.js";
import {policiesCommand} from "./commands/policies.js";
import {simulateCommand} from "./commands/simulate.js";
import {validateCommand} from "./commands/validate.js";

type Options = NonNullable<ParseArgsConfig["options"]>;
export type Values = Readonly<Record<string, string | boolean | undefined>>;

interface Command {
  readonly usage: string;
  readonly options: Options;
  /** Resolves with the exit code. */
  run(values: Values): Promise<number>;
}

const text = {type: "string"} as const;

const commands: Readonly<Record<string, Command>> = {
  assess: {
    usage: "assess --policy ID|FILE    NDJSON households on stdin, one worksheet each on stdout",
    options: {policy: text},
    run: assessCommand
  },
  simulate: {
    usage: "simulate --policy ID|FILE [--reform ID|FILE] [--population DIR] [--json]    all measures, as CSV or JSON",
    options: {policy: text, reform: text, population: text, json: {type: "boolean"}},
    run: simulateCommand
  },
  generate: {
    usage: "generate --province NAME --households N --seed S --out DIR    a synthetic population as Parquet",
    options: {province: text, households: text, seed: text, out: text},
    run: generateCommand
  },
  validate: {
    usage: "validate --population DIR [--json]    schema, ranges, references; simulated against published figures",
    options: {population: text, json: {type: "boolean"}},
    run: validateCommand
  },
  policies: {
    usage: "policies [--resolved ID|FILE]    the list with sources and assumptions, or one policy in resolved form",
    options: {resolved: text},
    run: policiesCommand
  }
};

const usage = `usage: npm run -s doudi -- <command>\n${Object.values(commands)
  .map(command => `  ${command.usage}`)
  .join("\n")}\n`;

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === "help" || name === "--help") {
    process.stdout.write(usage);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    const near = nearest(name, Object.keys(commands));
    throw new InputError([
      {
        file: "",
        key: "command",
        message: `unknown command: ${name}${near === undefined ? "" : ` (nearest: ${near})`}\n${usage}`
      }
    ]);
  }
  return command.run(valuesOf(command, [...args]));
}

function valuesOf(command: Command, args: string[]): Values {
  try {
    return parseArgs({args, options: command.options, strict: true, allowPositionals: false}).values as Values;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new InputError([{file: "", key: "", message: `invalid option: ${why}\nusage: ${command.usage}`}], {cause});
  }
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0); // the reader, such as head, has seen enough
  throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
