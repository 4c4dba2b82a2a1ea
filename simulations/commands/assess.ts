// `doudi assess`: households as NDJSON in, worksheets as NDJSON out, line by line and in order.

import {createInterface} from "node:readline";
import {assessRecords} from "../../src/engine/columns/assess-record.js";
import type {Policy} from "../../src/rules/policy.js";
import {parseHousehold} from "../../src/rules/household/record.js";
import type {HouseholdRecord} from "../../src/rules/household/record.js";
import {parseJson} from "../../src/text/json.js";
import {readPolicy} from "../../loaders/assistance/policies.js";
import {required} from "./options.js";

/** Households assessed at a time. */
const batchSize = 1000;

type Item = {readonly line: number} & ({readonly record: HouseholdRecord} | {readonly error: string});

/** A bad line is answered by {"line", "error"} in its place; the others are assessed all the same, and the exit code is 1. */
export async function assessCommand(values: Readonly<Record<string, string | boolean | undefined>>): Promise<number> {
  const {policy} = readPolicy(required(values, "policy", "the id or file of a policy; see doudi policies"));
  let batch: Item[] = [];
  let failed = false;
  let line = 0;
  const flush = async (): Promise<void> => {
    const answers = answer(batch, policy);
    failed ||= answers.some(({bad}) => bad);
    batch = [];
    if (!process.stdout.write(answers.map(({text}) => `${text}\n`).join("")))
      await new Promise(resolve => process.stdout.once("drain", resolve));
  };
  for await (const text of createInterface({input: process.stdin, crlfDelay: Infinity})) {
    ++line;
    if (text.trim() === "") continue;
    batch.push(read(line, text));
    if (batch.length >= batchSize) await flush();
  }
  if (batch.length > 0) await flush();
  return failed ? 1 : 0;
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
