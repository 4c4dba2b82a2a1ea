// 收入十等分 Coverage and benefit by tenth of income: baseline outlined, reform solid, the reform's value above each column.

import type {DecileRow} from "../../analysis/results/tables.js";
import type {TableData} from "../../ui/tables/csv.js";
import {h, live, s, setAttribute, setText} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import {rove} from "../../ui/elements/rove.js";
import {setTip} from "../../ui/elements/tips.js";
import {decimal, small} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import {decileRange} from "../../ui/figures/ranges.js";
import type {Range, Uncertain} from "../../ui/figures/ranges.js";
import {t} from "./words.js";

const height = 84;

export function decileChart(data: Uncertain, {lang}: {readonly lang: Lang}): Live<Uncertain> {
  const covered = panel(t(lang, "covered_share"), "%", x => small(x * 100, x < 0.0995 ? 1 : 0), lang);
  const benefit = panel(t(lang, "benefit_pc"), t(lang, "yuan_year_head"), x => small(x, 0), lang);
  const axis = h(
    "div",
    {class: "decile-axis", "aria-hidden": "true"},
    h("span", {}, t(lang, "poorest")),
    h("span", {}, t(lang, "richest"))
  );
  const image = h("div", {class: "decile-chart", role: "group"}, covered, benefit, axis);
  const note = h("p", {class: "quiet", hidden: true});
  const element = h("div", {}, image, note);
  const result = live(element as HTMLElement, (next: Uncertain) => {
    const rows = next.tables.deciles;
    const columns = (name: "covered_share" | "benefit_pc"): Column[] =>
      rows.map((row, i) => ({
        baseline: row[`${name}_baseline`],
        reform: row[`${name}_reform`],
        range: decileRange(next, i, name)
      }));
    covered.update(columns("covered_share"));
    benefit.update(columns("benefit_pc"));
    const odd = next.tables.notices.find(({kind}) => kind === "uneven_tenths" || kind === "nobody");
    setText(note, odd?.[lang] ?? "");
    setAttribute(note, "hidden", odd === undefined);
    const first = rows[0];
    if (first !== undefined) {
      const share = (x: number | null): string => (x === null ? "—" : decimal(x * 100, 1));
      setAttribute(
        image,
        "aria-label",
        t(lang, "decile_words", {
          baseline: share(first.covered_share_baseline),
          reform: share(first.covered_share_reform)
        })
      );
    }
  });
  result.update(data);
  return result;
}

/** Null where nobody is in the tenth. */
interface Column {
  readonly baseline: number | null;
  readonly reform: number | null;
  readonly range: Range | null;
}

function panel(title: string, unit: string, write: (x: number) => string, lang: Lang): Live<readonly Column[]> {
  const columns = Array.from({length: 10}, (_, i) => {
    const solid = s("rect", {class: "solid", x: `${i * 10 + 2.4}%`, width: "5.2%"});
    const outline = s("rect", {class: "outline", x: `${i * 10 + 1.2}%`, width: "7.6%"});
    const label = s("text", {x: `${i * 10 + 5}%`, class: "label"});
    const whisker = s("line", {class: "range", x1: `${i * 10 + 5}%`, x2: `${i * 10 + 5}%`});
    const name = s("text", {x: `${i * 10 + 5}%`, y: height + 30, class: "tick"}, String(i + 1));
    // the whole height is pointed at, not only what is filled
    const field = s("rect", {class: "field", x: `${i * 10}%`, width: "10%", y: 0, height: height + 34});
    const mark = s("g", {class: "mark", role: "img"}, field, solid, outline, whisker, label, name);
    return {solid, outline, whisker, label, mark};
  });
  const base = s("line", {class: "base", x1: 0, x2: "100%", y1: height + 16.5, y2: height + 16.5});
  const chart = s("svg", {class: "columns", height: height + 34}, ...columns.map(({mark}) => mark), base);
  const marks = columns.map(({mark}) => mark);
  rove(chart, marks);
  let highest = 0;
  return live(
    h("div", {class: "decile-panel"}, h("h3", {}, title, h("span", {class: "unit quiet"}, unit)), chart) as HTMLElement,
    (next: readonly Column[]) => {
      const most = Math.max(
        ...next.map(({baseline, reform, range}) => Math.max(baseline ?? 0, reform ?? 0, range?.high ?? 0)),
        1e-9
      );
      if (most > highest || most < highest * 0.6) highest = most * 1.05;
      columns.forEach(({solid, outline, whisker, label, mark}, i) => {
        const {baseline, reform, range} = next[i] ?? {baseline: 0, reform: 0, range: null};
        const [yB, yR] = [baseline, reform].map(x => ((x ?? 0) / highest) * height) as [number, number];
        place(solid, yR);
        place(outline, yB);
        const top = ((range?.high ?? 0) / highest) * height;
        setAttribute(label, "y", (height + 11 - Math.max(yB, yR, top)).toFixed(1));
        setAttribute(whisker, "hidden", range === null || range.low === range.high);
        setAttribute(whisker, "y1", (height + 16 - top).toFixed(1));
        setAttribute(whisker, "y2", (height + 16 - ((range?.low ?? 0) / highest) * height).toFixed(1));
        const written = (x: number | null): string => (x === null ? "—" : write(x));
        setText(label, written(reform));
        const words = t(lang, "decile_mark", {
          n: i + 1,
          title,
          baseline: written(baseline),
          reform: written(reform),
          unit
        });
        setTip(mark, words);
        setAttribute(mark, "aria-label", words);
      });
    }
  );
}

function place(rect: SVGRectElement, tall: number): void {
  setAttribute(rect, "y", (height + 16 - tall).toFixed(1));
  setAttribute(rect, "height", tall.toFixed(1));
}

export function decileData(rows: readonly DecileRow[], lang: Lang): TableData {
  const share = (x: number): string => small(x * 100, 2);
  const column = (key: string, label: string, format: (x: number) => string): TableData["columns"][number] => ({
    key,
    label,
    format
  });
  const [baseline, reform] = [t(lang, "baseline"), t(lang, "reform")];
  return {
    columns: [
      column("decile", t(lang, "decile"), String),
      column("persons", `${t(lang, "persons")} (${t(lang, "persons_unit")})`, x => decimal(x, 0)),
      column("covered_share_baseline", `${t(lang, "covered_share")} · ${baseline} (%)`, share),
      column("covered_share_reform", `${t(lang, "covered_share")} · ${reform} (%)`, share),
      column("benefit_pc_baseline", `${t(lang, "benefit_pc")} · ${baseline} (${t(lang, "yuan_year_head")})`, x =>
        small(x, 1)
      ),
      column("benefit_pc_reform", `${t(lang, "benefit_pc")} · ${reform} (${t(lang, "yuan_year_head")})`, x =>
        small(x, 1)
      )
    ],
    rows: rows.map(row => ({...row}))
  };
}
