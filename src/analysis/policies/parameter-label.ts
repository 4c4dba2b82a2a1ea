// What a parameter is called where it stands alone: its own label, with that of its table or group where the own one says too little.

import {nodeAt} from "../../rules/schema/changes.js";
import type {Label} from "../../rules/schema/label.js";
import type {Node} from "../../rules/schema/node.js";
import {lastOf} from "../../rules/last-of.js";

/** Groups whose leaves are called "urban" or "all residents" and mean nothing by themselves. */
const terse = /^standard\.(listed|amounts|consumption|tiers)\.|^income\.deduction\.share$|^financing\./;

export function parameterLabel(path: string): Label {
  const node = nodeAt(path);
  if (node === undefined) return {zh: path, en: path};
  const names = path.split(".");
  const parent = nodeAt(names.slice(0, -1).join("."));
  // a row of a table bears the label of the table; a row of a list its number
  const own = parent?.kind === "list" ? numbered(node, Number(lastOf(names)) + 1) : label(node);
  if (!terse.test(path)) return own;
  const above = aboveOf(names);
  return above === undefined || above.zh === own.zh
    ? own
    : {zh: `${above.zh}（${own.zh}）`, en: `${above.en} (${own.en})`};
}

const label = ({zh, en}: Node): Label => ({zh, en});
const numbered = (node: Node, n: number): Label => ({zh: `${node.zh} ${n}`, en: `${node.en} ${n}`});

/** The nearest named thing around a leaf: a numbered tier, or a table or group. */
function aboveOf(names: readonly string[]): Label | undefined {
  for (let n = names.length - 1; n > 0; --n) {
    const node = nodeAt(names.slice(0, n).join("."));
    if (node === undefined) return undefined;
    const parent = n > 1 ? nodeAt(names.slice(0, n - 1).join(".")) : undefined;
    if (parent?.kind === "list") return numbered(node, Number(names[n - 1]) + 1);
    return label(node);
  }
  return undefined;
}

/** The article of the parameter, or of the nearest group around it. */
export function articleAt(path: string): string {
  for (let names = path.split("."); names.length > 0; names = names.slice(0, -1)) {
    const article = nodeAt(names.join("."))?.article;
    if (article !== undefined) return article;
  }
  return "";
}
