// 各市标准的走法 Small multiples: one prefecture each, its standard over the years as a line, what the target would set dashed; all on one scale.

import type {StandardsPath} from "../../../analysis/standards/standards-path.js";
import type {RegionRow} from "../../../analysis/results/tables.js";
import type {TableData} from "../../../ui/tables/csv.js";
import {h, live, s, setAttribute, setText} from "../../../ui/elements/dom.js";
import type {Live} from "../../../ui/elements/dom.js";
import {decimal} from "../../../ui/formats/format.js";
import type {Lang} from "../../../rules/schema/label.js";
import {placeName} from "../../../ui/formats/indicators.js";
import {amountWords} from "../amount-words.js";
import {t} from "../words.js";
import {inLang} from "../../../ui/words/in-lang.js";

const registrations = ["urban", "rural"] as const;
type Registration = (typeof registrations)[number];

export interface LinesOptions {
  readonly lang: Lang;
  readonly rows: readonly RegionRow[];
}

/** Null where there is no path. */
export function pathLines(first: StandardsPath | null, {lang, rows}: LinesOptions): Live<StandardsPath | null> {
  const parts = rows.map(row => multiple(row, lang));
  const element = h("div", {class: "path-lines"}, ...parts);
  const result = live(element as HTMLElement, (path: StandardsPath | null) => {
    setAttribute(element, "data-empty", path === null);
    if (path === null) return;
    const values = path.years.flatMap(year =>
      [...year.standards, ...year.target].flatMap(({urban, rural}) => [urban, rural])
    );
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const room = Math.max(10, (high - low) * 0.08);
    parts.forEach((part, i) => part.update({path, i, low: low - room, high: high + room}));
  });
  result.update(first);
  return result;
}

interface MultipleState {
  readonly path: StandardsPath;
  readonly i: number;
  readonly low: number;
  readonly high: number;
}

function multiple(row: RegionRow, lang: Lang): Live<MultipleState> {
  const targets = registrations.map(name => s("polyline", {class: `path-target ${name}`}));
  const lines = registrations.map(name => s("polyline", {class: `path-line ${name}`}));
  const svg = s("svg", {class: "path-svg", viewBox: "0 0 100 100", preserveAspectRatio: "none", "aria-hidden": "true"});
  svg.append(...targets, ...lines);
  const ends = h("span", {class: "path-ends"});
  const element = h("div", {class: "path-multiple"}, h("span", {class: "quiet"}, placeName(row, lang)), svg, ends);
  return live(element as HTMLElement, ({path, i, low, high}: MultipleState) => {
    const last = path.years.length - 1;
    const points = (side: "standards" | "target", name: Registration): string =>
      path.years
        .map(
          (year, k) =>
            `${((100 * k) / last).toFixed(2)},${(100 - (100 * (year[side][i][name] - low)) / (high - low)).toFixed(2)}`
        )
        .join(" ");
    const isSplit = path.years.some(({standards, target}) =>
      [standards[i], target[i]].some(({urban, rural}) => Math.abs(urban - rural) >= 0.5)
    );
    registrations.forEach((name, k) => {
      const isHidden = name === "rural" && !isSplit;
      for (const line of [lines[k], targets[k]]) setAttribute(line, "hidden", isHidden);
      if (isHidden) return;
      setAttribute(lines[k], "points", points("standards", name));
      setAttribute(targets[k], "points", points("target", name));
    });
    const {standards, target} = path.years[last];
    setText(ends, `${amountWords(path.years[0].standards[i], lang)} → ${amountWords(standards[i], lang)}`);
    const isShort = registrations.some(name => standards[i][name] < target[i][name]);
    setAttribute(element, "data-short", isShort);
    setAttribute(ends, "title", `${t(lang, "path_target")} ${amountWords(target[i], lang)}`);
  });
}

/** A row a year and prefecture, 元/月·人. */
export function pathLinesData(
  {regions, years}: StandardsPath,
  {rows, now}: {readonly rows: readonly RegionRow[]; readonly now: number},
  lang: Lang
): TableData {
  const names = new Map(rows.map(row => [row.region, inLang(row, "name", lang)]));
  const whole = (x: number): string => decimal(x, 0);
  const column = (
    key: string,
    side: "path_side_path" | "path_target",
    name: Registration
  ): TableData["columns"][number] => ({
    key,
    label: `${t(lang, side)} · ${t(lang, name)}`,
    format: whole
  });
  return {
    columns: [
      {key: "year", label: t(lang, "year_head"), format: String},
      {key: "region", label: t(lang, "region_code"), format: String},
      {key: "name", label: t(lang, "place")},
      column("standard_urban", "path_side_path", "urban"),
      column("standard_rural", "path_side_path", "rural"),
      column("target_urban", "path_target", "urban"),
      column("target_rural", "path_target", "rural")
    ],
    rows: years.flatMap(({year, standards, target}) =>
      regions.map((region, i) => ({
        year: now + year,
        region,
        name: names.get(region) ?? String(region),
        standard_urban: standards[i].urban,
        standard_rural: standards[i].rural,
        target_urban: target[i].urban,
        target_rural: target[i].rural
      }))
    )
  };
}
