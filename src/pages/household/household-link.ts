// A household in the fragment of the address, which a browser never sends: the columns that are not at their default, as JSON in
// base64url. What comes in is checked like any other input before anything is assessed.

import {recordOf} from "../../analysis/household/families.js";
import {householdColumns, personColumns} from "../../rules/household/columns.js";
import {parseHousehold} from "../../rules/household/record.js";
import type {HouseholdRecord} from "../../rules/household/record.js";
import {InputError} from "../../rules/schema/problem.js";
import type {Problem} from "../../rules/schema/problem.js";
import {parseJson} from "../../text/json.js";

/** What the address says: the household, the month, the two policies. */
export interface HouseholdAddress {
  readonly record: HouseholdRecord;
  readonly month: string;
  /** An id; null for the version in force in the month. */
  readonly first: string | null;
  /** An id; null for none. */
  readonly second: string | null;
}

export type LinkFault = "too_long" | "unreadable" | {readonly problems: readonly Problem[]};

export interface ReadHousehold extends Partial<HouseholdAddress> {
  readonly fault?: LinkFault;
}

const limit = 12_000;
export const monthPattern = /^(19|20)\d\d-(0[1-9]|1[0-2])$/;
const idPattern = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** One person with nothing said of them, in a prefecture. */
export const blankHousehold = (region: number): HouseholdRecord =>
  recordOf({name: "", zh: "", en: "", household: {}, persons: [{}]}, region);

/** Only what differs from a blank household. */
export function compact(record: HouseholdRecord): object {
  const blank = blankHousehold(record.household.region);
  const household = householdColumns
    .filter(({name}) => name === "region" || record.household[name] !== blank.household[name])
    .map(({name}) => [name, record.household[name]] as const);
  const persons = record.persons.map((person, i) =>
    Object.fromEntries(
      personColumns
        .filter(
          ({name}) => name !== "household_id" && person[name] !== (name === "person" ? i + 1 : blank.persons[0][name])
        )
        .map(({name}) => [name, person[name]])
    )
  );
  return {...Object.fromEntries(household), persons};
}

/** A record from what may leave out columns at their default. Throws an InputError that names every column at fault. */
export function expand(value: unknown, region: number): HouseholdRecord {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return parseHousehold(value);
  const own = value as Readonly<Record<string, unknown>>;
  const blank = blankHousehold(region);
  const {household_id: _, person: _order, ...person} = blank.persons[0];
  const list = own["persons"];
  const persons = Array.isArray(list)
    ? list.map((row: unknown) =>
        typeof row === "object" && row !== null && !Array.isArray(row) ? {...person, ...row} : row
      )
    : list;
  return parseHousehold({...blank.household, ...own, persons});
}

export function fragmentOf({record, month, first, second}: HouseholdAddress): string {
  const parts = [
    ...(first === null ? [] : [`a=${first}`]),
    `b=${second ?? "none"}`,
    `m=${month}`,
    `h=${encode(JSON.stringify(compact(record)))}`
  ];
  return `#${parts.join("&")}`;
}

/** Never throws. */
export function readFragment(fragment: string, region: number): ReadHousehold {
  if (fragment.length > limit) return {fault: "too_long"};
  const parts = new Map<string, string>();
  for (const part of fragment.replace(/^#/, "").split("&")) {
    const at = part.indexOf("=");
    if (at > 0 && !parts.has(part.slice(0, at))) parts.set(part.slice(0, at), part.slice(at + 1));
  }
  const id = (key: string): string | undefined => {
    const value = parts.get(key);
    return value !== undefined && idPattern.test(value) ? value : undefined;
  };
  const month = parts.get("m");
  const first = id("a");
  const second = id("b");
  const view: ReadHousehold = {
    ...(month !== undefined && monthPattern.test(month) && {month}),
    ...(first !== undefined && {first}),
    ...(second !== undefined && {second: second === "none" ? null : second})
  };
  const coded = parts.get("h");
  if (coded === undefined) return view;
  try {
    const value = decode(coded);
    if (value === undefined) return {...view, fault: "unreadable"};
    return {...view, record: expand(value, region)};
  } catch (error) {
    if (error instanceof InputError) return {...view, fault: {problems: error.problems.slice(0, 6)}};
    throw error;
  }
}

function encode(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}

/** Undefined where it is no JSON. Throws an InputError that names keys at fault. */
function decode(coded: string): unknown {
  try {
    const bytes = Uint8Array.from(atob(coded.replaceAll("-", "+").replaceAll("_", "/")), c => c.charCodeAt(0));
    return parseJson(new TextDecoder("utf-8", {fatal: true}).decode(bytes));
  } catch (error) {
    if (error instanceof InputError) throw error;
    return undefined;
  }
}
