// `doudi`: the command line. Results on standard output, messages on standard error, exit code 0 only when all is so.

import {commandNamed, helpAsked} from "./command-table/asked.js";
import {languageOf} from "./command-table/language.js";
import {checkOutputs} from "./command-table/outputs.js";
import {parse} from "./command-table/parse.js";
import {commands} from "./command-table/table.js";
import type {CommandName, Given} from "./command-table/table.js";
import {runMain} from "./site-data/run-main.js";

/** Each resolves with the exit code; loaded when it is asked for, so that help and refusals come at once. */
const runs: {readonly [N in CommandName]: (given: Given<N>) => Promise<number>} = {
  assess: async given => (await import("./commands/assess.js")).assessCommand(given),
  simulate: async given => (await import("./commands/simulate.js")).simulateCommand(given),
  cliffs: async given => (await import("./commands/cliffs.js")).cliffsCommand(given),
  exit: async given => (await import("./commands/exit.js")).exitCommand(given),
  solve: async given => (await import("./commands/solve.js")).solveCommand(given),
  frontier: async given => (await import("./commands/frontier.js")).frontierCommand(given),
  path: async given => (await import("./commands/path.js")).pathCommand(given),
  study: async given => (await import("./commands/study.js")).studyCommand(given),
  generate: async given => (await import("./commands/generate.js")).generateCommand(given),
  import: async given => (await import("./commands/import.js")).importCommand(given),
  reconcile: async given => (await import("./commands/reconcile.js")).reconcileCommand(given),
  anonymize: async given => (await import("./commands/anonymize.js")).anonymizeCommand(given),
  splice: async given => (await import("./commands/splice.js")).spliceCommand(given),
  seeds: async given => (await import("./commands/seeds.js")).seedsCommand(given),
  assumptions: async given => (await import("./commands/assumptions.js")).assumptionsCommand(given),
  validate: async given => (await import("./commands/validate.js")).validateCommand(given),
  "back-cast": async given => (await import("./commands/back-cast.js")).backCastCommand(given),
  policies: async given => (await import("./commands/policies.js")).policiesCommand(given)
};

async function main(args: readonly string[]): Promise<number> {
  const help = helpAsked(args, languageOf(process.env));
  if (help !== undefined) {
    process.stdout.write(`${help}\n`);
    return 0;
  }
  return run(commandNamed(args[0]), args.slice(1));
}

async function run<N extends CommandName>(name: N, args: readonly string[]): Promise<number> {
  const spec = commands[name];
  const parsed = parse(spec, args);
  checkOutputs(spec, parsed);
  return runs[name](parsed.values as Given<N>);
}

await runMain(() => main(process.argv.slice(2)));
