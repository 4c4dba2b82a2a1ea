// What `--help` prints, of all commands and of one; the reference of the README is the same text.

import type {Label, Lang} from "../../src/rules/schema/label.js";
import {shown} from "../../src/rules/schema/problem.js";
import {commandNames, commands} from "./table.js";
import type {CommandName} from "./table.js";
import type {CommandSpec, Option} from "./option.js";

const run = "npm run -s doudi --";

const colon = {zh: "：", en: ": "};
const semicolon = {zh: "；", en: "; "};
const words = {
  usage: {zh: "用法", en: "usage"},
  more: {zh: `${run} COMMAND --help：一个命令的全部选项`, en: `${run} COMMAND --help: every option of a command`},
  streams: {
    zh: "结果在标准输出，提示在标准错误",
    en: "results go to standard output, messages to standard error"
  },
  input: {zh: "标准输入", en: "standard input"},
  codes: {zh: "退出码", en: "exit codes"},
  so: {zh: "全部做成", en: "success"},
  refused: {
    zh: "有选项、文件或数据不合，写明是哪一处，没有结果",
    en: "an option, file or data is refused by name; there is no result"
  },
  must: {zh: "必须给出", en: "must be given"},
  fallback: {zh: "默认", en: "default"}
} as const satisfies Readonly<Record<string, Label>>;

/** All commands, a line of usage each and what it does. */
export function usage(lang: Lang): string {
  const lines = commandNames.flatMap(name => [`  ${usageOf(name)}`, `      ${commands[name][lang]}`]);
  return [
    `${words.usage[lang]}${colon[lang]}${run} COMMAND`,
    ...lines,
    words.more[lang],
    words.streams[lang],
    ...codes([], lang)
  ].join("\n");
}

/** One command: usage, options with unit, default and what is allowed, exit codes. */
export function helpOf(name: CommandName, lang: Lang): string {
  const spec: CommandSpec = commands[name];
  const {options, input, operands, failure} = spec;
  return [
    `${words.usage[lang]}${colon[lang]}${run} ${usageOf(name)}`,
    spec[lang],
    ...(operands === undefined ? [] : [`  ${operands.value}  ${operands[lang]}`]),
    ...Object.entries(options).flatMap(([option, described]) => optionLines(option, described, lang)),
    ...(input === undefined ? [] : [`${words.input[lang]}${colon[lang]}${input[lang]}`]),
    ...codes(failure === undefined ? [] : [failure], lang)
  ].join("\n");
}

/** "simulate --policy ID|FILE [--json]" */
function usageOf(name: CommandName): string {
  const {options, operands, input}: CommandSpec = commands[name];
  const parts = Object.entries(options).map(([option, {value, isRequired}]) => {
    const part = value === "" ? `--${option}` : `--${option} ${value}`;
    return isRequired === true ? part : `[${part}]`;
  });
  return [
    name,
    ...parts,
    ...(operands === undefined ? [] : [`${operands.value}${operands.max > 1 ? "..." : ""}`]),
    ...(input === undefined ? [] : ["< FILE"])
  ].join(" ");
}

function optionLines(name: string, option: Option<unknown>, lang: Lang): string[] {
  const {value, kind, unit, allowed, fallback, otherwise, isRequired} = option;
  const taken = otherwise?.[lang] ?? (fallback === undefined || kind === "flag" ? undefined : textOf(fallback));
  const about = [
    ...(isRequired === true ? [words.must[lang]] : []),
    allowed[lang] + (unit === undefined ? "" : ` (${unit})`),
    ...(taken === undefined ? [] : [`${words.fallback[lang]}${colon[lang]}${taken}`])
  ];
  return [`  --${name}${value === "" ? "" : ` ${value}`}`, `      ${[option[lang], ...about].join(semicolon[lang])}`];
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : shown(value));

const codes = (failures: readonly Label[], lang: Lang): string[] => [
  `${words.codes[lang]}${colon[lang]}0 ${words.so[lang]}${semicolon[lang]}1 ${[words.refused, ...failures].map(label => label[lang]).join(semicolon[lang])}`
];

/** The whole table as a page, in both languages: docs/command-line.md. */
export function reference(): string {
  const block = (text: string): string[] => ["```text", text, "```", ""];
  return [
    "# 命令行 Command line",
    "",
    "Made from the table in [simulations/command-table](../simulations/command-table): what `doudi COMMAND --help` prints, in Chinese where the terminal is.",
    "",
    ...commandNames.flatMap(name => [`## ${name}`, "", ...block(helpOf(name, "en")), ...block(helpOf(name, "zh"))])
  ]
    .join("\n")
    .replace(/\n+$/, "\n");
}
