// 最大单月跌幅 Families by their largest fall from one month to the next, in standards: the baseline outlined, the reform solid.

import type {DropKind, Drops} from "../../../analysis/exit/drops.js";
import type {ExitReport} from "../../../analysis/exit/report.js";
import {h, live, setAttribute, setText} from "../../../ui/elements/dom.js";
import type {Live} from "../../../ui/elements/dom.js";
import {quantity} from "../../../ui/formats/format.js";
import type {Lang} from "../../../rules/schema/label.js";
import {dropColumns} from "./drop-columns.js";
import {shareWords} from "./drop-words.js";
import {dropsBy} from "./drops-data.js";
import {t} from "./words.js";

export interface DropsState {
  readonly report: ExitReport;
  readonly kind: DropKind;
}

export function exitDrops(first: DropsState, lang: Lang): Live<DropsState> {
  const none = h("p", {class: "quiet exit-none"});
  const shares = (["half", "one"] as const).map(name => {
    const value = h("span", {class: "exit-share"});
    return {name, value, row: h("p", {}, `${t(lang, `drop_${name}`)} `, value)};
  });
  const chart = dropColumns(first.report.sides.baseline.drops_of_assistance.classes.slice(1), lang);
  const element = h(
    "div",
    {class: "exit-drops"},
    h("div", {class: "exit-shares"}, ...shares.map(({row}) => row)),
    chart,
    none
  );
  const result = live(element as HTMLElement, ({report, kind}: DropsState) => {
    const {baseline, reform} = dropsBy(report, kind);
    chart.update({baseline, reform});
    for (const {name, value} of shares)
      setText(value, shareWords(baseline[`${name}_and_more`], reform[`${name}_and_more`], lang));
    const of = ({classes}: Drops): string => quantity("households", classes[0].households, lang);
    setText(none, t(lang, "drop_none", {before: of(baseline), after: of(reform)}));
    setAttribute(element, "data-half", reform.half_and_more);
  });
  result.update(first);
  return result;
}
