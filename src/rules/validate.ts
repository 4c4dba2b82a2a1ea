// A value against its description: types, bounds, codes and keys. Everything a policy file or a link brings passes here once.

import type {Node, NumberNode, TableNode} from "./schema.js";
import {nearest} from "./problem.js";
import type {Problem} from "./problem.js";

export type Plain = Readonly<Record<string, unknown>>;
export const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);

interface Place {
  readonly file: string;
  readonly key: string;
}
const join = (key: string, name: string | number): string => (key === "" ? String(name) : `${key}.${name}`);
const show = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
};

/** The faults of a resolved value; `complete` also reports what is missing. */
export function validate(node: Node, value: unknown, place: Place, complete = true): Problem[] {
  const wrong = (allowed: string): Problem[] => [
    {...place, message: `invalid value: ${place.key} = ${show(value)} (allowed: ${allowed})`}
  ];
  switch (node.kind) {
    case "number":
      return isNumber(node, value) ? [] : wrong(numbersAllowed(node));
    case "flag":
      return typeof value === "boolean" ? [] : wrong("true or false");
    case "text":
      if (node.nullable === true && value === null) return [];
      return typeof value === "string" && value.length <= 200 && (node.pattern?.test(value) ?? true)
        ? []
        : wrong(node.pattern?.source ?? "a text");
    case "choice":
      return typeof value === "string" && Object.hasOwn(node.values, value)
        ? []
        : wrong(Object.keys(node.values).join(", "));
    case "some": {
      const isCode = (v: unknown): boolean =>
        typeof v === (node.numeric ? "number" : "string") && Object.hasOwn(node.values, v as string | number);
      const valid = Array.isArray(value) && value.every(isCode) && new Set(value).size === value.length;
      return valid ? [] : wrong(`a list out of ${Object.keys(node.values).join(", ")}`);
    }
    case "list":
      if (!Array.isArray(value) || value.length > node.maxLength) return wrong(`a list of at most ${node.maxLength}`);
      return value.flatMap((item, i) => validate(node.item, item, {...place, key: join(place.key, i)}));
    case "group":
      return isPlain(value)
        ? validateGroup(node, value, place, complete)
        : wrong(`a group of ${Object.keys(node.nodes).join(", ")}`);
    case "table":
      return isPlain(value) ? validateTable(node, value, place, complete) : wrong("a table");
  }
}

function isNumber(node: NumberNode, value: unknown): boolean {
  if (value === null) return node.nullable === true;
  if (typeof value !== "number" || !Number.isFinite(value)) return false;
  return value >= node.min && value <= node.max && (node.integer !== true || Number.isInteger(value));
}

function numbersAllowed(node: NumberNode): string {
  const unit = node.unit === "" ? "" : ` ${node.unit}`;
  return `${node.integer === true ? "a whole number " : ""}${node.min} .. ${node.max}${unit}${node.nullable === true ? ", or null" : ""}`;
}

const unknownKey = (place: Place, name: string, known: readonly string[]): Problem => {
  const near = nearest(name, known);
  const hint = near === undefined ? `known: ${known.join(", ")}` : `nearest: ${join(place.key, near)}`;
  return {file: place.file, key: join(place.key, name), message: `unknown key: ${join(place.key, name)} (${hint})`};
};

function validateGroup(node: Extract<Node, {kind: "group"}>, value: Plain, place: Place, complete: boolean): Problem[] {
  const known = Object.keys(node.nodes);
  const problems = Object.entries(value).flatMap(([name, item]) => {
    const child = Object.hasOwn(node.nodes, name) ? node.nodes[name] : undefined;
    return child === undefined
      ? [unknownKey(place, name, known)]
      : validate(child, item, {...place, key: join(place.key, name)}, complete);
  });
  const missing = complete
    ? known.filter(name => node.nodes[name].optional !== true && !Object.hasOwn(value, name))
    : [];
  return [
    ...problems,
    ...missing.map(name => ({...place, message: `missing key: ${join(place.key, name)} (${node.nodes[name].en})`}))
  ];
}

function validateTable(node: TableNode, value: Plain, place: Place, complete: boolean): Problem[] {
  const problems = Object.entries(value).flatMap(([name, item]) =>
    isTableKey(node, name)
      ? validate(node.item, item, {...place, key: join(place.key, name)}, complete)
      : [unknownKey(place, name, node.keys === "region" ? ["330100"] : Object.keys(node.keys))]
  );
  const missing = complete && node.fallback && !Object.hasOwn(value, "default");
  return missing
    ? [...problems, {...place, message: `missing key: ${join(place.key, "default")} (${node.en})`}]
    : problems;
}

export const isTableKey = (node: TableNode, name: string): boolean =>
  (node.fallback && name === "default") ||
  (node.keys === "region" ? /^[1-6]\d{5}$/.test(name) : Object.hasOwn(node.keys, name));

/** What holds between parameters: shares that must sum to 1, tiers that must exist. */
export function validateTogether(policy: Plain, file: string): Problem[] {
  const financing = policy["financing"] as {
    default: Shares;
    programme: Record<string, Shares>;
    regions: Record<string, Shares>;
  };
  const rows: [string, Shares][] = [
    ["financing.default", financing.default],
    ...Object.entries(financing.programme).map(([k, v]): [string, Shares] => [`financing.programme.${k}`, v]),
    ...Object.entries(financing.regions).map(([k, v]): [string, Shares] => [`financing.regions.${k}`, v])
  ];
  const shares = rows.flatMap(([key, row]) => {
    const sum = row.central + row.province + row.prefecture + row.county;
    return Math.abs(sum - 1) < 1e-9
      ? []
      : [
          {
            file,
            key,
            message: `invalid value: ${key} sums to ${sum} (central, province, prefecture and county sum to 1)`
          }
        ];
  });
  const standard = policy["standard"] as {
    tiers: readonly {ratio?: number; amount?: number}[];
    region_tier: Record<string, number>;
  };
  const tiers = Object.entries(standard.region_tier).flatMap(([region, tier]) =>
    tier <= standard.tiers.length
      ? []
      : [
          {
            file,
            key: `standard.region_tier.${region}`,
            message: `invalid value: standard.region_tier.${region} = ${tier} (there are ${standard.tiers.length} tiers)`
          }
        ]
  );
  const empty = standard.tiers.flatMap((tier, i) =>
    tier.ratio === undefined && tier.amount === undefined
      ? [
          {
            file,
            key: `standard.tiers.${i}`,
            message: `missing key: standard.tiers.${i}.ratio (each tier has a ratio or an amount)`
          }
        ]
      : []
  );
  return [...shares, ...tiers, ...empty];
}

interface Shares {
  readonly central: number;
  readonly province: number;
  readonly prefecture: number;
  readonly county: number;
}
