// 最大单月跌幅 Families by their largest fall from one month to the next, in standards: the baseline outlined, the reform solid.

import type {DropClass, DropKind, Drops} from "../../../analysis/exit/drops.js";
import type {ExitReport} from "../../../analysis/exit/report.js";
import type {TableData} from "../../../ui/tables/csv.js";
import {h, live, s, setAttribute, setText} from "../../../ui/elements/dom.js";
import type {Live} from "../../../ui/elements/dom.js";
import {decimal, quantity, scaleOf} from "../../../ui/formats/format.js";
import type {Lang} from "../../../rules/schema/label.js";
import {word} from "./words.js";

const height = 120;
/** Pixels above the columns, for the highest tick. */
const above = 14;

export interface DropsState {
  readonly report: ExitReport;
  readonly kind: DropKind;
}

const dropsBy = ({sides}: ExitReport, kind: DropKind): {readonly baseline: Drops; readonly reform: Drops} => ({
  baseline: sides.baseline[`drops_of_${kind}`],
  reform: sides.reform[`drops_of_${kind}`]
});

export function exitDrops(first: DropsState, lang: Lang): Live<DropsState> {
  const none = h("p", {class: "quiet exit-none"});
  const shares = (["half", "one"] as const).map(name => {
    const value = h("span", {class: "exit-share"});
    return {name, value, row: h("p", {}, `${word(lang, `drop_${name}`)} `, value)};
  });
  const columns = first.report.sides.baseline.drops_of_assistance.classes.slice(1).map((_, i, all) => {
    const [x, width] = [(100 * i) / all.length, 100 / all.length];
    const solid = s("rect", {class: "solid", x: `${x + 0.24 * width}%`, width: `${0.52 * width}%`});
    const outline = s("rect", {class: "outline", x: `${x + 0.12 * width}%`, width: `${0.76 * width}%`});
    return {solid, outline, title: s("title", {})};
  });
  const groups = columns.map(({solid, outline, title}) => s("g", {}, title, outline, solid));
  const top = s("text", {class: "tick", x: `${100 / columns.length}%`, y: 12});
  const base = s("line", {class: "base", x1: 0, x2: "100%", y1: height + 0.5, y2: height + 0.5});
  const classes = first.report.sides.baseline.drops_of_assistance.classes.slice(1);
  const names = classes.flatMap(({from}, i) =>
    Math.abs(from * 2 - Math.round(from * 2)) < 1e-9
      ? [
          s(
            "text",
            {class: "tick", x: `${(100 * i) / classes.length}%`, y: height + 15},
            i + 1 === classes.length ? `${from}+` : String(from)
          )
        ]
      : []
  );
  const chart = s(
    "svg",
    {class: "exit-columns", height: height + 20, "aria-hidden": "true"},
    ...groups,
    base,
    top,
    ...names
  );
  const element = h(
    "div",
    {class: "exit-drops"},
    h("div", {class: "exit-shares"}, ...shares.map(({row}) => row)),
    chart,
    none
  );
  const result = live(element as HTMLElement, ({report, kind}: DropsState) => {
    const {baseline, reform} = dropsBy(report, kind);
    const most = Math.max(
      1,
      ...[baseline, reform].flatMap(({classes}) => classes.slice(1).map(each => each.households))
    );
    const scale = scaleOf("households", most, lang);
    columns.forEach(({solid, outline, title}, i) => {
      const [before, after] = [baseline.classes[i + 1], reform.classes[i + 1]];
      stand(outline, before.households / most);
      stand(solid, after.households / most);
      setText(
        title,
        `${className(after, lang)}: ${scale.value(before.households)} → ${scale.value(after.households)} ${scale.unit}`
      );
    });
    setText(top, `${scale.value(most)} ${scale.unit}`);
    shares.forEach(({name, value}) =>
      setText(value, shareWords(baseline[`${name}_and_more`], reform[`${name}_and_more`], lang))
    );
    const of = ({classes}: Drops): string => quantity("households", classes[0].households, lang);
    setText(none, word(lang, "drop_none", {before: of(baseline), after: of(reform)}));
    setAttribute(element, "data-half", reform.half_and_more);
  });
  result.update(first);
  return result;
}

function stand(rect: SVGRectElement, share: number): void {
  const tall = share * (height - above);
  setAttribute(rect, "y", (height - tall).toFixed(1));
  setAttribute(rect, "height", tall.toFixed(1));
}

/** "8.13% → 7.56%, −0.57 points"; one value where nothing moves. */
export function shareWords(before: number | null, after: number | null, lang: Lang): string {
  if (before === null || after === null) return word(lang, "too_short");
  const scale = scaleOf("share", Math.max(before, after), lang);
  const change = scale.change(after - before);
  if (change === null) return `${scale.value(after)}%`;
  return `${scale.value(before)}% → ${scale.value(after)}% (${change} ${scale.changeUnit})`;
}

function className({from, to}: DropClass, lang: Lang): string {
  if (to === 0) return word(lang, "drop_no");
  return to === null ? word(lang, "drop_more", {from}) : `${from}–${to}`;
}

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
        drop: className(each, lang),
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
