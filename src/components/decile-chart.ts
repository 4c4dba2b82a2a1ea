// 收入十等分 Coverage and benefit by tenth of income: baseline outlined, reform solid, the reform's value above each column.

import type {DecileRow} from "../analysis/tables.js";
import type {TableData} from "./csv.js";
import {h, live, s, setAttribute, setText} from "./dom.js";
import type {Live} from "./dom.js";
import {decimal} from "./format.js";
import type {Lang} from "./format.js";
import {fill, say} from "./strings.js";

const height = 84;

export function decileChart(rows: readonly DecileRow[], {lang}: {readonly lang: Lang}): Live<readonly DecileRow[]> {
  const covered = panel(say(lang, "covered_share"), "%", x => decimal(x * 100, x < 0.0995 ? 1 : 0));
  const benefit = panel(say(lang, "benefit_pc"), say(lang, "yuan_year_head"), x => decimal(x, 0));
  const axis = h(
    "div",
    {class: "decile-axis", "aria-hidden": "true"},
    h("span", {}, say(lang, "poorest")),
    h("span", {}, say(lang, "richest"))
  );
  const element = h("div", {class: "decile-chart", role: "img"}, covered, benefit, axis);
  const result = live(element as HTMLElement, (next: readonly DecileRow[]) => {
    covered.update(next.map(row => [row.covered_share_baseline, row.covered_share_reform]));
    benefit.update(next.map(row => [row.benefit_pc_baseline, row.benefit_pc_reform]));
    const first = next[0];
    if (first !== undefined) {
      setAttribute(
        element,
        "aria-label",
        fill(lang, "decile_words", {
          baseline: decimal(first.covered_share_baseline * 100, 1),
          reform: decimal(first.covered_share_reform * 100, 1)
        })
      );
    }
  });
  result.update(rows);
  return result;
}

type Pair = readonly [baseline: number, reform: number];

function panel(title: string, unit: string, write: (x: number) => string): Live<readonly Pair[]> {
  const columns = Array.from({length: 10}, (_, i) => {
    const solid = s("rect", {class: "solid", x: `${i * 10 + 2.4}%`, width: "5.2%"});
    const outline = s("rect", {class: "outline", x: `${i * 10 + 1.2}%`, width: "7.6%"});
    const label = s("text", {x: `${i * 10 + 5}%`, class: "label"});
    return {
      solid,
      outline,
      label,
      name: s("text", {x: `${i * 10 + 5}%`, y: height + 30, class: "tick"}, String(i + 1))
    };
  });
  const base = s("line", {class: "base", x1: 0, x2: "100%", y1: height + 16.5, y2: height + 16.5});
  const chart = s(
    "svg",
    {class: "columns", height: height + 34, "aria-hidden": "true"},
    ...columns.flatMap(({solid, outline, label, name}) => [solid, outline, label, name]),
    base
  );
  let highest = 0;
  return live(
    h("div", {class: "decile-panel"}, h("h3", {}, title, h("span", {class: "unit quiet"}, unit)), chart) as HTMLElement,
    (pairs: readonly Pair[]) => {
      const most = Math.max(...pairs.flat(), 1e-9);
      if (most > highest || most < highest * 0.6) highest = most * 1.05;
      columns.forEach(({solid, outline, label}, i) => {
        const [baseline, reform] = pairs[i] ?? [0, 0];
        const [yB, yR] = [baseline, reform].map(x => (x / highest) * height) as [number, number];
        place(solid, yR);
        place(outline, yB);
        setAttribute(label, "y", (height + 11 - Math.max(yB, yR)).toFixed(1));
        setText(label, reform === 0 ? "0" : write(reform));
      });
    }
  );
}

function place(rect: SVGRectElement, tall: number): void {
  setAttribute(rect, "y", (height + 16 - tall).toFixed(1));
  setAttribute(rect, "height", tall.toFixed(1));
}

export function decileData(rows: readonly DecileRow[], lang: Lang): TableData {
  const share = (x: number): string => decimal(x * 100, 2);
  const column = (key: string, label: string, format: (x: number) => string): TableData["columns"][number] => ({
    key,
    label,
    format
  });
  const [baseline, reform] = [say(lang, "baseline"), say(lang, "reform")];
  return {
    columns: [
      column("decile", say(lang, "decile"), String),
      column("persons", `${say(lang, "persons")} (${say(lang, "persons_unit")})`, x => decimal(x, 0)),
      column("covered_share_baseline", `${say(lang, "covered_share")} · ${baseline} (%)`, share),
      column("covered_share_reform", `${say(lang, "covered_share")} · ${reform} (%)`, share),
      column("benefit_pc_baseline", `${say(lang, "benefit_pc")} · ${baseline} (${say(lang, "yuan_year_head")})`, x =>
        decimal(x, 1)
      ),
      column("benefit_pc_reform", `${say(lang, "benefit_pc")} · ${reform} (${say(lang, "yuan_year_head")})`, x =>
        decimal(x, 1)
      )
    ],
    rows: rows.map(row => ({...row}))
  };
}
