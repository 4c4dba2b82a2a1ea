// Every parameter of a policy: label, unit, bounds, article, its value under one policy or two, and on demand under all.

import {articleAt, parameterLabel} from "../../analysis/policies/parameter-label.js";
import {originOf} from "../../analysis/policies/policy-library.js";
import type {PolicyEntry, PolicyLibrary} from "../../analysis/policies/policy-library.js";
import {leafPaths, nodeAt, valueAt} from "../../rules/schema/changes.js";
import {policySchema, qualities} from "../../rules/policy.js";
import type {Quality} from "../../rules/policy.js";
import type {Node} from "../../rules/schema/node.js";
import {h, live, setAttribute, setText} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import {unitText} from "../../ui/formats/values.js";
import {foldGroup} from "./fold-group.js";
import {setFold} from "./set-fold.js";
import {boundsText, leavesOf, unitOf, valueSentence} from "./value-words.js";
import type {Leaf, Places} from "./value-words.js";
import {t} from "./words.js";
import {lastOf} from "../../rules/last-of.js";

/** What a policy is called is no parameter. */
const naming = /^(id|name|effective|province)(\.|$)/;
export const parameterPaths: readonly string[] = leafPaths(policySchema).filter(path => !naming.test(path));

export interface ParameterFilter {
  readonly first: PolicyEntry;
  readonly second: PolicyEntry | undefined;
  readonly search: string;
  readonly group: string;
  readonly quality: string;
}

export interface TableOptions {
  readonly lang: Lang;
  readonly library: PolicyLibrary;
  readonly places: Places;
  readonly onCount: (shown: number, total: number) => void;
}

export function parameterTable({lang, library, places, onCount}: TableOptions): Live<ParameterFilter> {
  const heads = [h("th", {scope: "col"}), h("th", {scope: "col"})];
  const rows = parameterPaths.map(path => parameterRow(path, {lang, library, places}));
  const groups = Object.entries(policySchema.nodes).flatMap(([group, node]) => {
    const own = rows.filter(row => row.path === group || row.path.startsWith(`${group}.`));
    if (own.length === 0) return [];
    const elements = own.map(row => row.element);
    return [{own, body: foldGroup(node[lang], 5, elements)}];
  });
  const table = h(
    "table",
    {class: "source-table"},
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        ...(["parameter", "unit", "bounds"] as const).map(key => h("th", {scope: "col"}, t(lang, key))),
        ...heads
      )
    ),
    ...groups.map(({body}) => body)
  );
  return live(table as HTMLElement, (shown: ParameterFilter) => {
    setText(heads[0], shown.first.policy.name[lang]);
    setText(heads[1], shown.second?.policy.name[lang] ?? "");
    setAttribute(table, "data-single", shown.second === undefined);
    let count = 0;
    const isSearch = shown.search !== "" || shown.group !== "" || shown.quality !== "";
    for (const {own, body} of groups) {
      const visible = own.filter(row => row.update(shown)).length;
      count += visible;
      setAttribute(body, "hidden", visible === 0);
      setAttribute(body.rows[0].cells[0], "colspan", shown.second === undefined ? 4 : 5);
      if (isSearch && visible > 0) setFold(body, "asked");
    }
    onCount(count, rows.length);
  });
}

interface Context {
  readonly lang: Lang;
  readonly library: PolicyLibrary;
  readonly places: Places;
}
interface ParameterRow {
  readonly path: string;
  readonly element: HTMLTableRowElement;
  /** True where the row is shown. */
  readonly update: (shown: ParameterFilter) => boolean;
}

