// The parts of a query or a fragment, name=value, as every reader of links takes them: what is unknown, given twice or escaped so
// that nobody can read it is told, never dropped.

import type {IgnoredReason, NoticePart} from "../ui/dialogs/notice-panel.js";

/** Why a part of a link was left out; `text` is what stood there, cut short, to be shown as text only. */
export interface Ignored extends NoticePart {
  readonly reason: IgnoredReason;
}

interface LinkParts {
  /** What stands behind each of the names, still escaped. */
  readonly values: ReadonlyMap<string, string>;
  readonly ignored: readonly Ignored[];
}

/** The parts named in `known`, and all others as left out. Never throws. */
export function linkParts(link: string, known: readonly string[]): LinkParts {
  const values = new Map<string, string>();
  const ignored: Ignored[] = [];
  for (const raw of link.replace(/^[?#]/, "").split("&")) {
    if (raw === "") continue;
    const at = raw.indexOf("=");
    const name = decodePart(at < 0 ? raw : raw.slice(0, at));
    if (name === null || !known.includes(name)) ignored.push(unread(raw, "unknown_part"));
    else if (values.has(name)) ignored.push(unread(raw, "part_twice"));
    else values.set(name, at < 0 ? "" : raw.slice(at + 1));
  }
  return {values, ignored};
}

/** A part with its escapes undone, once; null where they are none. */
export function decodePart(raw: string): string | null {
  try {
    return decodeURIComponent(raw.replaceAll("+", " "));
  } catch {
    return null;
  }
}

/** A part that was left out: for the way it is escaped where that is why, else for `reason`. */
export function unread(raw: string, reason: IgnoredReason): Ignored {
  const text = decodePart(raw);
  if (text === null) return {text: cut(raw), reason: "bad_escape"};
  return {text: cut(text), reason: /%[0-9a-f]{2}/i.test(text) ? "over_escaped" : reason};
}

/** Where a name after # leads nowhere on the page: that it does not. */
export function deadAnchor(hash: string, page: Element): readonly Ignored[] {
  const name = decodePart(hash.replace(/^#/, ""));
  if (name === "") return [];
  const isThere = name !== null && document.getElementById(name) !== null;
  const isComing = name !== null && page.querySelector(`[id=${JSON.stringify(name)}]`) !== null;
  return isThere || isComing ? [] : [{...unread(hash, "unknown_part"), text: cut(hash)}];
}

const cut = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}...` : text);
