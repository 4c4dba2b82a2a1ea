// What a script asks of a browser that the oldest ones of the floor do not have: syntax, and what is built in or of the page by name.

import {parse} from "acorn";
import type {Node, Pattern} from "acorn";
import {full} from "acorn-walk";
import {isKnown, lackingGlobal, lackingMember, lackingName} from "./compat.js";
import {patternProblem} from "./pattern-problems.js";
import {syntaxProblems} from "./syntax-problems.js";

/** One a fault: what it is, and which browser of the floor lacks it. Nothing is said twice. */
export const codeProblems = async (code: string): Promise<string[]> => [
  ...new Set([...(await syntaxProblems(code, "js")), ...namesIn(code)])
];

function* namesIn(code: string): Generator<string> {
  const nodes: Node[] = [];
  full(parse(code, {ecmaVersion: 2022, sourceType: "module", allowHashBang: true}), node => void nodes.push(node));
  const declared = new Set(nodes.flatMap(node => declaredBy(node as Declaring)));
  for (const node of nodes) {
    const lacking = problemOf(node, declared) ?? patternProblem(node);
    if (lacking !== undefined) yield lacking;
  }
}

/** The parts of nodes that declare names: variables, functions with what they are given, classes, imports. */
interface Declaring {
  readonly id?: Pattern | null;
  readonly params?: readonly Pattern[];
  readonly param?: Pattern | null;
  readonly local?: Pattern;
}

const declaredBy = ({id, param, params = [], local}: Declaring): string[] =>
  [id, param, local, ...params].flatMap(pattern => (pattern ? namesOf(pattern) : []));

function namesOf(pattern: Pattern): string[] {
  switch (pattern.type) {
    case "Identifier":
      return [pattern.name];
    case "ObjectPattern":
      return pattern.properties.flatMap(each => namesOf(each.type === "RestElement" ? each.argument : each.value));
    case "ArrayPattern":
      return pattern.elements.flatMap(each => (each === null ? [] : namesOf(each)));
    case "AssignmentPattern":
      return namesOf(pattern.left);
    case "RestElement":
      return namesOf(pattern.argument);
    case "MemberExpression":
      return [];
  }
}

/** The parts of nodes that ask for something by name. */
interface Asking {
  readonly type: string;
  readonly name?: string;
  readonly computed?: boolean;
  readonly optional?: boolean;
  readonly object?: Asking;
  readonly property?: Asking;
  readonly callee?: Asking;
}

/** What stands for an interface in every page or worker. */
const standing: Readonly<Record<string, string>> = {
  ...{crypto: "Crypto", document: "Document", history: "History", location: "Location", navigator: "Navigator"},
  ...{performance: "Performance", screen: "Screen"}
};
const scopes = new Set(["globalThis", "self", "window"]);

/** Names of iterators' own methods, which collections of any library have too: iterators had none. */
const ambiguous = /^(Iterator|DisposableStack|AsyncDisposableStack)[.]/;

function problemOf(node: Asking, declared: ReadonlySet<string>): string | undefined {
  if (node.type === "Identifier" && !declared.has(node.name ?? "")) return lackingGlobal(node.name ?? "");
  if (node.type === "CallExpression" && node.optional !== true) return lackingCall(node.callee, declared);
  if (node.type !== "MemberExpression" || node.computed === true) return undefined;
  const {object, property} = node;
  const name = property?.name ?? "";
  if (object?.type === "MetaProperty") return name === "resolve" ? "import.meta.resolve not in chrome 90" : undefined;
  if (scopes.has(object?.name ?? "")) return lackingGlobal(name);
  const owner = ownerOf(object, declared);
  return owner === undefined ? undefined : lackingMember([owner], name);
}

/** The interface of an object that every script has by name. */
function ownerOf(object: Asking | undefined, declared: ReadonlySet<string>): string | undefined {
  if (object?.type !== "Identifier" || object.name === undefined || declared.has(object.name)) return undefined;
  const owner = standing[object.name] ?? object.name;
  return isKnown(owner) ? owner : undefined;
}

/** Of what is called on an object of which no more is known than that. */
function lackingCall(callee: Asking | undefined, declared: ReadonlySet<string>): string | undefined {
  if (callee?.type !== "MemberExpression" || callee.computed === true) return undefined;
  if (ownerOf(callee.object, declared) !== undefined) return undefined; // looked at as a member
  const lacking = lackingName(callee.property?.name ?? "");
  return lacking === undefined || ambiguous.test(lacking) ? undefined : lacking;
}