function parameterRow(path: string, context: Context): ParameterRow {
  const {lang, library} = context;
  const node = nodeAt(path)!;
  const label = parameterLabel(path);
  const article = articleAt(path);
  const text = [path, label.zh, label.en, article].join(" ").toLowerCase();
  const all = h("details", {class: "fold"}, h("summary", {}, t(lang, "in_all")));
  all.addEventListener("toggle", () => {
    if (all.open && all.childElementCount === 1)
      all.append(
        h(
          "ul",
          {class: "in-all"},
          ...library.policies.map(entry => h("li", {}, ...policyValue(path, node, entry, context)))
        )
      );
  });
  const cells = [h("td"), h("td", {class: "second"})];
  const head = h(
    "th",
    {scope: "row"},
    h("a", {class: "line-name", href: `#p-${path}`}, label[lang]),
    h("span", {class: "article"}, article),
    h("code", {}, path),
    all
  );
  const element = h(
    "tr",
    {id: `p-${path}`},
    head,
    h("td", {"data-label": t(lang, "unit")}, unitText(unitOf(node), lang)),
    h("td", {class: "quiet", "data-label": t(lang, "bounds")}, boundsText(node, lang)),
    ...cells
  );
  let last: readonly (PolicyEntry | undefined)[] = [];
  const update = ({first, second, search, group, quality}: ParameterFilter): boolean => {
    [first, second].forEach((entry, i) => {
      if (last[i] === entry) return;
      cells[i].replaceChildren(...(entry === undefined ? [] : valueCell(path, node, entry, context)));
    });
    last = [first, second];
    const fits =
      (group === "" || path === group || path.startsWith(`${group}.`)) &&
      (search === "" || search.split(/\s+/).every(part => text.includes(part))) &&
      (quality === "" || qualitiesOf(path, node, first, context).has(quality));
    setAttribute(element, "hidden", !fits);
    return fits;
  };
  return {path, element, update};
}

const leaves = (path: string, node: Node, {policy}: PolicyEntry, context: Context): Leaf[] =>
  leavesOf(node, valueAt(policy, path), path, context);

const qualitiesOf = (path: string, node: Node, entry: PolicyEntry, context: Context): Set<string> =>
  new Set(leaves(path, node, entry, context).map(leaf => originOf(entry, leaf.path)?.quality ?? ""));

/** Value, quality and source of one policy; a table with many rows is folded. */
function valueCell(path: string, node: Node, entry: PolicyEntry, context: Context): HTMLElement[] {
  const {lang} = context;
  const list = leaves(path, node, entry, context);
  if (list.length === 0) return [h("span", {class: "quiet"}, t(lang, "empty"))];
  if (list.length === 1 && list[0].label === "")
    return [h("b", {}, list[0].text), ...originNodes(entry, path, context)];
  const ownNodes = (own: readonly Leaf[]): (HTMLElement | string)[] => [
    ...own.flatMap(({label, text}, i) => [i === 0 ? "" : t(lang, "semicolon"), `${label} `, h("b", {}, text)]),
    " ",
    ...originNodes(entry, own[0].path, context)
  ];
  const rows = h("ul", {class: "leaf-list"}, ...byOrigin(list, entry).map(own => h("li", {}, ...ownNodes(own))));
  if (list.length <= 6) return [rows];
  return [h("details", {class: "fold"}, h("summary", {}, t(lang, "items", {n: list.length})), rows)];
}

/** Values that come from one place stand together, so that the place is named once. */
function byOrigin(list: readonly Leaf[], entry: PolicyEntry): Leaf[][] {
  const groups: Leaf[][] = [];
  for (const leaf of list) {
    const last = lastOf(groups);
    if (last !== undefined && originOf(entry, last[0].path) === originOf(entry, leaf.path)) last.push(leaf);
    else groups.push([leaf]);
  }
  return groups;
}

function policyValue(path: string, node: Node, entry: PolicyEntry, context: Context): HTMLElement[] {
  const {lang} = context;
  const list = leaves(path, node, entry, context);
  const origin = originOf(entry, path) ?? (list[0] === undefined ? undefined : originOf(entry, list[0].path));
  return [
    h("span", {class: "quiet"}, `${entry.policy.name[lang]} `),
    h("b", {}, valueSentence(list, lang)),
    h("span", {}, " "),
    ...originNodes(entry, origin === undefined ? path : (list[0]?.path ?? path), context)
  ];
}

/** Quality as a word, source, note, and the policy it is inherited from. */
function originNodes(entry: PolicyEntry, path: string, {lang, library}: Context): HTMLElement[] {
  const origin = originOf(entry, path);
  if (origin === undefined) return [];
  const {quality, source, note, policy} = origin;
  const from = library.policies.find(candidate => candidate.policy.id === policy)?.policy.name[lang] ?? policy;
  const inherited = policy === entry.policy.id ? [] : [t(lang, "inherited", {policy: from})];
  return [
    ...(quality === undefined ? [] : [qualityMark(quality, lang)]),
    h(
      "span",
      {class: "origin quiet"},
      [source, note, ...inherited].filter(text => text !== undefined && text !== "").join(t(lang, "semicolon"))
    )
  ];
}

export const qualityMark = (quality: Quality, lang: Lang): HTMLElement =>
  h("span", {class: "quality", "data-quality": quality}, qualities[quality][lang]);
