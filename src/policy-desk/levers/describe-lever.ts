// A parameter in words: its label, unit, band and article by path, and its values as a person reads them.

import {nodeAt} from "../../rules/schema/changes.js";
import type {Node, NumberNode} from "../../rules/schema/node.js";
import {exact} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import {unitName} from "../../ui/formats/unit-name.js";
import {t} from "../words.js";
import {capital} from "../../ui/formats/capital.js";
import {lastOf} from "../../rules/last-of.js";

export interface Described {
  readonly node: Node;
  /** As the schema has it. */
  readonly label: string;
  /** Without what the heading above it says already. */
  readonly short: string;
  readonly unit: string;
  readonly article: string;
  readonly band: string | null;
}

/** Names of prefectures by adcode, for paths into tables by region. */
export type RegionNames = ReadonlyMap<string, string>;

/** The description of the parameter at `path`. Throws where the schema has none: a lever must not outlive its parameter. */
export function describeLever(
  path: string,
  lang: Lang,
  {regions = new Map(), heading = ""}: {regions?: RegionNames; heading?: string} = {}
): Described {
  const node = nodeAt(path);
  if (node === undefined) throw new Error(`unknown parameter: ${path} (see src/rules/<room>/parameters.ts)`);
  const label = placed(path, node[lang], lang, regions);
  const unit = node.kind === "number" ? unitOf(node, lang) : "";
  const band = node.kind === "number" && node.band !== undefined ? describeBand(node, node.band, lang) : null;
  return {node, label, short: capital(withoutHeading(label, heading), lang), unit, article: articleOf(path), band};
}

/** "档 2 · ..." for a row of a list, "各市所在档 · 温州" for a row of a table. */
function placed(path: string, label: string, lang: Lang, regions: RegionNames): string {
  const names = path.split(".");
  const prefixes = names.flatMap((name, i) => {
    const parent = nodeAt(names.slice(0, i).join(".") || "standard");
    if (i > 0 && parent?.kind === "list") return [`${parent.item[lang]} ${Number(name) + 1}`];
    if (i === 0 || parent?.kind !== "table" || name === "default") return [];
    return [parent[lang], parent.keys === "region" ? (regions.get(name) ?? name) : (parent.keys[name]?.[lang] ?? name)];
  });
  // a field of a row need not say again what the table says: 医疗救助 · 低保 · 比例
  const last = prefixes.length > 0 ? withoutHeading(label, prefixes[0]) : label;
  const isRow = nodeAt(names.slice(0, -1).join(".") || "standard")?.kind === "table" && lastOf(names) !== "default";
  return (isRow ? prefixes : [...prefixes, last]).join(" · ");
}

/** The article of the parameter, or of the nearest group around it. */
function articleOf(path: string): string {
  for (let names = path.split("."); names.length > 0; names = names.slice(0, -1)) {
    const article = nodeAt(names.join("."))?.article;
    if (article !== undefined) return article;
  }
  return "";
}

function withoutHeading(label: string, heading: string): string {
  if (heading === "" || !label.startsWith(heading)) return label;
  const [, rest] = /^(?:[：:]| ·)\s*(.+)$/.exec(label.slice(heading.length)) ?? [];
  return rest ?? label;
}

/** Shares are shown and typed in percent. */
export const factorOf = (node: NumberNode): number => (node.unit === "比例" ? 100 : 1);
const unitOf = (node: NumberNode, lang: Lang): string => (node.unit === "比例" ? "%" : unitName(node.unit, lang));
const shown = (node: NumberNode, x: number): string => exact(x * factorOf(node));

/** "30–40 %"; "≥ 30 %" where nothing bounds it from above. */
export function describeBand(node: NumberNode, [low, high]: readonly [number, number], lang: Lang): string {
  const unit = unitOf(node, lang);
  const range = high === Infinity ? `≥ ${shown(node, low)}` : `${shown(node, low)}–${shown(node, high)}`;
  return unit === "" ? range : `${range} ${unit}`;
}

/** `band` where it depends on other parameters and is not that of the schema. */
export function isOutOfBand(node: Node, value: unknown, band?: readonly [number, number]): boolean {
  const within = band ?? (node.kind === "number" ? node.band : undefined);
  if (within === undefined || typeof value !== "number") return false;
  return value < within[0] - 1e-9 || value > within[1] + 1e-9;
}

/** A value as a person reads it: 37%, 24 月, 省域同标, 未公布. */
export function describeValue(node: Node, value: unknown, lang: Lang): string {
  if (value === null || value === undefined) return t(lang, "unpublished");
  if (node.kind === "number" && typeof value === "number") {
    const code = node.codes?.[value];
    if (code !== undefined) return code[lang];
    const unit = unitOf(node, lang);
    return `${shown(node, value)}${unit === "%" || unit === "" ? unit : ` ${unit}`}`;
  }
  if (node.kind === "text" && typeof value === "string") return value;
  if (node.kind === "flag") return t(lang, value === true ? "yes" : "no");
  if (node.kind === "choice" && typeof value === "string") return node.values[value]?.[lang] ?? value;
  if (node.kind === "some" && Array.isArray(value))
    return value.map(v => node.values[String(v)]?.[lang] ?? String(v)).join(t(lang, "comma")) || t(lang, "none");
  if (node.kind === "list" && Array.isArray(value))
    return value.map(item => describeValue(node.item, item, lang)).join(t(lang, "comma")) || t(lang, "none");
  if (node.kind === "group" && typeof value === "object") {
    return Object.entries(value)
      .map(([name, item]) => (node.nodes[name] === undefined ? "" : describeValue(node.nodes[name], item, lang)))
      .join(" ");
  }
  return t(lang, "table_value");
}
