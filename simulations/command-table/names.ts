// Options that are names out of a closed set, one or several with commas between them.

import type {Label} from "../../src/rules/schema/label.js";
import {nearest} from "../../src/rules/schema/problem.js";
import type {Option} from "./option.js";
import {shown, wrong} from "./words.js";

/** One of some names. */
export const choice = <const V extends string>(value: string, values: readonly V[], words: Label): Option<V> => {
  const names = {zh: values.join("、"), en: values.join(", ")};
  return {
    kind: "choice",
    value,
    ...words,
    allowed: names,
    read: (text, name) => values.find(known => known === text.trim()) ?? refuseName(name, text, values, "value")
  };
};

/** Some names, each once, with commas between them. */
export const names = <const V extends string>(
  value: string,
  {values, what}: {readonly values: readonly V[]; readonly what: string},
  words: Label
): Option<readonly V[]> => ({
  kind: "list",
  value: `${value},...`,
  ...words,
  allowed: {zh: values.join("、"), en: values.join(", ")},
  read: (text, name) =>
    itemsIn(text, name).map(item => values.find(known => known === item) ?? refuseName(name, item, values, what))
});

/** An unknown name, with the nearest of those that are known. */
export function refuseName(name: string, text: string, known: readonly string[], what: string): never {
  const near = nearest(text, known);
  return wrong(
    name,
    `unknown ${what}: ${shown(text)} (--${name}; ${near === undefined ? "" : `nearest: ${near}; `}known: ${known.join(", ")})`
  );
}

/** The items between commas, none of them empty and none twice; `keyOf`: what may not come twice. */
export function itemsIn(text: string, name: string, keyOf: (item: string) => string = item => item): string[] {
  const items = text.split(/[,，]/).map(item => item.trim());
  const seen = new Set<string>();
  for (const item of items) {
    if (item === "") wrong(name, `empty item: --${name} ${shown(text)} (one between every two commas)`);
    const key = keyOf(item);
    if (seen.has(key)) wrong(name, `given twice: --${name} ${key} (keep one)`);
    seen.add(key);
  }
  return items;
}
