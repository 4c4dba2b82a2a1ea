// 最大单月跌幅 The numbers behind the falls: families by class, shares and means.

import type {DropKind, Drops} from "../../../analysis/exit/drops.js";
import type {ExitReport} from "../../../analysis/exit/report.js";
import type {TableData} from "../../../ui/tables/csv.js";
import {decimal} from "../../../ui/formats/format.js";
import type {Lang} from "../../../rules/schema/label.js";
import {dropClassName} from "./drop-words.js";
import {word} from "./words.js";

export const dropsBy = ({sides}: ExitReport, kind: DropKind): {readonly baseline: Drops; readonly reform: Drops} => ({
  baseline: sides.baseline[`drops_of_${kind}`],
  reform: sides.reform[`drops_of_${kind}`]
});

/** A row a kind of drop and class, both policies: households. */
export function dropsData(report: ExitReport, lang: Lang): TableData {
  const whole = (x: number): string => decimal(x, 0);
  return {
    columns: [
      {key: "kind", label: word(lang, "drop_kind_column")},
      {key: "drop", label: word(lang, "drop_class")},
      {key: "baseline", label: word(lang, "baseline"), format: whole},
      {key: "reform", label: word(lang, "reform"), format: whole},
      {
        key: "change",
        label: word(lang, "change"),
        format: x => (Math.abs(x) < 0.5 ? "0" : `${x < 0 ? "−" : "+"}${whole(x)}`)
      }
    ],
    rows: (["assistance", "resources"] as const).flatMap(kind => {
      const {baseline, reform} = dropsBy(report, kind);
      return reform.classes.map((each, i) => ({
        kind: word(lang, `drop_${kind}`),
        drop: dropClassName(each, lang),
        baseline: baseline.classes[i].households,
        reform: each.households,
        change: each.households - baseline.classes[i].households
      }));
    })
  };
}

/** The shares and the mean beneath the classes. */
export function dropSharesData(report: ExitReport, lang: Lang): TableData {
  const rows = (["assistance", "resources"] as const).flatMap(kind =>
    (["half_and_more", "one_and_more", "mean"] as const).map(name => {
      const {baseline, reform} = dropsBy(report, kind);
      return {
        kind: word(lang, `drop_${kind}`),
        measure: word(lang, ({half_and_more: "drop_half", one_and_more: "drop_one", mean: "drop_mean"} as const)[name]),
        baseline: baseline[name],
        reform: reform[name]
      };
    })
  );
  const plain = (x: number): string => decimal(x, 4);
  return {
    columns: [
      {key: "kind", label: word(lang, "drop_kind_column")},
      {key: "measure", label: word(lang, "figure_name")},
      {key: "baseline", label: word(lang, "baseline"), format: plain},
      {key: "reform", label: word(lang, "reform"), format: plain}
    ],
    rows
  };
}
