// 分档的项 A list of rows, each with a few numbers: age brackets of the add-on, bands of the benefit.

import {valueAt} from "../../rules/schema/changes.js";
import type {Policy} from "../../rules/policy.js";
import {describeLever} from "./describe-lever.js";
import {h, live, setAttribute} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import {lever} from "./lever.js";
import type {GroupOptions, PolicyPair} from "./lever-tiers.js";
import type {LeverSpec} from "./levers.js";
import {t} from "../words.js";
import {lastOf} from "../../rules/last-of.js";

type Row = Readonly<Record<string, number>>;
const usual = 4;

/** The rows of the list at `spec.path`, with the fields that `spec` names. */
export function leverBrackets(spec: LeverSpec, {lang, onMove}: GroupOptions): Live<PolicyPair> {
  const {path, fields = [], most = usual} = spec;
  let brackets: readonly Row[] = [];
  const onOne = (path: string, value: unknown, final: boolean, event: Event): void =>
    onMove({[path]: value}, final, event);
  const heading = describeLever(path, lang).label;
  const rows = Array.from({length: most}, (_, i) => {
    const parts = fields.map(({key, step, range}) => {
      const name = `${heading} ${i + 1} · ${describeLever(`${path}.${i}.${key}`, lang).node[lang]}`;
      return lever({path: `${path}.${i}.${key}`, step, range}, {lang, label: name, onMove: onOne});
    });
    return {parts, element: h("div", {}, ...parts)};
  });
  const add = h("button", {type: "button", class: "cap-toggle"}, t(lang, "add_bracket"));
  const drop = h("button", {type: "button", class: "cap-toggle"}, t(lang, "drop_bracket"));
  add.addEventListener("click", event => {
    const last = lastOf(brackets);
    const row = fields.map(({key, first, rise, most}) => {
      const next = last === undefined ? first : Math.min(most, last[key] + rise);
      return [key, Number(next.toFixed(6))] as const;
    });
    onMove({[path]: [...brackets, Object.fromEntries(row)]}, true, event);
  });
  drop.addEventListener("click", event => onMove({[path]: brackets.slice(0, -1)}, true, event));
  const element = h(
    "div",
    {class: "brackets"},
    ...rows.map(row => row.element),
    h("div", {class: "row-buttons"}, add, drop)
  );
  const rowsOf = (policy: Policy): readonly Row[] => valueAt(policy, path) as readonly Row[];
  return live(element, ({policy, baseline}: PolicyPair) => {
    brackets = rowsOf(policy);
    const before = rowsOf(baseline);
    rows.forEach(({parts, element}, i) => {
      const [now, then] = [brackets[i], before[i]] as (Row | undefined)[];
      setAttribute(element, "hidden", now === undefined);
      if (now === undefined) return;
      fields.forEach(({key}, k) => parts[k].update({value: now[key], baseline: then?.[key]}));
    });
    add.disabled = brackets.length >= most;
    drop.disabled = brackets.length === 0;
  });
}
