// What a style sheet asks of a browser that the oldest ones of the floor do not have: rules, selectors, properties, values and units.

import type {Identifier} from "@mdn/browser-compat-data";
import {generate, parse, walk} from "css-tree";
import type {CssNode} from "css-tree";
import {css, lackingIn} from "./compat.js";
import {syntaxProblems} from "./syntax-problems.js";

type Known = Record<string, Identifier | undefined>;
const {properties, selectors, types, "at-rules": rules} = css as unknown as Record<string, Known>;

/** One a fault: what it is, and which browser of the floor lacks it. Nothing is said twice. */
export async function styleProblems(text: string): Promise<string[]> {
  const problems = new Set(await syntaxProblems(text, "css"));
  walk(parse(text, {parseCustomProperty: true}), function (node) {
    const {declaration, selector, atrule} = this;
    if (atrule?.name === "page" && node.type !== "Atrule") return; // of paper, not of elements
    for (const [what, feature] of askedBy(node, declaration?.property)) {
      const lacking = lackingIn(feature);
      const where = selector === null || declaration !== null ? "" : ` in ${generate(selector)}`;
      if (lacking !== undefined) problems.add(`${what}${where} ${lacking}`);
    }
  });
  return [...problems];
}

type Asked = readonly [what: string, feature: Identifier | undefined];

/** `property`: of the declaration in which the node stands. */
function askedBy(node: CssNode, property: string | undefined): readonly Asked[] {
  switch (node.type) {
    case "Atrule":
      return [[`@${node.name}`, rules[node.name]]];
    case "MediaFeature":
      return [[`@media (${node.name})`, rules["media"]?.[node.name.replace(/^(min|max)-/, "")]]];
    case "PseudoClassSelector":
    case "PseudoElementSelector":
      return [[`:${node.name}`, selectors[node.name]]];
    case "Declaration":
      return [[node.property, properties[node.property]]];
    case "Identifier":
      return property === undefined ? [] : [[`${property}: ${node.name}`, properties[property]?.[node.name]]];
    case "Function":
      return [[`${node.name}()`, functionOf(node.name)]];
    case "Dimension":
      return [[`1${node.unit}`, unitOf(node.unit)]];
    default:
      return [];
  }
}

/** Functions stand below the type that they give: color-mix() below color. */
const functionOf = (name: string): Identifier | undefined =>
  types[name] ?? Object.values(types).find(type => type?.[name] !== undefined)?.[name];

function unitOf(unit: string): Identifier | undefined {
  const lengths = types["length"] as Known;
  if (unit.startsWith("cq")) return lengths["container_query_length_units"];
  const kind = {d: "dynamic", l: "large", s: "small"}[/^([dls])v(w|h|i|b|min|max)$/.exec(unit)?.[1] ?? ""];
  return kind === undefined ? lengths[unit] : lengths[`viewport_percentage_units_${kind}`];
}
