// What a regular expression asks of a browser that the oldest ones of the floor do not have. It is built when it is run: esbuild writes
// one that is too new as `new RegExp`, which an older browser reads and then refuses.

import type {Node} from "acorn";
import {lackingIn, patterns} from "./compat.js";

/** How what came later is written. */
const later = [
  ["lookbehind_assertion", /\(\?<[=!]/],
  ["modifier", /\(\?[ims-]+:/]
] as const;

/** The parts of nodes that are regular expressions: literals, and `RegExp` of a text. */
interface Written {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly regex?: {readonly pattern: string; readonly flags: string};
  readonly callee?: Written;
  readonly arguments?: readonly Written[];
}

export function patternProblem(node: Node): string | undefined {
  const pattern = patternIn(node);
  if (pattern === undefined) return undefined;
  const plain = pattern.source.replace(/\\.|\[(?:\\.|[^\]\\])*\]/gs, "");
  const asked: string[] = later.filter(([, written]) => written.test(plain)).map(([name]) => name);
  if (pattern.flags.includes("v")) asked.push("flag_v");
  return asked
    .map(name => [name, lackingIn(patterns[name])])
    .find(([, lacking]) => lacking !== undefined)
    ?.join(" ");
}

function patternIn({type, regex, callee, arguments: given}: Written) {
  if (regex !== undefined) return {source: regex.pattern, flags: regex.flags};
  if ((type !== "NewExpression" && type !== "CallExpression") || callee?.name !== "RegExp") return undefined;
  const [source, flags] = (given ?? []).map(({value}) => value);
  return typeof source === "string" ? {source, flags: typeof flags === "string" ? flags : ""} : undefined;
}
