// `doudi assess`: households as NDJSON in, worksheets as NDJSON out, line by line and in order.

import {fstatSync} from "node:fs";
import {assessRecords} from "../../src/engine/columns/assess-record.js";
import type {Policy} from "../../src/rules/policy.js";
import {InputError} from "../../src/rules/schema/problem.js";
import {householdTwice, parseHousehold} from "../../src/rules/household/record.js";
import {oddHousehold} from "../../src/rules/household/odd-household.js";
import type {HouseholdRecord} from "../../src/rules/household/record.js";
import {parseJson} from "../../src/text/json.js";
import type {Given} from "../command-table/table.js";
import {wrong} from "../command-table/words.js";
import {assessList} from "./assess-list.js";
import {policiesFor} from "./policies-for.js";
import {readLines} from "./read-lines.js";

/** Households assessed at a time. */
const batchSize = 1000;

type Item = {readonly line: number} & ({readonly record: HouseholdRecord} | {readonly error: string});

/** A bad line is answered by {"line", "error"} in its place; the others are assessed all the same, and the exit code is 1. */
export async function assessCommand(given: Given<"assess">): Promise<number> {
  if (given.list) return assessList(given);
  const {policy: asked, population, reform} = given;
  if (population !== undefined || reform !== undefined)
    wrong("list", "missing option: --list (--population and --reform go with it)");
  requireStream();
  const {baseline: policy} = policiesFor({policy: asked});
  const read = reader();
  let batch: Item[] = [];
  let failed = false;
  const flush = async (): Promise<void> => {
    const answers = answer(batch, policy);
    failed ||= answers.some(({bad}) => bad);
    batch = [];
    if (!process.stdout.write(answers.map(({text}) => `${text}\n`).join("")))
      await new Promise(resolve => process.stdout.once("drain", resolve));
  };
  for await (const {line, text} of readLines(process.stdin)) {
    if (typeof text === "string" && text.trim() === "") continue;
    batch.push(typeof text === "string" ? read.line(line, text) : {line, error: messageOf(text)});
    if (batch.length >= batchSize) await flush();
  }
  if (batch.length > 0) await flush();
  read.end();
  return failed ? 1 : 0;
}

/** A folder in place of a file reads as nothing, which would look like no households; so does a file that is written at the same time. */
function requireStream(): void {
  const [input, output] = [fstatSync(0), fstatSync(1)];
  const refuse = (message: string): never => {
    throw new InputError([{file: "", key: "", message}]);
  };
  if (input.isDirectory()) refuse("unreadable input: a folder (give a file of households, one JSON object a line)");
  if (input.isFile() && input.ino === output.ino && input.dev === output.dev)
    refuse("invalid output: the file that is read (give another)");
}

/** Faults told of one line; the rest is counted. */
const mostFaults = 5;

function messageOf(error: unknown): string {
  const faults = (error instanceof Error ? error.message : String(error)).split("\n");
  const more = faults.length - mostFaults;
  return faults.slice(0, mostFaults).join("; ") + (more > 0 ? `; and ${more} more` : "");
}

/** Odd households told by line; the rest is counted. */
const mostOdd = 20;

interface Reader {
  line(line: number, text: string): Item;
  /** Says how much there was besides what was told. */
  end(): void;
}

/** Reads line by line what must not come twice, and tells what is odd. */
function reader(): Reader {
  const lines = new Map<number, number>();
  let given = 0;
  let odd = 0;
  const check = (line: number, record: HouseholdRecord): HouseholdRecord => {
    const id = record.household.household_id;
    const before = lines.get(id);
    if (before !== undefined) throw new InputError([householdTwice(id, before)]);
    lines.set(id, line);
    const found = oddHousehold(record);
    if (found.length > 0 && ++odd <= mostOdd)
      process.stderr.write(`line ${line}: ${messageOf(new Error(found.map(({en}) => en).join("\n")))}\n`);
    return record;
  };
  return {
    line: (line, text) => {
      ++given;
      return read(line, text, record => check(line, record));
    },
    end: () => {
      if (given === 0) process.stderr.write("no households: nothing was assessed\n");
      if (odd > mostOdd) process.stderr.write(`odd values in ${odd - mostOdd} more households\n`);
    }
  };
}

function read(line: number, text: string, check: (record: HouseholdRecord) => HouseholdRecord): Item {
  try {
    return {line, record: check(parseHousehold(parseJson(text)))};
  } catch (error) {
    return {line, error: error instanceof SyntaxError ? notJson(error, text) : messageOf(error)};
  }
}

/** Lines of old programs that end with CR alone come as one. */
const notJson = ({message}: SyntaxError, text: string): string =>
  /\}\s*\r\s*\{/.test(text)
    ? "invalid JSON: several households in one line (lines end with CR alone: save the file with LF)"
    : `invalid JSON: ${message}`;

function answer(items: readonly Item[], policy: Policy): {text: string; bad: boolean}[] {
  const records = items.flatMap(item => ("record" in item ? [item.record] : []));
  let sheets: ReturnType<typeof assessRecords> | undefined;
  try {
    sheets = assessRecords(records, policy);
  } catch {
    // one household cannot be assessed under this policy: find out which, below
  }
  let next = 0;
  return items.map(item => {
    if (!("record" in item)) return {text: JSON.stringify({line: item.line, error: item.error}), bad: true};
    const index = next++;
    try {
      const sheet = sheets?.[index] ?? assessRecords([item.record], policy)[0];
      return {text: JSON.stringify({household_id: item.record.household.household_id, ...sheet}), bad: false};
    } catch (error) {
      return {text: JSON.stringify({line: item.line, error: messageOf(error)}), bad: true};
    }
  });
}
