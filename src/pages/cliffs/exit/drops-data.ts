// 最大单月跌幅 The numbers behind the falls: families by class, shares and means.

import type {DropKind, Drops} from "../../../analysis/exit/drops.js";
import type {ExitReport} from "../../../analysis/exit/report.js";
import type {TableData} from "../../../ui/tables/csv.js";
import {decimal} from "../../../ui/formats/format.js";
import type {Lang} from "../../../rules/schema/label.js";
import {dropClassName} from "./drop-words.js";
import {t} from "./words.js";

export const dropsBy = ({sides}: ExitReport, kind: DropKind): {readonly baseline: Drops; readonly reform: Drops} => ({
  baseline: sides.baseline[`drops_of_${kind}`],
  reform: sides.reform[`drops_of_${kind}`]
});

/** A row a kind of drop and class, both policies: households. */
export function dropsData(report: ExitReport, lang: Lang): TableData {
  const whole = (x: number): string => decimal(x, 0);
  return {
    columns: [
      {key: "kind", label: t(lang, "drop_kind_column")},
      {key: "drop", label: t(lang, "drop_class")},
      {key: "baseline", label: t(lang, "baseline"), format: whole},
      {key: "reform", label: t(lang, "reform"), format: whole},
      {
        key: "change",
        label: t(lang, "change"),
        format: x => (Math.abs(x) < 0.5 ? "0" : `${x < 0 ? "−" : "+"}${whole(x)}`)
      }
    ],
    rows: (["assistance", "resources"] as const).flatMap(kind => {
      const {baseline, reform} = dropsBy(report, kind);
      return reform.classes.map((each, i) => ({
        kind: t(lang, `drop_${kind}`),
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
        kind: t(lang, `drop_${kind}`),
        measure: t(lang, ({half_and_more: "drop_half", one_and_more: "drop_one", mean: "drop_mean"} as const)[name]),
        baseline: baseline[name],
        reform: reform[name]
      };
    })
  );
  const plain = (x: number): string => decimal(x, 4);
  return {
    columns: [
      {key: "kind", label: t(lang, "drop_kind_column")},
      {key: "measure", label: t(lang, "measure_name")},
      {key: "baseline", label: t(lang, "baseline"), format: plain},
      {key: "reform", label: t(lang, "reform"), format: plain}
    ],
    rows
  };
}
