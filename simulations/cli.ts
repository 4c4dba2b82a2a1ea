// `doudi`: the command line. Results on standard output, messages on standard error, exit code 0 only when all is so.

import {parseArgs} from "node:util";
import type {ParseArgsConfig} from "node:util";
import {InputError, nearest} from "../src/rules/schema/problem.js";
import {assessCommand} from "./commands/assess.js";
import {backCastCommand} from "./commands/back-cast.js";
import {cliffsCommand} from "./commands/cliffs.js";
import {exitCommand} from "./commands/exit.js";
import {frontierCommand} from "./commands/frontier.js";
import {generateCommand} from "./commands/generate.js";
import type {Values} from "./commands/options.js";
import {pathCommand} from "./commands/path.js";
import {policiesCommand} from "./commands/policies.js";
import {simulateCommand} from "./commands/simulate.js";
import {solveCommand} from "./commands/solve.js";
import {studyCommand} from "./commands/study.js";
import {validateCommand} from "./commands/validate.js";
import {runMain} from "./site-data/run-main.js";

type Options = NonNullable<ParseArgsConfig["options"]>;

interface Command {
  readonly usage: string;
  readonly options: Options;
  /** Resolves with the exit code. */
  run(values: Values): Promise<number>;
}

const text = {type: "string"} as const;
const flag = {type: "boolean"} as const;

const commands: Readonly<Record<string, Command>> = {
  assess: {
    usage: "assess --policy ID|FILE    NDJSON households on stdin, one worksheet each on stdout",
    options: {policy: text},
    run: assessCommand
  },
  simulate: {
    usage:
      "simulate --policy ID|FILE [--reform ID|FILE] [--population DIR] [--json] [--bands]    all measures, as CSV or JSON; with --bands also low and high under the named assumptions",
    options: {policy: text, reform: text, population: text, json: {type: "boolean"}, bands: {type: "boolean"}},
    run: simulateCommand
  },
  cliffs: {
    usage:
      "cliffs --policy ID|FILE [--reform ID|FILE] [--month N] [--population DIR] [--json]    where a yuan earned costs more than a yuan: every notch, its depth, cause and recovery, before and after",
    options: {policy: text, reform: text, month: text, population: text, json: flag},
    run: cliffsCommand
  },
  exit: {
    usage:
      "exit --policy ID|FILE [--reform ID|FILE | --exit-months N,N,...] [--months N] [--review 6|12] [--first-month N] [--seed S] [--population DIR] [--json]    month by month: caseload, entries, exits, returns, drops and money",
    options: {
      policy: text,
      reform: text,
      "exit-months": text,
      months: text,
      review: text,
      "first-month": text,
      seed: text,
      population: text,
      json: flag
    },
    run: exitCommand
  },
  solve: {
    usage:
      "solve --policy ID|FILE [--reform ID|FILE] --lever PATH [--from X --to X --step X] --goal OUTCOME --at-most|--at-least X|+X [--month N] [--months N] [--population DIR] [--json]    the value of one parameter that meets a goal",
    options: {
      policy: text,
      reform: text,
      lever: text,
      from: text,
      to: text,
      step: text,
      goal: text,
      "at-most": text,
      "at-least": text,
      month: text,
      months: text,
      population: text,
      json: flag
    },
    run: solveCommand
  },
  frontier: {
    usage:
      "frontier --policy ID|FILE --levers PATH=FROM..TO:STEP,... [--objectives OUTCOME,...] [--at-most OUTCOME=X|+X,...] [--at-least OUTCOME=X|+X,...] [--keep not_lowered,within_bands] [--policies N] [--seed S] [--all] [--month N] [--months N] [--population DIR] [--json]    policies that none other beats in every objective",
    options: {
      policy: text,
      levers: text,
      objectives: text,
      "at-most": text,
      "at-least": text,
      keep: text,
      policies: text,
      seed: text,
      all: flag,
      month: text,
      months: text,
      population: text,
      json: flag
    },
    run: frontierCommand
  },
  path: {
    usage:
      "path --policy ID|FILE --target ID|FILE [--years N] [--income-growth X] [--consumption-growth X] [--max-rise X] [--may-fall] [--shape geometric|linear] [--fixed-amounts] [--price-rate X --price-year N --price-months N] [--population DIR] [--json]    standards and costs year by year",
    options: {
      policy: text,
      target: text,
      years: text,
      "income-growth": text,
      "consumption-growth": text,
      "max-rise": text,
      "may-fall": flag,
      shape: text,
      "fixed-amounts": flag,
      "price-rate": text,
      "price-year": text,
      "price-months": text,
      population: text,
      json: flag
    },
    run: pathCommand
  },
  study: {
    usage:
      "study [--id STUDY] [--population DIR] [--json]    a written study run again: its figures as CSV, or all of it as JSON; without --id, the list",
    options: {id: text, population: text, json: flag},
    run: studyCommand
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
  "back-cast": {
    usage:
      "back-cast --population DIR [--json]    last year's standards, then this year's, beside the published change",
    options: {population: text, json: {type: "boolean"}},
    run: backCastCommand
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
});
await runMain(() => main(process.argv.slice(2)));
