// A household in the fragment of the address, which a browser never sends: the columns that are not at their default, as JSON in
// base64url. What comes in is checked like any other input before anything is assessed.

import {recordOf} from "../../analysis/household/families.js";
import {householdColumns, personColumns} from "../../rules/household/columns.js";
import {parseHousehold} from "../../rules/household/record.js";
import type {HouseholdRecord} from "../../rules/household/record.js";
import {InputError} from "../../rules/schema/problem.js";
import type {Problem} from "../../rules/schema/problem.js";
import {parseJson} from "../../text/json.js";
import {decodePart, linkParts, unread} from "../../policy-desk/link-parts.js";
import type {IgnoredReason, NoticePart} from "../../ui/dialogs/notice-panel.js";

/** What the address says: the household, the month, the two policies. */
export interface HouseholdAddress {
  readonly record: HouseholdRecord;
  readonly month: string;
  /** An id; null for the version in force in the month. */
  readonly first: string | null;
  /** An id; null for none. */
  readonly second: string | null;
}

export type LinkFault = "too_long" | "unreadable" | "no_persons" | {readonly problems: readonly Problem[]};

export interface ReadHousehold extends Partial<HouseholdAddress> {
  readonly fault?: LinkFault;
  /** Parts that nobody can read, and those that are read already. */
  readonly ignored: readonly NoticePart[];
}

/** Characters of a fragment, written or read: what mail and chat programs carry, and four families of 255 at their default. */
export const fragmentLimit = 32_000;
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

/** Longer than `fragmentLimit` where a family is too large for a link. */
export const fragmentOf = (address: HouseholdAddress): string =>
  `${fragmentWithout(address)}&h=${encode(JSON.stringify(compact(address.record)))}`;

/** Month and policies, without the household. */
function fragmentWithout({month, first, second}: HouseholdAddress): string {
  const parts = [...(first === null ? [] : [`a=${first}`]), `b=${second ?? "none"}`, `m=${month}`];
  return `#${parts.join("&")}`;
}

/** With the household where a link can hold it. */
export function fragmentWithin(address: HouseholdAddress): string {
  const whole = fragmentOf(address);
  return whole.length > fragmentLimit ? fragmentWithout(address) : whole;
}

/** Whether an id or a month is one is known here; whether there is such a policy, to the page alone. Never throws. */
export function readFragment(fragment: string, region: number): ReadHousehold {
  if (fragment.length > fragmentLimit) return {fault: "too_long", ignored: []};
  const {values, ignored: unknown} = linkParts(fragment, ["a", "b", "m", "h"]);
  const ignored: NoticePart[] = [...unknown];
  const read = (name: string, pattern: RegExp, reason: IgnoredReason): string | undefined => {
    const raw = values.get(name);
    const text = raw === undefined ? null : decodePart(raw);
    if (text !== null && pattern.test(text)) return text;
    if (raw !== undefined) ignored.push(unread(`${name}=${raw}`, reason));
    return undefined;
  };
  const [first, second] = [read("a", idPattern, "bad_id"), read("b", idPattern, "bad_id")];
  const month = read("m", monthPattern, "bad_month");
  const view = {
    ...(month !== undefined && {month}),
    ...(first !== undefined && {first}),
    ...(second !== undefined && {second: second === "none" ? null : second}),
    ignored
  };
  const coded = values.get("h");
  return coded === undefined ? view : {...view, ...readRecord(decodePart(coded) ?? coded, region)};
}

function readRecord(coded: string, region: number): Pick<ReadHousehold, "record" | "fault"> {
  try {
    const value = decode(coded);
    if (value === undefined) return {fault: "unreadable"};
    const record = expand(value, region);
    return record.persons.length === 0 ? {fault: "no_persons"} : {record};
  } catch (error) {
    if (error instanceof InputError) return {fault: {problems: error.problems.slice(0, 6)}};
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
