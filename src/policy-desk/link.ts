// A policy is a link: ?province=<id>&reform=<policy id>&set=<path>:<json>;<path>:<json>, so that a screenshot can be traced and
// reopened.

import type {Changes} from "../rules/schema/changes.js";
import {isPrototypeName} from "../rules/schema/problem.js";
import {parseJson} from "../text/json.js";
import type {IgnoredReason} from "../ui/dialogs/notice-panel.js";
import {decodePart, linkParts, unread} from "./link-parts.js";
import type {Ignored} from "./link-parts.js";

export interface Linked {
  readonly province: string | null;
  readonly reform: string | null;
  readonly changes: Changes;
  readonly ignored: readonly Ignored[];
}

const names = ["province", "reform", "set"];
/** Beyond what a page can write: with every parameter moved, and every prefecture given its own, half of it. */
const limits = {query: 16_000, changes: 400, value: 4_000};
const idPattern = /^[a-z0-9][a-z0-9-]{0,63}$/;
const pathPattern = /^[a-z][a-z_]{0,39}(\.[A-Za-z0-9_]{1,40}){0,6}$/;

/**
 * The query of a reform, of the province alone for the baseline unchanged; parts in canonical order, so that one policy has one
 * link.
 */
export function linkOf(reform: string, changes: Changes, baseline = "", province = ""): string {
  const parts = Object.keys(changes)
    .sort()
    .map(path => `${path}:${encode(JSON.stringify(changes[path]).replaceAll(";", "\\u003b"))}`);
  const query = [
    ...(province === "" ? [] : [`province=${encode(province)}`]),
    ...(reform === baseline && parts.length === 0 ? [] : [`reform=${encode(reform)}`]),
    ...(parts.length === 0 ? [] : [`set=${parts.join(";")}`])
  ];
  return query.length === 0 ? "" : `?${query.join("&")}`;
}

/**
 * What a query says, as far as it can be read; `others` are the parts that the page reads itself. Never throws; values are checked
 * against the schema later.
 */
export function readLink(query: string, others: readonly string[] = []): Linked {
  if (query.length > limits.query) return nothing(query);
  const parts = linkParts(query, [...names, ...others]);
  const ignored = [...parts.ignored];
  const id = (name: string, reason: IgnoredReason): string | null => {
    const raw = parts.values.get(name);
    if (raw === undefined) return null;
    const text = decodePart(raw);
    if (text !== null && idPattern.test(text)) return text;
    ignored.push(unread(raw === "" ? `${name}=` : raw, reason));
    return null;
  };
  const province = id("province", "bad_province");
  const reform = id("reform", "bad_id");
  return {province, reform, changes: readChanges(parts.values.get("set") ?? "", ignored), ignored};
}

const nothing = (query: string): Linked => ({
  province: null,
  reform: null,
  changes: {},
  ignored: [unread(query, "too_long")]
});

function readChanges(set: string, ignored: Ignored[]): Changes {
  const changes = new Map<string, unknown>();
  // ";" may have been escaped by whatever carried the link, as %3B
  const parts = set
    .replace(/%3B/gi, ";")
    .split(";")
    .filter(part => part !== "");
  for (const raw of parts.slice(0, limits.changes)) {
    const part = decodePart(raw);
    const colon = part?.indexOf(":") ?? -1;
    if (part === null || colon < 0) {
      ignored.push(unread(raw, "bad_path"));
      continue;
    }
    const path = part.slice(0, colon);
    const value = parse(part.slice(colon + 1));
    if (!pathPattern.test(path) || path.split(".").some(isPrototypeName)) ignored.push(unread(raw, "bad_path"));
    else if (part.length > limits.value) ignored.push(unread(raw, "too_long"));
    else if (value === undefined) ignored.push(unread(raw, "bad_value"));
    else if (changes.has(path)) ignored.push(unread(raw, "twice"));
    else changes.set(path, value);
  }
  if (parts.length > limits.changes) ignored.push(unread(parts[limits.changes], "too_many"));
  return Object.fromEntries(changes);
}

/** JSON, or a bare word as people type it: unify:province. Undefined where it is neither. */
function parse(text: string): unknown {
  if (/^[a-z][a-z_]*$/.test(text) && !["true", "false", "null"].includes(text)) return text;
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

const encode = (text: string): string =>
  encodeURIComponent(text).replace(/%(3A|2C|5B|5D)/g, escape => decodeURIComponent(escape));
