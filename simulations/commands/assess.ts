// `doudi assess`: households as NDJSON in, worksheets as NDJSON out, line by line and in order.

import {fstatSync} from "node:fs";
import {assessRecords} from "../../src/engine/columns/assess-record.js";
import type {Policy} from "../../src/rules/policy.js";
import {InputError} from "../../src/rules/schema/problem.js";
import {parseHousehold} from "../../src/rules/household/record.js";
import type {HouseholdRecord} from "../../src/rules/household/record.js";
import {parseJson} from "../../src/text/json.js";
import {readPolicy} from "../../loaders/assistance/policies.js";
import {required} from "./options.js";
import {readLines} from "./read-lines.js";

/** Households assessed at a time. */
const batchSize = 1000;

type Item = {readonly line: number} & ({readonly record: HouseholdRecord} | {readonly error: string});

/** A bad line is answered by {"line", "error"} in its place; the others are assessed all the same, and the exit code is 1. */
export async function assessCommand(values: Readonly<Record<string, string | boolean | undefined>>): Promise<number> {
  const {policy} = readPolicy(required(values, "policy", "the id or file of a policy; see doudi policies"));
  requireStream();
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
    batch.push(typeof text === "string" ? read(line, text) : {line, error: messageOf(text)});
    if (batch.length >= batchSize) await flush();
  }
  if (batch.length > 0) await flush();
  return failed ? 1 : 0;
}

/** A folder in place of a file reads as nothing, which would look like no households. */
function requireStream(): void {
  if (!fstatSync(0).isDirectory()) return;
  throw new InputError([
    {file: "", key: "", message: "unreadable input: a folder (give a file of households, one JSON object a line)"}
  ]);
}

/** Faults told of one line; the rest is counted. */
const mostFaults = 5;

function messageOf(error: unknown): string {
  const faults = (error instanceof Error ? error.message : String(error)).split("\n");
  const more = faults.length - mostFaults;
  return faults.slice(0, mostFaults).join("; ") + (more > 0 ? `; and ${more} more` : "");
}

function read(line: number, text: string): Item {
  try {
    return {line, record: parseHousehold(parseJson(text))};
  } catch (error) {
    return {line, error: error instanceof SyntaxError ? `invalid JSON: ${error.message}` : messageOf(error)};
  }
}

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
