// A value of any shape as words, and as a flat list of its leaves with their paths.

import type {Node, NumberNode} from "../../rules/schema/node.js";
import {exact} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import {numberText, withUnit} from "../../ui/formats/values.js";
import {t} from "./words.js";

/** Names of prefectures by code. */
export type Places = ReadonlyMap<string, string>;

export interface Leaf {
  readonly path: string;
  /** What it is called below the parameter: 杭州 · 城镇. */
  readonly label: string;
  readonly text: string;
}

/** The leaves of a value; one without a label where the parameter is itself a leaf. */
export function leavesOf(node: Node, value: unknown, path: string, context: {lang: Lang; places: Places}): Leaf[] {
  const {lang, places} = context;
  const below = (name: string, label: string, child: Node, item: unknown): Leaf[] =>
    leavesOf(child, item, `${path}.${name}`, context).map(leaf => ({
      ...leaf,
      label: leaf.label === "" ? label : `${label} · ${leaf.label}`
    }));
  if (node.kind === "list" && Array.isArray(value))
    return value.flatMap((item, i) => below(String(i), `${node.item[lang]} ${i + 1}`, node.item, item));
  if ((node.kind === "group" || node.kind === "table") && typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([name, item]) => {
      if (node.kind === "group")
        return node.nodes[name] === undefined ? [] : below(name, node.nodes[name][lang], node.nodes[name], item);
      const label = node.keys === "region" ? (places.get(name) ?? name) : (node.keys[name]?.[lang] ?? name);
      return below(name, name === "default" ? t(lang, "all") : label, node.item, item);
    });
  }
  return [{path, label: "", text: leafText(node, value, lang)}];
}

export function leafText(node: Node, value: unknown, lang: Lang): string {
  if (value === null || value === undefined) return t(lang, "not_published");
  if (node.kind === "number" && typeof value === "number") return withUnit(value, node.unit, lang);
  if (node.kind === "flag") return t(lang, value === true ? "yes" : "no");
  if (node.kind === "choice" && typeof value === "string") return node.values[value]?.[lang] ?? value;
  if (node.kind === "some" && Array.isArray(value))
    return (
      value.map(item => node.values[String(item)]?.[lang] ?? String(item)).join(t(lang, "comma")) || t(lang, "empty")
    );
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** All leaves in one sentence. */
export const valueSentence = (leaves: readonly Leaf[], lang: Lang): string =>
  leaves.map(({label, text}) => (label === "" ? text : `${label} ${text}`)).join(t(lang, "semicolon")) ||
  t(lang, "empty");

/** What the schema allows: bounds, the band of the rules, choices. */
export function boundsText(node: Node, lang: Lang): string {
  if (node.kind === "choice" || node.kind === "some")
    return Object.values(node.values)
      .map(label => label[lang])
      .join(t(lang, "comma"));
  if (node.kind === "flag") return `${t(lang, "yes")}${t(lang, "comma")}${t(lang, "no")}`;
  if (node.kind === "number") return numberBounds(node, lang);
  if (node.kind === "list" || node.kind === "table") return boundsText(node.item, lang);
  return "";
}

function numberBounds(node: NumberNode, lang: Lang): string {
  const show = (x: number): string =>
    node.unit === "比例" || node.unit === "年" ? numberText(x, node.unit) : exact(x);
  const top = node.max >= 1e12 ? "" : show(node.max);
  return [
    top === "" ? `≥ ${show(node.min)}` : `${show(node.min)}–${top}`,
    ...(node.integer === true ? [t(lang, "whole")] : []),
    ...(node.band === undefined ? [] : [t(lang, "band", {band: `${show(node.band[0])}–${show(node.band[1])}`})]),
    ...(node.nullable === true ? [t(lang, "nullable")] : [])
  ].join(t(lang, "semicolon"));
}

export const unitOf = (node: Node): string =>
  node.kind === "number" ? node.unit : node.kind === "list" || node.kind === "table" ? unitOf(node.item) : "";
