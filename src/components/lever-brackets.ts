// 高龄增发 Age brackets of the add-on: from which age, which share of the standard.

import type {Policy} from "../rules/policy.js";
import {describeLever} from "./describe-lever.js";
import {h, live, setAttribute} from "./dom.js";
import type {Live} from "./dom.js";
import {lever} from "./lever.js";
import type {GroupOptions, PolicyPair} from "./lever-tiers.js";
import type {LeverSpec} from "./levers.js";
import {say} from "./strings.js";

type Bracket = Policy["addon"]["elder"][number];
const most = 4;

export function leverBrackets(spec: LeverSpec, {lang, onMove}: GroupOptions): Live<PolicyPair> {
  const {path} = spec;
  let brackets: readonly Bracket[] = [];
  const onOne = (path: string, value: unknown, final: boolean, event: Event): void =>
    onMove({[path]: value}, final, event);
  const heading = describeLever(path, lang).label;
  const rows = Array.from({length: most}, (_, i) => {
    const name = (key: string): string =>
      `${heading} ${i + 1} · ${describeLever(`${path}.${i}.${key}`, lang).node[lang]}`;
    const age = lever({path: `${path}.${i}.age`, step: 1, range: [50, 100]}, {lang, label: name("age"), onMove: onOne});
    const share = lever(
      {path: `${path}.${i}.share`, step: spec.step ?? 0.05, range: spec.range ?? [0, 1]},
      {lang, label: name("share"), onMove: onOne}
    );
    return {age, share, element: h("div", {}, age, share)};
  });
  const add = h("button", {type: "button", class: "cap-toggle"}, say(lang, "add_bracket"));
  const drop = h("button", {type: "button", class: "cap-toggle"}, say(lang, "drop_bracket"));
  add.addEventListener("click", event => {
    const {age, share} = brackets.at(-1) ?? {age: 60, share: 0.1};
    onMove({[path]: [...brackets, {age: Math.min(110, age + 10), share}]}, true, event);
  });
  drop.addEventListener("click", event => onMove({[path]: brackets.slice(0, -1)}, true, event));
  const element = h(
    "div",
    {class: "brackets"},
    ...rows.map(row => row.element),
    h("div", {class: "row-buttons"}, add, drop)
  );
  return live(element, ({policy, baseline}: PolicyPair) => {
    brackets = policy.addon.elder;
    rows.forEach(({age, share, element}, i) => {
      const [now, then] = [brackets[i], baseline.addon.elder[i]];
      setAttribute(element, "hidden", now === undefined);
      if (now === undefined) return;
      age.update({value: now.age, baseline: then?.age});
      share.update({value: now.share, baseline: then?.share});
    });
    add.disabled = brackets.length >= most;
    drop.disabled = brackets.length === 0;
  });
}
